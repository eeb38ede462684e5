/**
 * A calendar day as the number of days since 1970-01-01, in the proleptic Gregorian calendar (ISO 8601).
 * Days are plain numbers so that periods are intervals like any other figure.
 */
export type Day = number;

// Days are counted in eras of 400 years that begin on 1 March, so that the leap day is the last of its year: Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms" (2013). Plain arithmetic, since readers of dates ask thousands of times a text.
const daysPerEra = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const epoch = 719_468;

/** The day of a date; months 1–12. Months and days past their end run over into the next, as with `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 1;
  const m = ((months % 12) + 12) % 12;
  const y = (months - m) / 12 - (m < 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - epoch + day - 1;
}

/** Year, month 1–12, day 1–31 and weekday 0 (Sunday) to 6 of a day. */
export function dateOf(day: Day): { year: number; month: number; day: number; weekday: number } {
  const z = day + epoch;
  const era = Math.floor(z / daysPerEra);
  const dayOfEra = z - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    weekday: (((day + 4) % 7) + 7) % 7,
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
