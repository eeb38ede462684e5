/**
 * What a figure says as a stretch of the number line: a point, a range, a bound and a date all are intervals.
 * `-Infinity` and `Infinity` stand for open ends (printed as `null` in JSON). `lowOpen` / `highOpen` say that the end
 * itself does not belong to it; an infinite end is always open.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

export const point = (x: number): Interval => ({ low: x, high: x, lowOpen: false, highOpen: false });

/** `[low, high]`, both ends included unless infinite. */
export const closed = (low: number, high: number): Interval => ({
  low,
  high,
  lowOpen: low === -Infinity,
  highOpen: high === Infinity,
});

export const isPoint = (i: Interval): boolean => i.low === i.high;

/** Whether no number lies in it: ends crossed, or equal with one of them open. */
export const isEmpty = (i: Interval): boolean => i.low > i.high || (i.low === i.high && (i.lowOpen || i.highOpen));

/** The numbers in both; may be empty (see `isEmpty`). */
export function intersect(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  return {
    low,
    high,
    lowOpen: (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen),
    highOpen: (a.high === high && a.highOpen) || (b.high === high && b.highOpen),
  };
}

/**
 * Whether some number lies in both. Symmetric.
 *
 * @example
 * intervalsOverlap(closed(1, 2), closed(2, 3)) // → true
 * intervalsOverlap(closed(1, 2), { low: 2, high: 3, lowOpen: true, highOpen: false }) // → false
 */
export const intervalsOverlap = (a: Interval, b: Interval): boolean =>
  !isEmpty(a) && !isEmpty(b) && !isEmpty(intersect(a, b));

export const sameInterval = (a: Interval, b: Interval): boolean =>
  a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
