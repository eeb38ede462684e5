/** Voices and what most of them say. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Changes } from '../../../server/src/core/records/model.ts';
import { consensusOf } from '../../../server/src/core/verdicts/consensus.ts';
import { sideOf } from '../../../server/src/core/verdicts/pair.ts';
import { statement } from '../../support/statements.ts';

/** `low–high voices/of, outliers` of statements in words; each stands in a source of its own unless it says otherwise. */
function check(said: readonly string[], expected: string, changes?: Changes, preferred?: readonly number[]): void {
  test(`${changes ?? ''} ${said.join(' | ')} → ${expected}`, () => {
    const sides = said.map((words, i) => sideOf({ source: `${i}.txt`, ...definite(words) }, 'rounding', new Map()));
    const found = consensusOf(sides, changes, preferred);
    const shown = found
      ? `${found.interval.low}–${found.interval.high} ${found.voices}/${found.of}, outliers ${found.outliers.join(' ') || 'none'}`
      : 'none';
    assert.equal(shown, expected);
  });
}

const definite = (words: string): ReturnType<typeof statement> => {
  const { source, ...rest } = statement(words);
  return source === undefined ? rest : { source, ...rest };
};

describe('consensus', () => {
  check(['21', '21', '26'], '20.5–21.5 2/3, outliers 2');
  check(['about 12,000', 'more than 12,000', '12,300'], '12250–12350 3/3, outliers none');
  check(['about 12,000', 'more than 12,000'], 'none');
  check(['21', '26', '31'], 'none');
  check(['21', '21', '26', '26'], 'none');
});

describe('one party is one voice', () => {
  check(['21 [the agency]', '21 [Agency]', '26'], 'none');
  check(['21 [the agency]', '21 [Agency]', '26', '26'], '25.5–26.5 2/3, outliers 0 1');
  check(['21 [in a.txt]', '21 [in a.txt]', '26'], 'none');
});

describe('time', () => {
  check(
    ['300 [2025-01-01]', '512 [2025-02-01]', '511 [2025-02-01]', '512 [2025-02-01]'],
    '511.5–512.5 3/4, outliers 2',
    'cumulative',
  );
  // The agency's first figure is no help to those who say more than its last.
  check(
    [
      '351 [2025-02-01, the mayor]',
      '301 [2025-01-01, the agency]',
      '351 [2025-02-01, the agency]',
      '412 [2025-01-01, in c.txt]',
    ],
    '350.5–351.5 2/3, outliers 3',
    'cumulative',
  );
  check(
    ['312 [2025-01-01]', '512 [2025-02-01]', '512 [2025-02-01]', '511 [2025-02-01]'],
    '511.5–512.5 2/3, outliers 3',
    'varying',
  );
});

describe('an established value', () => {
  check(['21', '21', '26'], '25.5–26.5 1/3, outliers 0 1', undefined, [2]);
});

test('a draft is no voice, but is held against them', () => {
  const said = ['21', '21', '26', '26', '26'];
  const sides = said.map((words, i) =>
    sideOf({ source: `${i}.txt`, role: i > 2 ? 'draft' : 'source', ...definite(words) }, 'rounding', new Map()),
  );
  const { voices, of, outliers } = consensusOf(sides, undefined)!;
  assert.deepEqual({ voices, of, outliers }, { voices: 2, of: 3, outliers: [2, 3, 4] });
});
