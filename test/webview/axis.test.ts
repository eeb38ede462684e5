/** Numbers and days of an axis, in the language of the board. */
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { axisOf } from '../../client/webview/draw/axis.ts';
import { speak } from '../../client/webview/draw/say.ts';
import { dayOf } from '../../server/src/core/text/day.ts';

afterEach(() => speak({ tag: 'en', words: {} }));

const labels = (kind: 'number' | 'date', values: readonly number[]): string[] =>
  axisOf({ scale: { kind, unit: null, whole: true }, values, range: [0, 600], ticks: 4 }).ticks.map(
    ({ label }) => label,
  );

const numbersShown = [2_000, 4_000];
const daysShown = [dayOf(2025, 1, 10), dayOf(2025, 1, 16)];

test('English, day before month', () => {
  assert.ok(labels('number', numbersShown).includes('3,000'));
  assert.ok(labels('date', daysShown).includes('12 Jan'), labels('date', daysShown).join());
});

test('German, whatever the country', () => {
  speak({ tag: 'de-AT', words: { Board: 'Übersicht' } });
  assert.ok(labels('number', numbersShown).includes('3.000'));
  assert.ok(labels('date', daysShown).includes('12. Jan.'), labels('date', daysShown).join());
});

test('English where the board has no words', () => {
  speak({ tag: 'fr', words: {} });
  assert.ok(labels('number', numbersShown).includes('3,000'));
});
