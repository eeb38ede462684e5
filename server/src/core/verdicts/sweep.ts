/**
 * Which figures of a topic lie apart, without looking at every pair.
 *
 * A figure turns one of two intervals to another (see `magnitude.ts`), so there are three sorted lists to search: values as turned to values,
 * values as turned to bounds, and bounds. The lowest upper end and the highest lower end of each tell at once that a figure agrees with
 * all of it, which is the usual case; only a figure in conflict is looked up in the sorted lists, furthest first.
 */
import type { Interval } from '../figures/interval.ts';
import type { Magnitude } from './magnitude.ts';

export interface Sweep {
  /** Whether figure `at` lies apart from any other. Constant time. */
  readonly isApart: (at: number) => boolean;
  /** The figures that figure `at` lies apart from, those furthest below and above first by turns. */
  readonly apartFrom: (at: number) => Iterable<number>;
  /** How many they are. Logarithmic. */
  readonly countApart: (at: number) => number;
}

/** One way a set of figures turns: their intervals, with the two orders worked out when first asked. */
interface List {
  readonly of: readonly number[];
  readonly interval: (index: number) => Interval;
  /** The least of the upper ends, the greatest of the lower ends. */
  readonly leastHigh: Interval | undefined;
  readonly greatestLow: Interval | undefined;
  readonly byHigh: () => readonly number[];
  readonly byLow: () => readonly number[];
}

/** Whether `i` ends before `j` begins. */
const before = (i: Interval, j: Interval): boolean => i.high < j.low || (i.high === j.low && (i.highOpen || j.lowOpen));

const highOrder = (i: Interval, j: Interval): number => i.high - j.high || Number(j.highOpen) - Number(i.highOpen);
const lowOrder = (i: Interval, j: Interval): number => j.low - i.low || Number(j.lowOpen) - Number(i.lowOpen);

function list(of: readonly number[], interval: (index: number) => Interval): List {
  let leastHigh: Interval | undefined;
  let greatestLow: Interval | undefined;
  for (const index of of) {
    const i = interval(index);
    if (!leastHigh || highOrder(i, leastHigh) < 0) leastHigh = i;
    if (!greatestLow || lowOrder(i, greatestLow) < 0) greatestLow = i;
  }
  let byHigh: readonly number[] | undefined;
  let byLow: readonly number[] | undefined;
  return {
    of,
    interval,
    leastHigh,
    greatestLow,
    byHigh: () => (byHigh ??= [...of].sort((a, b) => highOrder(interval(a), interval(b)) || a - b)),
    byLow: () => (byLow ??= [...of].sort((a, b) => lowOrder(interval(a), interval(b)) || a - b)),
  };
}

/** Sorts the figures of a topic; `undefined` ones and those of other dimensions lie apart from nothing. */
export function sweep(magnitudes: readonly Magnitude[]): Sweep {
  const dimensions = new Map<string, { values: number[]; bounds: number[] }>();
  magnitudes.forEach(({ dimension, isBound, towardsValue: i }, index) => {
    if (!(i.low <= i.high)) return; // absurd dates make no number; such a figure contradicts nothing
    const group = dimensions.get(dimension) ?? { values: [], bounds: [] };
    dimensions.set(dimension, group);
    (isBound ? group.bounds : group.values).push(index);
  });
  const lists = new Map(
    [...dimensions].map(([dimension, { values, bounds }]) => [
      dimension,
      {
        valuesToValue: list(values, (i) => magnitudes[i]!.towardsValue),
        valuesToBound: list(values, (i) => magnitudes[i]!.towardsBound),
        bounds: list(bounds, (i) => magnitudes[i]!.towardsBound),
      },
    ]),
  );
  /** The lists a figure is held against, each with the interval it turns to it. */
  const against = (at: number): readonly (readonly [List, Interval])[] => {
    const own = magnitudes[at]!;
    const group = lists.get(own.dimension);
    if (!group || !(own.towardsValue.low <= own.towardsValue.high)) return [];
    return [
      [own.isBound ? group.valuesToBound : group.valuesToValue, own.towardsValue],
      [group.bounds, own.towardsBound],
    ];
  };
  return {
    isApart: (at) =>
      against(at).some(
        ([{ leastHigh, greatestLow }, own]) =>
          leastHigh !== undefined && (before(leastHigh, own) || before(own, greatestLow!)),
      ),
    *apartFrom(at) {
      const heads = against(at).flatMap(([list, own]) => [
        walk(list.byHigh(), (index) => before(list.interval(index), own)),
        walk(list.byLow(), (index) => before(own, list.interval(index))),
      ]);
      for (let open = heads; open.length > 0; ) {
        const next = [];
        for (const head of open) {
          const { value, done } = head.next();
          if (done) continue;
          yield value;
          next.push(head);
        }
        open = next;
      }
    },
    countApart: (at) =>
      against(at).reduce(
        (sum, [list, own]) =>
          sum +
          countPrefix(list.byHigh(), (index) => before(list.interval(index), own)) +
          countPrefix(list.byLow(), (index) => before(own, list.interval(index))),
        0,
      ),
  };
}

function* walk(order: readonly number[], holds: (index: number) => boolean): Generator<number, void> {
  for (const index of order) {
    if (!holds(index)) return;
    yield index;
  }
}

/** How many at the start of an order satisfy what only a start of it satisfies. */
function countPrefix(order: readonly number[], holds: (index: number) => boolean): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(order[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
