/** A day at the Games: medals, times, tickets. */
import type { Article } from './article.ts';

export const sport: Article = {
  published: '2024-07-29',
  rows: [
    [
      'Britain won two golds and a bronze on the third day of the Games to climb to sixth in the table with six medals.',
      'count 2 golds | ordinal 3 day | ordinal 6 | count 6 medals',
    ],
    [
      'Mia Clarke, 22, swam the 200 metres in 1:53.27, four-tenths of a second outside the world record.',
      'age 22 | measure 200 m | duration 0.4 second',
    ],
    ['She led by half a length after 150m and never looked like losing.', 'fraction 0.5 | measure 150 m'],
    [
      'Her father, himself an Olympian in 1988 and 1992, watched with 17,000 others.',
      'date 1988-01-01–1988-12-31 | date 1992-01-01–1992-12-31 | count 17000 addition',
    ],
    [
      'Tom Best, the 35-year-old rower, took his fifth medal at a fourth Games, 16 years after his first.',
      'age 35 | ordinal 5 medal | duration 16 year after an event',
    ],
    [
      'In the football the women lost 3-0 to Spain and must now beat Japan by two goals or more.',
      'count 2–… at-least goals',
    ],
    [
      'Rain wiped out all but 40 minutes of play at the tennis, where 19 of 24 matches were put off until Tuesday.',
      'duration 40 minute | count 19 of a whole matches | count 24 matches | date …–2024-07-30 at-most',
    ],
    [
      "The men's 4x100m relay team, a tenth of a second slower than in the heats, came fourth.",
      'duration 0.1 second | ordinal 4',
    ],
    ['Tickets for the final, from €85 to €690, sold out in 14 minutes.', 'money 85–690 EUR range | duration 14 minute'],
    [
      'Organisers expect 11.3 million visitors over 19 days, a quarter of them from abroad.',
      'count 11300000 visitors | duration 19 day | fraction 0.25',
    ],
  ],
};
