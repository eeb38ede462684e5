import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Choice, choiceOf, firstOf, type Row } from '../../../server/src/core/figures/choose.ts';
import type { Context } from '../../../server/src/core/figures/draft.ts';
import { lexiconOf } from '../../../server/src/core/figures/languages.ts';
import { lex, padding, type Tokens } from '../../../server/src/core/figures/lexer.ts';
import { pipeline } from '../../../server/src/core/figures/pipeline.ts';
import { forms } from '../../../server/src/core/figures/readers/date.ts';
import { gram, is } from '../../../server/src/core/figures/roles.ts';
import { newsProse } from '../../support/newsProse.ts';
import { published } from './support.ts';

const context = (text: string, tagged: boolean): Context => ({
  published,
  dayOrder: 'mdy',
  approxWidth: 0.1,
  changes: 'stretch',
  tagged: tagged ? { start: 0, end: text.length } : undefined,
  floor: padding,
});

/** Readers that read where the choice leaves them out, as `reader: words`. */
function leftOut<R extends (t: Tokens, i: number, context: Context) => unknown>(
  rows: readonly Row<R>[],
  choose: Choice,
  text: string,
  tag: string,
): string[] {
  const t = lex(text, lexiconOf(tag));
  const wrong: string[] = [];
  for (let i = padding; i < t.end; i++) {
    const roles = t.lexicon.is[t.lex[i]!]!;
    const chosen = choose(t, i);
    for (const read of new Set(rows.filter(({ at }) => at & roles).map((row) => row.read))) {
      if (rows.some((row, k) => row.read === read && chosen & (1 << k))) continue;
      for (const tagged of [false, true])
        if (read(t, i, context(text, tagged))) wrong.push(`${read.name}: ${text.slice(t.start[i - 1], t.stop[i + 2])}`);
    }
  }
  return wrong;
}

const chooseForm = choiceOf(pipeline);
const chooseDate = choiceOf(forms);
const allLeftOut = (text: string, tag: string): string[] => [
  ...leftOut(pipeline, chooseForm, text, tag),
  ...leftOut(forms, chooseDate, text, tag),
];

test('a reader that the choice leaves out reads nothing there: prose', () => {
  assert.deepEqual(allLeftOut(newsProse(60_000, 7), 'en'), []);
});

/** Words of a language in any order, with signs and digits among them: more forms stand side by side than in any prose. */
const words = (tag: string): fc.Arbitrary<string> => {
  const known = lexiconOf(tag).words.filter((word) => word.length > 0);
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.constantFrom(...known).map((w) => w[0]!.toUpperCase() + w.slice(1)) },
    { weight: 4, arbitrary: fc.constantFrom('12', '3.5', '2,000', '2019', '1990', '21', '7:30', '3.1.2025', '1/3') },
    { weight: 2, arbitrary: fc.constantFrom('-', '–', "'", '’', ',', '.', '(', ')', '$', '%', ':', '/') },
  );
  const space = fc.constantFrom(' ', ' ', ' ', '');
  return fc.array(fc.tuple(word, space), { maxLength: 30 }).map((all) => all.flat().join(''));
};

for (const tag of ['en', 'de'])
  test(`a reader that the choice leaves out reads nothing there: words of ${tag}`, () => {
    fc.assert(
      fc.property(words(tag), (text) => {
        assert.deepEqual(allLeftOut(text, tag), []);
      }),
      { numRuns: 500 },
    );
  });

test('a choice holds the rows whose roles stand there, before and behind, and first of all the first', () => {
  const t = lex('in the 5 per cent', lexiconOf('en'));
  const at = padding + 2;
  const choose = choiceOf([
    { read: 'elsewhere', at: is.month },
    { read: 'behind of', at: is.digits, before: { gram: gram.of } },
    { read: 'behind the', at: is.digits, before: { gram: gram.the } },
    { read: 'anywhere', at: is.digits },
    { read: 'before a unit', at: is.digits, behind: { is: is.unit } },
  ]);
  assert.equal(choose(t, at), 0b01100);
  assert.equal(firstOf(choose(t, at)), 2);
  assert.equal(choose(t, at + 1), 0);
});

test('no list has more rows than a choice has bits', () => {
  assert.ok(pipeline.length <= 31 && forms.length <= 31);
});
