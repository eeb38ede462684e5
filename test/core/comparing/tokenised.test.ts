import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTokens } from '../../../server/src/core/comparing/tokenised.ts';

const rows: readonly (readonly [string, string])[] = [
  ["in the 1980 's .", "in the 1980's  ."],
  ['2,000 -- 3,000 men', '2,000 –  3,000 men'],
  ['the U.S . army', 'the U.S.  army'],
  // Nothing to join
  ["in 1990 's Greatest Hits", "in 1990 's Greatest Hits"],
  ['a -- b', 'a -- b'],
  ['It is over . Now', 'It is over . Now'],
  ['', ''],
];
for (const [text, joined] of rows) {
  test(JSON.stringify(text), () => {
    assert.equal(joinTokens(text).text, joined);
    assert.equal(joined.length, text.length, 'offsets hold');
  });
}
