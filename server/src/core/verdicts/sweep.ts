/**
 * Which figures of a topic lie apart, without looking at every pair.
 *
 * A figure turns one of two intervals to another (see `magnitude.ts`), so there are three sets to hold it against: values as turned to values,
 * values as turned to bounds, and bounds. The least upper end and the greatest lower end of each tell at once that a figure agrees with all
 * of it, which is the usual case; only for a figure in conflict the sets are sorted, and walked from the furthest inwards.
 */
import type { Interval } from '../figures/interval.ts';
import type { Magnitude } from './magnitude.ts';

export interface Sweep {
  /** Whether figure `at` lies apart from any other. Constant time. */
  readonly isApart: (at: number) => boolean;
  /** The figures that figure `at` lies apart from, those furthest below and above first by turns. */
  readonly apartFrom: (at: number) => Iterable<number>;
  /** The figures that lie wholly below, or wholly above, one that need not be among them; `undefined` where there are none. Constant time. */
  readonly beyond: (figure: Facing, side: 'below' | 'above') => Beyond | undefined;
}

/** A figure with what it turns to others. */
export interface Facing extends Pick<Magnitude, 'dimension' | 'isBound'> {
  readonly ends: Ends;
}

/** Makes a figure ready to be held against sets that it need not belong to. */
export function facing(magnitude: Magnitude): Facing {
  const ends: Ends = new Float64Array(4);
  write(ends, towardsValue, magnitude.towardsValue);
  write(ends, towardsBound, magnitude.towardsBound);
  return { dimension: magnitude.dimension, isBound: magnitude.isBound, ends };
}

/** Figures on one side of another. */
export interface Beyond {
  /** How many; by halving. */
  readonly count: () => number;
  /** The furthest first. */
  readonly each: () => Iterable<number>;
}

/** Ends of all figures, four a figure: low and high towards a value, low and high towards a bound. Open ends are moved inwards, so all are closed. */
type Ends = Float64Array;
const towardsValue = 0;
const towardsBound = 2;

/** Figures of one dimension that turn the same way to what is held against them. */
interface Figures {
  readonly of: number[];
  /** Which of its ends they turn. */
  readonly facing: typeof towardsValue | typeof towardsBound;
  leastHigh: number;
  greatestLow: number;
  byHigh?: readonly number[];
  byLow?: readonly number[];
}

/** The three sets of a dimension. */
interface Group {
  readonly valuesToValues: Figures;
  readonly valuesToBounds: Figures;
  readonly bounds: Figures;
}

const newFigures = (of: number[], facing: Figures['facing']): Figures => ({
  of,
  facing,
  leastHigh: Infinity,
  greatestLow: -Infinity,
});

function newGroup(): Group {
  const values: number[] = [];
  return {
    valuesToValues: newFigures(values, towardsValue),
    valuesToBounds: newFigures(values, towardsBound),
    bounds: newFigures([], towardsBound),
  };
}

/** Takes in the figures of a topic; one pass. */
export function sweep(figures: readonly { readonly magnitude: Magnitude }[]): Sweep {
  const ends: Ends = new Float64Array(figures.length * 4);
  const groups = new Map<string, Group>();
  let dimension: string | undefined; // most topics have one: its group is looked up once
  let group = newGroup();
  for (let i = 0; i < figures.length; i++) {
    const { magnitude } = figures[i]!;
    write(ends, i * 4 + towardsValue, magnitude.towardsValue);
    write(ends, i * 4 + towardsBound, magnitude.towardsBound);
    // Absurd dates make no number; such a figure lies apart from nothing.
    if (!(ends[i * 4]! <= ends[i * 4 + 1]!)) continue;
    if (magnitude.dimension !== dimension) {
      dimension = magnitude.dimension;
      group = groups.get(dimension) ?? newGroup();
      groups.set(dimension, group);
    }
    if (magnitude.isBound) {
      group.bounds.of.push(i);
      reach(group.bounds, ends, i);
    } else {
      group.valuesToValues.of.push(i);
      reach(group.valuesToValues, ends, i);
      reach(group.valuesToBounds, ends, i);
    }
  }
  const groupOf = (at: number): Group | undefined =>
    ends[at * 4]! <= ends[at * 4 + 1]! ? groups.get(figures[at]!.magnitude.dimension) : undefined;
  const facingValues = (group: Group, at: number): Figures =>
    figures[at]!.magnitude.isBound ? group.valuesToBounds : group.valuesToValues;
  return {
    isApart(at) {
      const group = groupOf(at);
      return (
        group !== undefined &&
        (reaches(facingValues(group, at), ends, at * 4 + towardsValue) ||
          reaches(group.bounds, ends, at * 4 + towardsBound))
      );
    },
    *apartFrom(at) {
      const group = groupOf(at);
      if (!group) return;
      yield* byTurns([
        ...walks(facingValues(group, at), ends, ends, at * 4 + towardsValue),
        ...walks(group.bounds, ends, ends, at * 4 + towardsBound),
      ]);
    },
    beyond({ dimension, isBound, ends: own }, side) {
      const group = groups.get(dimension);
      if (!group || !(own[0]! <= own[1]!)) return undefined;
      const below = side === 'below';
      const reached = (set: Figures, at: number): boolean =>
        below ? set.leastHigh < own[at]! : set.greatestLow > own[at + 1]!;
      const values = isBound ? group.valuesToBounds : group.valuesToValues;
      const [inValues, inBounds] = [reached(values, towardsValue), reached(group.bounds, towardsBound)];
      if (!inValues && !inBounds) return undefined;
      const parts: readonly (readonly [Figures, number])[] = [
        ...(inValues ? [[values, towardsValue] as const] : []),
        ...(inBounds ? [[group.bounds, towardsBound] as const] : []),
      ];
      return {
        count: () => parts.reduce((sum, [set, at]) => sum + countBeyond(set, ends, own, at, below), 0),
        each: () => byTurns(parts.map(([set, at]) => walks(set, ends, own, at)[below ? 0 : 1])),
      };
    },
  };
}

