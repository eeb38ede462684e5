/**
 * A figure made ready for comparing: converted to the canonical unit of its dimension, and widened by what its words leave open.
 *
 * Two figures agree where the intervals they turn towards each other overlap. Which one a figure turns depends on the other alone: towards a
 * value the softened one, towards a bound or range the one only a round value softens. So every pair is decided by two numbers a side, and
 * a topic of any size by sorting (see `sweep.ts`).
 */
import type { Figure, Hedge } from '../figures/figure.ts';
import type { Interval } from '../figures/interval.ts';
import { dateOf, dayOf } from '../text/day.ts';
import type { AsOf } from './asOf.ts';
import { type Conversion, conversionOf } from './convert.ts';

export interface Magnitude {
  readonly dimension: string;
  /** As stated, in canonical units. */
  readonly stated: Interval;
  /** Turned towards a value: softened by rounding, precision or tolerance. */
  readonly towardsValue: Interval;
  /** Turned towards a bound or a range. */
  readonly towardsBound: Interval;
  /** Whether the words give a bound or a range rather than one (perhaps softened) value. */
  readonly isBound: boolean;
}

/** How far two values of a topic may lie apart: not at all, by rounding, or by a share of the larger. */
export type Tolerance = 'exact' | 'rounding' | { readonly share: number };

/**
 * Reads a topic's `tolerance`; what cannot be understood means rounding.
 *
 * @example
 * parseTolerance('5%') // → { share: 0.05 }
 */
export function parseTolerance(text: string | undefined): Tolerance {
  if (text === undefined) return 'rounding';
  if (text.trim() === 'exact') return 'exact';
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:%|per ?cent)\s*$/.exec(text);
  const share = match ? Number(match[1]) / 100 : Number.NaN;
  return share > 0 && share < 1 ? { share } : 'rounding';
}

/** The interval of the numbers that a figure's words allow once `d` is granted at both ends; open, as two bands that only touch do not meet. */
function widen(i: Interval, d: number): Interval {
  return d > 0 ? { low: i.low - d, high: i.high + d, lowOpen: true, highOpen: true } : i;
}

/** The same, ends included: a whole day between two counts of days is explained, however exactly it is one. */
const widenClosed = (i: Interval, d: number): Interval => ({
  low: i.low - d,
  high: i.high + d,
  lowOpen: false,
  highOpen: false,
});

const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
  lowOpen: a.low === b.low ? a.lowOpen && b.lowOpen : a.low < b.low ? a.lowOpen : b.lowOpen,
  highOpen: a.high === b.high ? a.highOpen && b.highOpen : a.high > b.high ? a.highOpen : b.highOpen,
});

/** The same object where there is nothing to convert, as for every count. */
const converted = (i: Interval, { factor, offset }: Conversion): Interval =>
  factor === 1 && offset === 0
    ? i
    : { low: i.low * factor + offset, high: i.high * factor + offset, lowOpen: i.lowOpen, highOpen: i.highOpen };

/** Whether the hedge states an end rather than softening a value. Vague words and "about" soften. */
function isBoundHedge(hedge: Hedge): boolean {
  switch (hedge) {
    case 'more-than':
    case 'at-least':
    case 'less-than':
    case 'at-most':
    case 'range':
      return true;
    case 'none':
    case 'approx':
    case 'vague':
      return false;
  }
}

/** Both ends of a share, so that two values within `share` of the larger overlap. */
function within(i: Interval, share: number): Interval {
  const low = i.low > 0 ? i.low * (1 - share) : i.low;
  const high = i.high < 0 ? i.high * (1 - share) : i.high;
  return { ...i, low, high };
}

/** `n` years before a day, by the calendar: 29 February becomes 1 March. */
function yearsBefore(day: number, years: number): number {
  const { year, month, day: date } = dateOf(day);
  const whole = Math.floor(years);
  const at = dayOf(year - whole, month, date);
  return at - (years - whole) * 365.2425;
}

/** The days on which someone of that age on that day can be born: `(d − a − 1 year, d − a]`. */
function birthDates(age: Interval, asOf: AsOf): Interval {
  return {
    low: Number.isFinite(age.high) ? yearsBefore(asOf.low, age.high + 1) : -Infinity,
    high: Number.isFinite(age.low) ? yearsBefore(asOf.high, age.low) : Infinity,
    lowOpen: true,
    highOpen: !Number.isFinite(age.low),
  };
}

export interface MagnitudeOptions {
  /** Whether a date is a day of birth, as in a topic of ages: "born in 1999" beside "25". */
  readonly isBirth?: boolean;
}

/**
 * Makes a figure comparable. An age of a known day becomes the days of birth it allows (dimension `birth`), so that 21 in January and 22 in
 * December can be one person; an age of an unknown day stays in years.
 */
export function magnitudeOf(
  figure: Figure,
  asOf: AsOf | undefined,
  tolerance: Tolerance,
  { isBirth = false }: MagnitudeOptions = {},
): Magnitude {
  if (figure.kind === 'age' && asOf) {
    const born = birthDates(figure.interval, asOf);
    return { dimension: 'birth', stated: born, towardsValue: born, towardsBound: born, isBound: false };
  }
  const conversion = conversionOf(figure);
  const { factor } = conversion;
  const dimension = isBirth && figure.kind === 'date' ? 'birth' : conversion.dimension;
  const stated = converted(figure.interval, conversion);
  const isBound = isBoundHedge(figure.hedge);
  const facing = (towardsValue: Interval, towardsBound: Interval): Magnitude => {
    const share = typeof tolerance === 'object' && figure.kind !== 'date' ? tolerance.share : 0;
    const tolerant = (i: Interval): Interval => added(figure, share > 0 ? hull(i, within(stated, share)) : i);
    return { dimension, stated, towardsValue: tolerant(towardsValue), towardsBound: tolerant(towardsBound), isBound };
  };
  if (tolerance === 'exact' || figure.kind === 'date' || figure.kind === 'age') return facing(stated, stated);
  if (isBound) {
    // A bound is never widened; "up to" and "as many as" imply theirs rather than state it, so a round one is softened.
    const soft = figure.weak && figure.round ? { ...stated, high: stated.high + figure.band * factor } : stated;
    return facing(soft, soft);
  }
  if (figure.hedge !== 'none') return facing(stated, stated); // "about" and "dozens" hold their width already
  const band = figure.band * factor;
  if (figure.kind === 'duration') {
    const precision = Math.max(band, factor / 2); // half a unit: "two weeks" may be 11 to 17 days
    const towardsBound = figure.round ? widen(stated, band) : stated;
    if (factor < 1) return facing(widen(stated, precision), towardsBound); // hours are not counted inclusively
    return facing(
      precision > 0.5 ? widen(stated, precision) : widenClosed(stated, 0.5),
      hull(towardsBound, widenClosed(stated, 1)), // one whole day, all of it on this side: the bound does not move
    );
  }
  const rounded = widen(stated, band);
  return facing(rounded, figure.round ? rounded : stated);
}

/** "another 2,700" leaves open what it is added to: the whole is at least that. */
const added = (figure: Figure, i: Interval): Interval =>
  figure.addition ? { ...i, high: Infinity, highOpen: true } : i;

/** The interval `of` turns towards `other`. */
export const towards = (of: Magnitude, other: Magnitude): Interval =>
  other.isBound ? of.towardsBound : of.towardsValue;
