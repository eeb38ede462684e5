/** Messages as data: what they are, when two are the same, and how they read in English and in another language. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { sayFigure } from '../../../server/src/core/figures/print.ts';
import { readFigures } from '../../../server/src/core/figures/readFigures.ts';
import { dayOf, parseDay } from '../../../server/src/core/text/day.ts';
import { german } from '../../../server/src/core/words/de.ts';
import {
  type Argument,
  detachedMessage,
  isSameMessage,
  lines,
  type Message,
  say,
  whole,
} from '../../../server/src/core/words/message.ts';
import { inWords, type Language, showPeriod } from '../../../server/src/core/words/print.ts';
import { Refusal, reasonOf } from '../../../server/src/core/words/refusal.ts';

const language: Language = { ...german(), words: { '{0} of {1}': 'von {1} {0}', here: 'hier' } };

describe('a message', () => {
  for (const [message, english, other] of [
    [say`here`, 'here', 'hier'],
    [say`nowhere`, 'nowhere', 'nowhere'],
    [say`${'{1}'} of ${3}`, '{1} of 3', 'von 3 {1}'],
    [say`${say`here`}, ${2025}`, 'here, 2025', 'hier, 2025'],
    [say`${whole(12_000)}`, '12,000', '12.000'],
    [say`${1.5}`, '1.5', '1,5'],
    [say`${{ decimal: 1234.56789, digits: 2 }}`, '1,234.57', '1.234,57'],
    [
      lines(Array.from({ length: 12 }, (_, i) => say`${i}`)),
      '0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11',
      '0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11',
    ],
    [lines([say`here`]), 'here', 'hier'],
  ] as const) {
    test(`reads ${JSON.stringify(english)}, elsewhere ${JSON.stringify(other)}`, () => {
      assert.equal(inWords(message), english);
      assert.equal(inWords(message, language), other);
      assert.equal(inWords(structuredClone(message), language), other, 'plain data');
    });
  }
});

describe('days', () => {
  for (const [first, last, english, other] of [
    ['2025-01-12', '2025-01-12', '12 Jan 2025', '12. Januar 2025'],
    ['2025-01-03', '2025-01-05', '3–5 Jan 2025', '3.–5. Januar 2025'],
    ['2025-01-30', '2025-02-02', '30 Jan–2 Feb 2025', '30. Januar – 2. Februar 2025'],
    ['2024-12-30', '2025-01-02', '30 Dec 2024–2 Jan 2025', '30. Dezember 2024 – 2. Januar 2025'],
    ['2025-03-01', '2025-03-31', 'Mar 2025', 'März 2025'],
    ['2025-01-01', '2025-03-31', 'Jan–Mar 2025', 'Januar–März 2025'],
    ['2024-11-01', '2025-02-28', 'Nov 2024–Feb 2025', 'November 2024 – Februar 2025'],
    ['2025-01-01', '2025-12-31', '2025', '2025'],
    ['1990-01-01', '1999-12-31', '1990–1999', '1990–1999'],
  ] as const) {
    test(english, () => {
      const period = { first: parseDay(first)!, last: parseDay(last)! };
      assert.equal(showPeriod(period), english);
      assert.equal(showPeriod(period, german()), other);
    });
  }
});

describe('a reading in German', () => {
  for (const [words, expected] of [
    ['about 12,000 people', '10.800–13.200 people'],
    ['more than 300 homes', 'mehr als 300 homes'],
    ['up to 190', 'höchstens 190'],
    ['five days', '5 Tage'],
    ['1 hour', '1 Stunde'],
    ['a 21-year-old', '21 Jahre alt'],
    ['12.5 per cent', '12,5 %'],
    ['$1.5m', '1.500.000 USD'],
    ['another 2,700 people', 'weitere 2.700 people'],
    ['before 12 January 2025', 'vor dem 12. Januar 2025'],
    ['from -5 °C to -4 °C', '−5 bis −4 °C'],
  ] as const) {
    test(words, () => {
      const [figure] = readFigures(words, { published: dayOf(2025, 1, 15) });
      assert.ok(figure);
      assert.equal(inWords(sayFigure(figure), german()), expected);
    });
  }
});

const argument: fc.Arbitrary<Argument> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.record({ decimal: fc.integer(), digits: fc.nat(4) }),
  fc.record({ first: fc.nat(30_000), last: fc.nat(30_000) }),
);
const message: fc.Arbitrary<Message> = fc.oneof(
  argument.map((arg) => say`one ${arg}`),
  fc.tuple(argument, argument).map(([a, b]) => say`${a} of ${say`two ${b}`}`),
);

test('a message is the same as its copies, and reads like them', () => {
  fc.assert(
    fc.property(message, (one) => {
      for (const copy of [structuredClone(one), detachedMessage(one)]) {
        assert.ok(isSameMessage(one, copy));
        assert.equal(inWords(copy, german()), inWords(one, german()));
      }
    }),
  );
});

test('messages that are the same read the same', () => {
  fc.assert(
    fc.property(message, message, (one, other) => {
      if (isSameMessage(one, other)) assert.equal(inWords(one), inWords(other));
      if (inWords(one) !== inWords(other)) assert.ok(!isSameMessage(one, other));
    }),
  );
});

test('a refusal has its reason for people and its English for logs', () => {
  const refusal = new Refusal(say`here`);
  assert.equal(refusal.message, 'here');
  assert.equal(inWords(reasonOf(refusal), language), 'hier');
  assert.equal(inWords(reasonOf(new Error('EIO')), language), 'EIO');
  assert.equal(inWords(reasonOf('gone'), language), 'gone');
});
