/** The days for which a figure is said to hold, and how two of them stand to each other. */
import type { Interval } from '../figures/interval.ts';
import { closed, sameInterval } from '../figures/interval.ts';
import type { Claim, SourceRecord } from '../records/model.ts';
import { formatDay, parsePeriod } from '../text/day.ts';

/** A closed interval of days since 1970-01-01: one day, or the month or year that is known. */
export type AsOf = Interval;

/** Reads an ISO 8601 date of any precision, `undefined` if it is none. */
export function parseAsOf(text: string): AsOf | undefined {
  const period = parsePeriod(text);
  return period && closed(period.first, period.last);
}

/** The claim's own as-of date, else its source's date of publication, else unknown: never guessed. */
export const asOfOf = (claim: Pick<Claim, 'asOf'>, record: Pick<SourceRecord, 'published'>): AsOf | undefined =>
  parseAsOf(claim.asOf ?? '') ?? parseAsOf(record.published ?? '');

/** `overlapping`: either may be the earlier one. `unknown`: a date is missing. */
export type TimeOrder = 'same' | 'before' | 'after' | 'overlapping' | 'unknown';

export function timeOrder(a: AsOf | undefined, b: AsOf | undefined): TimeOrder {
  if (!a || !b) return 'unknown';
  if (sameInterval(a, b)) return 'same';
  if (a.high < b.low) return 'before';
  if (b.high < a.low) return 'after';
  return 'overlapping';
}

/** `2025-01-12`, or `2025-03-01/2025-03-31` for a longer time (ISO 8601). */
export function showAsOf(asOf: AsOf): string {
  const first = formatDay(asOf.low);
  return asOf.low === asOf.high ? first : `${first}/${formatDay(asOf.high)}`;
}
