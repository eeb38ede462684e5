/** Classes of claims find what a look at every pair finds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Changes } from '../../../server/src/core/records/model.ts';
import { claimClasses } from '../../../server/src/core/verdicts/classes.ts';
import { judge } from '../../../server/src/core/verdicts/compare.ts';
import { pairOf, type Side, sideOf } from '../../../server/src/core/verdicts/pair.ts';
import { statement } from '../../support/statements.ts';

const words = fc
  .tuple(
    fc.constantFrom('', 'about ', 'more than ', 'up to ', 'at least ', 'another '),
    fc.constantFrom(3, 40, 41, 45, 173, 170, 200),
    fc.constantFrom('2025-01-01', '2025-01-02', '2025-01', 'in a.txt', 'in b.txt'),
    fc.constantFrom('', ', the mayor', ', the agency'),
  )
  .map(([hedge, value, when, party]) => `${hedge}${value} [${when}${party}]`);

const side = (text: string): Side => sideOf(statement(text), 'rounding', new Map());
const odd = new Set(['misquoted', 'contradiction', 'shrunk', 'disputed']);

test('each claim at odds is found, no other, and the number is right', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 16 }),
      fc.constantFrom<Changes | undefined>(undefined, 'fixed', 'cumulative', 'varying'),
      fc.array(fc.constantFrom(0, 1, 2), { minLength: 16, maxLength: 16 }),
      (texts, changes, camps) => {
        const sides = texts.map(side);
        const verdictOn = (i: number, j: number) => judge(pairOf(sides[i]!, sides[j]!, { changes }, 'rounding'));
        const classes = claimClasses(sides, Uint8Array.from(camps.slice(0, sides.length)), verdictOn);
        sides.forEach((_, at) => {
          const expected = sides.flatMap((_, i) => (i !== at && odd.has(verdictOn(at, i).kind) ? [i] : []));
          const found = classes(at, ({ kind }) => odd.has(kind));
          const places = found.flatMap(({ each }) => [...each()]);
          assert.deepEqual(
            [...places].sort((a, b) => a - b),
            expected,
            texts.join(' | '),
          );
          assert.equal(
            found.reduce((sum, { count }) => sum + count(), 0),
            expected.length,
          );
          for (const { each, furthest } of found) assert.equal(furthest, [...each()][0]);
        });
      },
    ),
  );
});

test('whom a class does not concern, it does not name', () => {
  const sides = ['41 [2025-01-01]', '200 [2025-01-01]', '200 [2025-01-01, the mayor]'].map(side);
  const verdictOn = (i: number, j: number) => judge(pairOf(sides[i]!, sides[j]!, undefined, 'rounding'));
  const classes = claimClasses(sides, Uint8Array.from([1, 2, 0]), verdictOn);
  const named = classes(0, (_, camp) => camp !== 2).flatMap(({ each }) => [...each()]);
  assert.deepEqual(named, [2]);
});
