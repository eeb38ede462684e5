import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { parseDay } from '../../../server/src/core/text/day.ts';
import type { Article } from './articles/article.ts';
import { bank } from './articles/bank.ts';
import { briefing } from './articles/briefing.ts';
import { budget } from './articles/budget.ts';
import { camp } from './articles/camp.ts';
import { captured } from './articles/captured.ts';
import { club } from './articles/club.ts';
import { court } from './articles/court.ts';
import { deployment } from './articles/deployment.ts';
import { drone } from './articles/drone.ts';
import { election } from './articles/election.ts';
import { epidemic } from './articles/epidemic.ts';
import { ferry } from './articles/ferry.ts';
import { fire } from './articles/fire.ts';
import { flood } from './articles/flood.ts';
import { front } from './articles/front.ts';
import { frontline } from './articles/frontline.ts';
import { health } from './articles/health.ts';
import { heat } from './articles/heat.ts';
import { hospital } from './articles/hospital.ts';
import { merger } from './articles/merger.ts';
import { museum } from './articles/museum.ts';
import { outbreak } from './articles/outbreak.ts';
import { police } from './articles/police.ts';
import { prisoners } from './articles/prisoners.ts';
import { quake } from './articles/quake.ts';
import { rail } from './articles/rail.ts';
import { results } from './articles/results.ts';
import { school } from './articles/school.ts';
import { science } from './articles/science.ts';
import { sport } from './articles/sport.ts';
import { storm } from './articles/storm.ts';
import { strike } from './articles/strike.ts';
import { verdict } from './articles/verdict.ts';
import { war } from './articles/war.ts';
import { wildfire } from './articles/wildfire.ts';
import { wreck } from './articles/wreck.ts';
import { line } from './support.ts';

// Written to hold every kind of figure news has; first the readings were written down, then compared with what is read.
const articles: Readonly<Record<string, Article>> = {
  bank,
  briefing,
  budget,
  camp,
  captured,
  club,
  court,
  drone,
  election,
  fire,
  flood,
  front,
  health,
  heat,
  hospital,
  merger,
  museum,
  outbreak,
  police,
  prisoners,
  quake,
  rail,
  results,
  school,
  science,
  sport,
  storm,
  strike,
  verdict,
  war,
  deployment,
  epidemic,
  ferry,
  frontline,
  wildfire,
  wreck,
};

for (const [name, { published, rows }] of Object.entries(articles))
  test(`an article, ${name}: every sentence is read as reviewed`, () => {
    const text = rows.map(([sentence]) => sentence).join(' ');
    const figures = readFigures(text, { published: parseDay(published)! });
    let at = 0;
    const read = rows.map(([sentence]) => {
      const end = at + sentence.length;
      const own = figures.filter(({ core }) => core.start >= at && core.start < end).map(line);
      at = end + 1;
      return [sentence, own.join(' | ') || '–'] as const;
    });
    assert.deepEqual(read, rows);
  });
