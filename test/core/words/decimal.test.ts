import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decimal } from '../../../server/src/core/words/decimal.ts';

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.integer().map((n) => n / 100),
  fc.constantFrom(0, -0, 12_000, 1e15, 1e20, 1e21, 1e300, 1e-7, 0.5, -1234.5, Number.NaN, Number.POSITIVE_INFINITY),
);

test('law: a number is printed as Intl prints it, or left to Intl', () => {
  let printed = 0;
  for (const language of ['en-US', 'de-DE']) {
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 12 }), (x, digits) => {
        const found = decimal(x, digits, language);
        if (found === undefined) return;
        printed++;
        assert.equal(found, new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(x));
      }),
      { numRuns: 1000 },
    );
  }
  assert.ok(printed > 500, `only ${printed} printed`);
});

test('what has to be rounded, and what is of another language, is left to Intl', () => {
  assert.equal(decimal(12_000.5, 1, 'en-US'), '12,000.5');
  assert.equal(decimal(12_000.5, 1, 'de-DE'), '12.000,5');
  assert.equal(decimal(0.125, 2, 'en-US'), undefined);
  assert.equal(decimal(12_000, 0, 'fr-FR'), undefined);
});
