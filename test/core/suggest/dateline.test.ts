import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { parseSource } from '../../../server/src/core/source/parseSource.ts';
import { isDateline } from '../../../server/src/core/suggest/dateline.ts';
import { suggestFigures } from '../../../server/src/core/suggest/suggestFigures.ts';
import { topicSuggester } from '../../../server/src/core/suggest/suggestTopics.ts';
import { parseDay } from '../../../server/src/core/text/day.ts';

/** Texts with the date in brackets. */
const datelines = [
  'PORT ARLE, [Feb. 19] – Two people died.',
  'PORT ARLE, Marden, [Feb. 19, 2025] (Agency) - Two people died.',
  'Port Arle, [19 February] (Agency) — Two people died.',
  'STOKE ON SORNE, [19 February] -- Two people died.',
  'RADIO SORNE – MORNING PROGRAMME, MONDAY [20 JANUARY 2025] – TRANSCRIPT',
  '[January 20, 2025] – Two people died.',
  '[January 20, 2025]',
  'Published: [January 20, 2025] at 8:30 a.m. GMT',
  'Last updated on [January 20, 2025].',
  'A headline\nPORT ARLE, [Feb. 19] – Two people died.',
];

const told = [
  'On [Feb. 19] two people died.',
  'On [Feb. 19] – a Sunday – two people died.',
  'The flood of [Feb. 19] – the worst in years – took two lives.',
  'The bridge reopened on [Feb. 19].',
  'Mayor Ruiz, elected on [Feb. 19], said so.',
  'It began on [Feb. 19] - and it rained for a week.',
  'The flood, which began [January 14], lasted a week.',
  'Published reports of [January 20, 2025] were wrong.',
];

function unmark(marked: string): { text: string; date: { start: number; end: number } } {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return { text, date: { start, end: marked.indexOf(']') - 1 } };
}

describe('a dateline', () => {
  for (const marked of datelines) {
    test(marked, () => {
      const { text, date } = unmark(marked);
      assert.equal(isDateline(text, date, { start: 0, end: text.length }), true);
    });
  }
});

describe('no dateline', () => {
  for (const marked of told) {
    test(marked, () => {
      const { text, date } = unmark(marked);
      assert.equal(isDateline(text, date, { start: 0, end: text.length }), false);
    });
  }
});

test('a dateline is no figure to tag, though a topic has dates', () => {
  const figures = readFigures('The flood began on January 14, 2025.');
  const suggest = topicSuggester([
    {
      topic: 'flood/began-on',
      names: 'flood/began-on',
      figures,
      sentences: ['The flood began on January 14, 2025.'],
      near: ['began on'],
    },
  ]);
  const text = 'LOWER MARDEN, Jan. 16, 2025 – The flood began on January 14, 2025, all say.\n';
  const suggestions = suggestFigures(
    parseSource(text, 'plaintext'),
    { published: parseDay('2025-01-16') },
    [],
    suggest,
  );
  assert.deepEqual(
    suggestions.map(({ figure }) => text.slice(figure.core.start, figure.core.end)),
    ['January 14, 2025'],
  );
});