function countBeyond(set: Figures, ends: Ends, own: Ends, at: number, below: boolean): number {
  sort(set, ends);
  return below
    ? countWhile(set.byHigh!, (i) => ends[i * 4 + set.facing + 1]! < own[at]!)
    : countWhile(set.byLow!, (i) => ends[i * 4 + set.facing]! > own[at + 1]!);
}

/** One of each by turns, till none has any left. */
function* byTurns(heads: readonly Iterator<number, unknown>[]): Generator<number, void> {
  for (let open = heads; open.length > 0; ) {
    const next: Iterator<number, unknown>[] = [];
    for (const head of open) {
      const { value, done } = head.next();
      if (done) continue;
      yield value as number;
      next.push(head);
    }
    open = next;
  }
}

/** How many at the start of a list hold, where those that hold come first. */
function countWhile(order: readonly number[], holds: (index: number) => boolean): number {
  let [from, to] = [0, order.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(order[middle]!)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The next number up or down from one, as near as makes no difference to a figure anyone wrote. */
const step = (x: number): number => Math.max(Math.abs(x) * Number.EPSILON, Number.MIN_VALUE);

function write(ends: Ends, at: number, { low, high, lowOpen, highOpen }: Interval): void {
  ends[at] = lowOpen && low !== -Infinity ? low + step(low) : low;
  ends[at + 1] = highOpen && high !== Infinity ? high - step(high) : high;
}

function reach(set: Figures, ends: Ends, index: number): void {
  const at = index * 4 + set.facing;
  if (ends[at]! > set.greatestLow) set.greatestLow = ends[at]!;
  if (ends[at + 1]! < set.leastHigh) set.leastHigh = ends[at + 1]!;
}

/** Whether the interval whose ends stand at `own` lies apart from some figure of the set. */
const reaches = (set: Figures, ends: Ends, own: number): boolean =>
  set.leastHigh < ends[own]! || set.greatestLow > ends[own + 1]!;

/** The figures of a set below and above the interval whose ends stand in `own`, from the furthest inwards. */
function walks(
  set: Figures,
  ends: Ends,
  own: Ends,
  at: number,
): readonly [Generator<number, void>, Generator<number, void>] {
  const { facing } = set;
  const low = (i: number): number => ends[i * 4 + facing]!;
  const high = (i: number): number => ends[i * 4 + facing + 1]!;
  sort(set, ends);
  return [walk(set.byHigh!, (i) => high(i) < own[at]!), walk(set.byLow!, (i) => low(i) > own[at + 1]!)];
}

function sort(set: Figures, ends: Ends): void {
  const { facing, of } = set;
  const low = (i: number): number => ends[i * 4 + facing]!;
  const high = (i: number): number => ends[i * 4 + facing + 1]!;
  set.byHigh ??= [...of].sort((a, b) => high(a) - high(b) || a - b);
  set.byLow ??= [...of].sort((a, b) => low(b) - low(a) || a - b);
}

function* walk(order: readonly number[], holds: (index: number) => boolean): Generator<number, void> {
  for (const index of order) {
    if (!holds(index)) return;
    yield index;
  }
}
