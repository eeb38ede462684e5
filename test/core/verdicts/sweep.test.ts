import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Interval, intervalsOverlap } from '../../../server/src/core/figures/interval.ts';
import { type Magnitude, towards } from '../../../server/src/core/verdicts/magnitude.ts';
import { sweep } from '../../../server/src/core/verdicts/sweep.ts';

const small = fc.integer({ min: 0, max: 12 });
/** Not empty: a point is closed. */
const interval: fc.Arbitrary<Interval> = fc
  .tuple(small, small, fc.boolean(), fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen, endless]) =>
    endless
      ? { low: a, high: Infinity, lowOpen, highOpen: true }
      : a === b
        ? { low: a, high: a, lowOpen: false, highOpen: false }
        : { low: Math.min(a, b), high: Math.max(a, b), lowOpen, highOpen },
  );
const magnitude: fc.Arbitrary<Magnitude> = fc
  .record({
    dimension: fc.constantFrom('count', 'duration'),
    towardsValue: interval,
    towardsBound: interval,
    isBound: fc.boolean(),
  })
  .map((m) => ({ ...m, stated: m.towardsValue, towardsBound: m.isBound ? m.towardsValue : m.towardsBound }));

test('finds exactly the pairs that a look at every pair finds', () => {
  fc.assert(
    fc.property(fc.array(magnitude, { maxLength: 12 }), (all) => {
      const { isApart, apartFrom } = sweep(all.map((m) => ({ magnitude: m })));
      all.forEach((own, at) => {
        const apart = all.flatMap((other, i) =>
          own.dimension === other.dimension && !intervalsOverlap(towards(own, other), towards(other, own)) ? [i] : [],
        );
        assert.deepEqual(
          [...apartFrom(at)].sort((a, b) => a - b),
          apart,
        );
        assert.equal(isApart(at), apart.length > 0);
      });
    }),
  );
});

test('the furthest come first', () => {
  const values = [10, 20, 30, 40].map((x): Magnitude => {
    const i = { low: x, high: x, lowOpen: false, highOpen: false };
    return { dimension: 'count', stated: i, towardsValue: i, towardsBound: i, isBound: false };
  });
  assert.deepEqual([...sweep(values.map((m) => ({ magnitude: m }))).apartFrom(0)], [3, 2, 1]);
  assert.deepEqual([...sweep(values.map((m) => ({ magnitude: m }))).apartFrom(2)], [0, 3, 1]);
});
