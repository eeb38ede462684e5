/** Units of one dimension convert, others never compare. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { units } from '../../../server/src/core/figures/unitTable.ts';
import { conversionOf } from '../../../server/src/core/verdicts/convert.ts';

function check(value: number, unit: string, expected: string): void {
  test(`${value} ${unit} → ${expected}`, () => {
    const { dimension, factor, offset } = conversionOf({ kind: 'measure', unit });
    assert.equal(`${Number((value * factor + offset).toPrecision(6))} ${dimension.replace('unit:', '')}`, expected);
  });
}

describe('measures', () => {
  check(5, 'km', '5000 m');
  check(3, 'mi', '4828.03 m');
  check(2, 'ha', '20000 m²');
  check(3, 'acre', '12140.6 m²');
  check(2, 't', '2000000 g');
  check(4, 'kt', '4000000000 g');
  check(36, 'km/h', '36 km/h');
  check(10, 'm/s', '36 km/h');
  check(60, 'mph', '96.5606 km/h');
  check(212, '°F', '100 °C');
  check(300, 'K', '26.85 °C');
  check(2, 'kWh', '7200000 J');
  check(3, 'hp', '2237.1 W');
  check(42, 'gal', '0.158987 m³');
  check(1, 'bbl', '0.158987 m³');
  check(500, 'mSv', '0.5 Sv');
  check(80, 'dB', '80 dB');
});

test('every unit of the table has a factor', () => {
  for (const unit of units) {
    if (!unit || unit.size === null) continue;
    const { factor } = conversionOf({ kind: 'measure', unit: unit.symbol });
    assert.ok(factor > 0 && Number.isFinite(factor), unit.symbol);
  }
});

test('an unknown unit compares with itself alone', () => {
  assert.deepEqual(conversionOf({ kind: 'measure', unit: 'parsec' }), {
    dimension: 'unit:parsec',
    factor: 1,
    offset: 0,
  });
});
