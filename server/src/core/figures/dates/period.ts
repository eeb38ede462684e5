/** A stretch of days being read: what date readers hand to one another before it becomes a figure. */

import { type Day, dateOf, dayOf } from '../../text/day.ts';
import { type Message, say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import type { Implied } from '../figure.ts';
import { flag } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { is } from '../roles.ts';
import { ahead } from './ahead.ts';

export type Granule =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export interface Period {
  /** First token and the one after the last. */
  first: number;
  end: number;
  /** First and last day meant, both inside; infinite where the date of publication is needed and not known. */
  low: Day;
  high: Day;
  readonly granule: Granule;
  readonly implied: readonly Implied[];
  readonly because: Message;
  /** Its last part is meant by its end: "before the end of 2023" includes all of it but the last day. */
  ending: boolean;
  /** Counted back from publication: two weeks ago. */
  ago: boolean;
  /** Two days said as one: 3–9 January. */
  stretch: boolean;
  /** The year where it is stated. */
  readonly year: number | undefined;
}

/** Reads one form of period at token `i`, or nothing. */
export type PeriodReader = (t: Tokens, i: number, context: Context) => Period | undefined;

const noneImplied: readonly Implied[] = [];
export const impliedYear: readonly Implied[] = ['year'];

export const period = (
  first: number,
  end: number,
  low: Day,
  high: Day,
  granule: Granule,
  because: Message,
  implied: readonly Implied[] = noneImplied,
  year?: number,
): Period => ({ first, end, low, high, granule, because, implied, ending: false, ago: false, stretch: false, year });

/** What cannot be placed in time without a date of publication: read, but never compared. */
export const undated = (first: number, end: number, granule: Granule): Period =>
  period(first, end, -Infinity, Infinity, granule, say`no date of publication to count from`, impliedYear);

export const lastOfMonth = (year: number, month: number): Day => dayOf(year, month + 1, 1) - 1;

export const monthPeriod = (year: number, month: number): readonly [Day, Day] => [
  dayOf(year, month, 1),
  lastOfMonth(year, month),
];

/**
 * The year of days of a month said without one, and why: that of the last ones to begin before publication, since the past is preferred, or where
 * the words before token `first` look ahead, that of the next ones to end after it.
 */
export function yearFor(
  t: Tokens,
  first: number,
  month: number,
  from: number,
  to: number,
  published: Day,
): { readonly year: number; readonly which: Message } {
  const { year } = dateOf(published);
  if (ahead(t, first, to - from < 27)) {
    return { year: dayOf(year, month, to) < published ? year + 1 : year, which: say`the next one after publication` };
  }
  return { year: dayOf(year, month, from) > published ? year - 1 : year, which: say`the last one before publication` };
}

/** The value of plain digits at `i` where they can be a year: four of them, no sign or letter touching behind. */
export function yearAt(t: Tokens, i: number): number | undefined {
  if ((t.lexicon.is[t.lex[i]!]! & is.digits) === 0) return undefined;
  if (t.digits[i] !== 4 || t.decimals[i] !== 0 || t.flags[i]! & (flag.grouped | flag.leadingZero)) return undefined;
  const year = t.num[i]!;
  return year >= 1000 && year < 2200 ? year : undefined;
}

/** Shifts a day by whole months, keeping to the end of shorter ones. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dateOf(day);
  const first = dayOf(year, month + months, 1);
  const { year: y, month: m } = dateOf(first);
  return Math.min(first + date - 1, lastOfMonth(y, m));
}

/** Monday of the week of a day; weeks run from Monday to Sunday as in ISO 8601. */
export const mondayOf = (day: Day): Day => day - ((dateOf(day).weekday + 6) % 7);
