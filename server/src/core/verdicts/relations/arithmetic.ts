/** Interval arithmetic with open and infinite ends: the numbers that come of combining any number of one interval with any of the other. */
import type { Interval } from '../../figures/interval.ts';

export const add = (a: Interval, b: Interval): Interval => ({
  low: a.low + b.low,
  high: a.high + b.high,
  lowOpen: a.lowOpen || b.lowOpen,
  highOpen: a.highOpen || b.highOpen,
});

const negate = (i: Interval): Interval => ({
  low: -i.high,
  high: -i.low,
  lowOpen: i.highOpen,
  highOpen: i.lowOpen,
});

export const subtract = (a: Interval, b: Interval): Interval => add(a, negate(b));

/** An end of an interval: a number, and whether it is left out. */
type End = readonly [value: number, open: boolean];

export function multiply(a: Interval, b: Interval): Interval {
  const ends: End[] = [];
  for (const [x, xOpen] of endsOf(a)) {
    for (const [y, yOpen] of endsOf(b)) {
      // A closed zero makes zero of anything; an open end beside it does not open the product.
      const zero = (x === 0 && !xOpen) || (y === 0 && !yOpen);
      ends.push(x === 0 || y === 0 ? [0, !zero] : [x * y, xOpen || yOpen]);
    }
  }
  return between(ends);
}

/** `undefined` where the divisor may be zero. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  const holdsZero =
    (b.low < 0 && b.high > 0) ||
    (b.low === 0 && !b.lowOpen) ||
    (b.high === 0 && !b.highOpen) ||
    (b.low === 0 && b.high === 0);
  if (holdsZero) return undefined;
  // 1 ÷ x falls on either side of zero; an open zero end becomes an infinite one.
  const inverse: Interval = {
    low: b.high === 0 ? -Infinity : 1 / b.high,
    high: b.low === 0 ? Infinity : 1 / b.low,
    lowOpen: b.highOpen || b.high === 0,
    highOpen: b.lowOpen || b.low === 0,
  };
  return multiply(a, inverse);
}

const endsOf = (i: Interval): readonly End[] => [
  [i.low, i.lowOpen],
  [i.high, i.highOpen],
];

function between(ends: readonly End[]): Interval {
  const low = Math.min(...ends.map(([x]) => x));
  const high = Math.max(...ends.map(([x]) => x));
  const open = (end: number): boolean => ends.every(([x, isOpen]) => x !== end || isOpen);
  return { low, high, lowOpen: open(low), highOpen: open(high) };
}
