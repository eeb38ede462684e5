/**
 * A calendar day as the number of days since 1970-01-01, in the proleptic Gregorian calendar (ISO 8601).
 * Days are plain numbers so that periods are intervals like any other figure.
 */
export type Day = number;

const msPerDay = 86_400_000;

/** The day of a date; months 1–12. Days past the month's end run over into the next, as with `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0–99 as 1900–1999
  return Math.round(date.getTime() / msPerDay);
}

/** Year, month 1–12, day 1–31 and weekday 0 (Sunday) to 6 of a day. */
export function dateOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * msPerDay);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/**
 * Reads an ISO 8601 calendar date, `undefined` if the text is none or names a day that does not exist.
 *
 * @example
 * parseDay('2025-01-12') // → 20100
 * parseDay('2025-02-30') // → undefined
 */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
}

/** Writes a day as an ISO 8601 calendar date, `2025-01-12`. */
export function formatDay(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  const pad = (n: number, width: number): string => String(Math.abs(n)).padStart(width, '0');
  return `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/**
 * Reads an ISO 8601 calendar date of any precision as the first and the last day it means, `undefined` if it is none.
 *
 * @example
 * parsePeriod('2025-01-12') // → { first: 20100, last: 20100 }
 * parsePeriod('2025-03') // → { first: 20148, last: 20178 }
 */
export function parsePeriod(text: string): { readonly first: Day; readonly last: Day } | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { first: day, last: day };
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2] === undefined) return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
  const month = Number(match[2]);
  return { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) };
}
