import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from '../../../server/src/core/comparing/stem.ts';

/** Forms of one word on a line. */
const alike = [
  'season seasons',
  'city cities',
  'release released releases',
  'stop stopped stopping',
  'box boxes',
  'vote voted voting votes',
];
const apart = ['grass gras', 'bus buses bed', 'was wa', 'rose rise', '1990s 1990'];

for (const line of alike) {
  test(`one stem: ${line}`, () => assert.equal(new Set(line.split(' ').map(stem)).size, 1));
}
for (const line of apart) {
  const words = line.split(' ');
  test(`other stems: ${line}`, () => assert.ok(new Set(words.map(stem)).size > 1));
}
