import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchor } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';

/** Describes the span between `[` and `]` and expects prefix, quote and suffix joined by `|`. */
function check(marked: string, expected: string, minContext = 0): void {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { exact, prefix = '', suffix = '' } = describe(marked.replace(/[[\]]/g, ''), { start, end }, { minContext });
  assert.equal([prefix, exact, suffix].join('|'), expected);
}

test('a unique quote needs no context', () => check('some [2,400 people] left', '|2,400 people|'));
test('context is as many words as tell the copies apart', () => check('of 3,000 men, [3,000] fled', 'men, |3,000|'));
test('context grows on the side that tells more', () => check('a x 5 b; a x [5] c; a x 5 b', '|5| c;'));
test('context may be needed on both sides', () => check('a 5 c, b [5] c, b 5 d', 'b |5| c,'));
test('a quote at the very start has none before', () => check('[5] x 5', '|5| x'));
test('a short quote takes some context along even where it is unique', () =>
  check('Both men, he said, were aged [21] at the time of their capture, no more', 'were aged |21| at the time', 10));
test('a text that repeats itself for ever has no unique quote', () => {
  const text = 'again '.repeat(1000);
  const { prefix, suffix } = describe(text, { start: 3000, end: 3005 });
  assert.ok(prefix!.length <= 400 && suffix!.length <= 400);
});

test('law: a description is anchored where it was taken, wherever the text tells its places apart', () => {
  const text = fc.array(fc.constantFrom('3,000', 'people', '𝟛 é', '\r\n', 'e\u0301', 'שלום', '**', '.'), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const whole = words.join(' ');
      const start = a % (whole.length + 1);
      const end = Math.min(whole.length, start + 1 + (b % 20));
      if (start === end) return;
      const place = anchor(whole, describe(whole, { start, end }));
      assert.equal(place.state, 'exact');
      assert.deepEqual(place.span, { start, end });
    }),
  );
});

test('context never ends inside an astral character', () => {
  const text = `${'x🌊'.repeat(60)}5${'🌊'.repeat(60)}`;
  const { prefix, suffix } = describe(text, { start: 180, end: 181 });
  assert.ok(prefix!.length >= 100 && suffix!.length >= 100);
  assert.doesNotMatch(prefix! + suffix!, /\p{Surrogate}/u);
});
