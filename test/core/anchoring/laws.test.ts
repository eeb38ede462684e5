import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchor, anchorAll } from '../../../server/src/core/anchoring/anchor.ts';
import { describe } from '../../../server/src/core/anchoring/describe.ts';
import { findTogether, placesOf } from '../../../server/src/core/anchoring/findTogether.ts';
import { shiftSpan } from '../../../server/src/core/anchoring/shiftSpans.ts';
import { prose } from '../../support/prose.ts';

/** News prose with one of its figures tagged. */
const tagged = fc.tuple(fc.nat(1000), fc.nat()).map(([seed, n]) => {
  const { text, figures } = prose(3000, seed);
  return { text, span: figures[n % figures.length]! };
});

test('law: an edit outside the quote leaves it exact or moved, at the right place', () => {
  const edit = fc.record({
    at: fc.nat(),
    cut: fc.nat(60),
    put: fc.constantFrom('', ' of late', ' Now it was said. ', '\r\n\r\n', '🌊', 'é '),
  });
  fc.assert(
    fc.property(tagged, edit, ({ text, span }, { at, cut, put }) => {
      // Between words, and neither over the quote nor at the words beside it, which may change what it says.
      const near = { start: span.start - 25, end: span.end + 25 };
      const start = text.lastIndexOf(' ', at % text.length) + 1;
      const end = Math.min(start + cut, start < near.start ? near.start : text.length);
      fc.pre(end <= near.start || start >= near.end);
      const after = text.slice(0, start) + put + text.slice(end);
      const place = anchor(after, describe(text, span));
      assert.ok(place.state === 'exact' || place.state === 'moved', place.state);
      assert.deepEqual(place.span, shiftSpan(span, { start, end, length: put.length }));
    }),
  );
});

test('law: a digit that changes in the quote is never exact or moved', () => {
  fc.assert(
    fc.property(tagged, fc.nat(), fc.nat(9), ({ text, span }, n, digit) => {
      const digits = [...text.slice(span.start, span.end).matchAll(/\d/g)].map((m) => span.start + m.index);
      const at = digits[n % digits.length]!;
      fc.pre(text[at] !== String(digit));
      const place = anchor(text.slice(0, at) + digit + text.slice(at + 1), describe(text, span));
      assert.ok(place.state === 'edited' ? place.figureChanged : place.state === 'orphaned', place.state);
    }),
  );
});

test('law: any text at all gives an anchor, and its span lies in the text', () => {
  const quote = fc.record({ exact: fc.string(), prefix: fc.string(), suffix: fc.string() });
  fc.assert(
    fc.property(fc.string(), quote, (text, { exact, prefix, suffix }) => {
      const place = anchor(text, { type: 'TextQuoteSelector', exact, prefix, suffix });
      const spans = place.span ? [place.span] : 'candidates' in place ? place.candidates : [];
      for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
    }),
  );
});

test('law: all quotes together are found as each by itself', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(2000), (seed, cut) => {
      const { text, figures } = prose(2000, seed);
      const selectors = figures.map((span) => describe(text, span));
      const after = text.slice(0, cut) + text.slice(cut + 30);
      assert.deepEqual(
        anchorAll(after, selectors),
        selectors.map((selector) => anchor(after, selector)),
      );
    }),
    { numRuns: 20 },
  );
});

test('law: searching together finds what searching one by one finds', () => {
  const alphabet = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 80 });
  fc.assert(
    fc.property(alphabet, fc.array(alphabet, { maxLength: 6 }), (text, patterns) => {
      assert.deepEqual(
        findTogether(text, patterns),
        patterns.map((pattern) => placesOf(text, pattern)),
      );
    }),
  );
});
