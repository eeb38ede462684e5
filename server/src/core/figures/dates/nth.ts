/** Counted parts of a period: "the first week of January", "the last three months of 2024", "the end of the year", "the past decade". */

import { type Day, dateOf, dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import type { Tokens } from '../lexer.ts';
import { readNumber } from '../numbers/number.ts';
import { andAHalf } from '../numbers/scale.ts';
import { cue, gram, is } from '../roles.ts';
import { units } from '../unitTable.ts';
import { thirdOf } from './parts.ts';
import { addMonths, impliedYear, mondayOf, type Period, type PeriodReader, period, undated } from './period.ts';
import { around } from './relative.ts';

/** The unit of time a word names, '' where it names none. */
export function timeUnitAt(t: Tokens, i: number): string {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if (lx.is[l]! & is.weekend) return 'weekend';
  const spelling = lx.unitsOf.get(l)?.[0];
  if (spelling && spelling.exact === null && units[spelling.unit]!.dimension === 'time')
    return units[spelling.unit]!.symbol;
  return lx.part[l] === 4 && (lx.is[l]! & is.ordinal) === 0 ? 'quarter' : '';
}

/** "first week of January", "last three months of 2024", "third weekend of May": counted within the period that follows. */
export function nthOf(t: Tokens, i: number, context: Context, readPeriod: PeriodReader): Period | undefined {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  const fromEnd = (lx.is[l]! & is.deictic) !== 0 && lx.aux[l] === -1;
  let j = i + 1;
  let n: number;
  if (fromEnd) n = 1;
  else if (lx.is[l]! & is.ordinal) n = lx.num[l]!;
  else if (lx.is[l]! & is.digits && lx.is[t.lex[j]!]! & is.ordinalSuffix) {
    n = t.num[i]!;
    j++;
  } else return undefined;
  const number = lx.is[t.lex[j]!]! & (is.digits | is.cardinal) ? readNumber(t, j) : undefined;
  const count = number ? number.value : 1;
  if (number) j = number.end;
  if (!Number.isInteger(count) || count < 1 || (count > 1 && n !== 1) || n > 60) return undefined;
  const weekday = count === 1 && lx.is[t.lex[j]!]! & is.weekday && lx.gram[t.lex[j + 1]!]! & (gram.of | gram.in);
  if (weekday) return nthWeekday(t, i, j, n, fromEnd, context, readPeriod);
  const unit = timeUnitAt(t, j);
  if (unit === '' || (lx.gram[t.lex[j + 1]!]! & gram.of) === 0) return undefined;
  const at = lx.gram[t.lex[j + 2]!]! & gram.the ? j + 3 : j + 2;
  const whole = readPeriod(t, at, context) ?? (at === j + 3 ? current(t, at, context) : undefined);
  if (!whole || whole.granule === 'day') return undefined;
  const inside = whole.low === -Infinity ? undefined : stretch(whole, unit, n, count, fromEnd);
  if (!inside && whole.low !== -Infinity) return undefined;
  const [low, high] = inside ?? [-Infinity, Infinity];
  return period(i, whole.end, low, high, 'week', say`counted within the period`, whole.implied, whole.year);
}

/** "the second Tuesday in January", "the last Friday of May" */
function nthWeekday(
  t: Tokens,
  i: number,
  j: number,
  n: number,
  fromEnd: boolean,
  context: Context,
  readPeriod: PeriodReader,
): Period | undefined {
  const at = j + 2;
  const month = readPeriod(t, t.lexicon.gram[t.lex[at]!]! & gram.the ? at + 1 : at, context);
  if (month?.granule !== 'month' || n > 5) return undefined;
  if (month.low === -Infinity) return { ...month, first: i };
  const wanted = t.lexicon.aux[t.lex[j]!]!;
  const first = month.low + ((wanted - dateOf(month.low).weekday + 7) % 7);
  const last = month.high - ((dateOf(month.high).weekday - wanted + 7) % 7);
  const day = fromEnd ? last : first + 7 * (n - 1);
  if (day > month.high) return undefined;
  return period(i, month.end, day, day, 'day', say`counted within the month`, month.implied, month.year);
}

/** The n-th unit of a period, or so many from its beginning or end. */
function stretch(
  whole: Period,
  unit: string,
  n: number,
  count: number,
  fromEnd: boolean,
): readonly [Day, Day] | undefined {
  const days: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };
  let low: Day;
  let high: Day;
  if (unit === 'weekend') {
    const saturday = fromEnd ? mondayOf(whole.high - 5) + 5 : mondayOf(whole.low + 1) + 5 + 7 * (n - 1);
    [low, high] = [saturday, saturday + 1];
  } else if (days[unit] !== undefined) {
    const length = days[unit]! * count;
    low = fromEnd ? whole.high - length + 1 : whole.low + days[unit]! * (n - 1);
    high = fromEnd ? whole.high : low + length - 1;
  } else if (months[unit] !== undefined) {
    const length = months[unit]! * count;
    low = fromEnd ? addMonths(whole.high + 1, -length) : addMonths(whole.low, months[unit]! * (n - 1));
    high = fromEnd ? whole.high : addMonths(low, length) - 1;
  } else return undefined;
  return low >= whole.low - 1 && low <= whole.high ? [low, Math.min(high, whole.high + 1)] : undefined;
}

/** "the year", "the month" as the one of publication, where a part of it is meant. */
function current(t: Tokens, i: number, { published }: Context): Period | undefined {
  const unit = timeUnitAt(t, i);
  if (unit === '' || unit === 'day') return undefined;
  return published === undefined ? undated(i, i + 1, 'year') : around(published, i, i + 1, unit, 0);
}

/** "the end of the year", "by the middle of the week", "the rest of the month": of the one of publication. */
export const edgeOfCurrent: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  const rest = (lx.cue[l]! & cue.rest) !== 0;
  if ((lx.is[l]! & is.edge) === 0 && !rest) return undefined;
  if ((lx.gram[t.lex[i + 1]!]! & gram.of) === 0) return undefined;
  const at = i + 2;
  const article =
    lx.gram[t.lex[at]!]! & gram.the
      ? at + 1
      : lx.is[t.lex[at]!]! & is.deictic && lx.aux[t.lex[at]!] === 0
        ? at + 1
        : at;
  // "the end of the month of fasting" is of something else
  if (article === at || lx.gram[t.lex[article + 1]!]! & gram.of) return undefined;
  const whole = current(t, article, context);
  if (!whole) return undefined;
  const first = lx.gram[t.lex[i - 1]!]! & gram.the ? i - 1 : i;
  if (whole.low === -Infinity) return { ...whole, first };
  const third = lx.aux[l]!;
  const [low, high] = rest ? [Math.max(whole.low, context.published ?? whole.low), whole.high] : thirdOf(whole, third);
  const because = rest ? say`from publication to its end` : say`a third of the one of publication`;
  return {
    ...period(first, article + 1, low, high, whole.granule, because, impliedYear),
    ending: third === 2 && !rest,
  };
};

/** "earlier in the year", "later in the week": of the one of publication; looks back from the unit. */
export const inTheCurrent: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[i - 1]!]! & gram.the) || !(lx.gram[t.lex[i - 2]!]! & gram.in)) return undefined;
  const g = lx.gram[t.lex[i - 3]!]!;
  if (!(g & (gram.earlier | gram.later)) || g & (gram.before | gram.after)) return undefined;
  if (lx.gram[t.lex[i + 1]!]! & gram.of) return undefined;
  const whole = current(t, i, context);
  if (!whole) return undefined;
  const { published } = context;
  if (published === undefined) return { ...whole, first: i - 3 };
  const early = (g & gram.earlier) !== 0;
  const because = early ? say`up to the day of publication` : say`from the day of publication on`;
  return period(
    i - 3,
    i + 1,
    early ? whole.low : published,
    early ? published : whole.high,
    whole.granule,
    because,
    impliedYear,
  );
};

/** "the past year", "the last decade": as long before publication. "the last week of the war" is of something else. */
export const rolling: PeriodReader = (t, i, { published }) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.deictic) === 0 || (lx.aux[l] !== -1 && lx.aux[l] !== -2)) return undefined;
  if ((lx.gram[t.lex[i - 1]!]! & gram.the) === 0 || lx.cue[l]! & cue.prior) return undefined;
  const unit = timeUnitAt(t, i + 1);
  if (unit === '' || unit === 'weekend' || lx.gram[t.lex[i + 2]!]! & gram.of) return undefined;
  const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  const days: Readonly<Record<string, number>> = { week: 7, fortnight: 14 };
  const back = months[unit] ?? days[unit];
  if (back === undefined) return undefined;
  const half = andAHalf(t, i + 2);
  const end = half > i + 2 ? half : i + 2;
  const granule =
    unit === 'fortnight' ? 'week' : (unit as 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century');
  if (published === undefined) return undated(i - 1, end, granule);
  const length = end > i + 2 ? back * 1.5 : back;
  const low = months[unit] !== undefined ? addMonths(published, -Math.round(length)) : published - Math.round(length);
  return period(i - 1, end, low, published, granule, say`as long as that before publication`, impliedYear);
};

/** "the seventies", "nineteen eighty-four", "the nineteen-sixties": years in words. */
export const yearInWords: PeriodReader = (t, i) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if (lx.is[l]! & is.tens) {
    if (lx.num[l]! < 20) return undefined;
    if ((lx.gram[t.lex[i - 1]!]! & gram.the) === 0 && (lx.is[t.lex[i - 1]!]! & is.partOf) === 0) return undefined;
    return decade(i, i + 1, 1900 + lx.num[l]!);
  }
  if ((lx.is[l]! & is.cardinal) === 0 || lx.num[l]! < 11 || lx.num[l]! > 20) return undefined;
  const hundreds = lx.num[l]! * 100;
  let j = i + 1;
  if (lx.gram[t.lex[j]!]! & gram.hyphen) j++;
  const next = t.lex[j]!;
  if (lx.is[next]! & is.tens && lx.num[next]! >= 20) return decade(i, j + 1, hundreds + lx.num[next]!);
  if ((lx.is[next]! & is.cardinal) === 0 || lx.num[next]! < 10) return undefined;
  let year = hundreds + lx.num[next]!;
  let end = j + 1;
  if (lx.num[next]! >= 20) {
    const k = lx.gram[t.lex[end]!]! & gram.hyphen ? end + 1 : end;
    if (lx.is[t.lex[k]!]! & is.cardinal && lx.num[t.lex[k]!]! < 10) {
      year += lx.num[t.lex[k]!]!;
      end = k + 1;
    }
  }
  return period(i, end, dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', say`the whole year`, undefined, year);
};

const decade = (first: number, end: number, year: number): Period =>
  period(
    first,
    end,
    dayOf(year, 1, 1),
    dayOf(year + 9, 12, 31),
    'decade',
    say`the whole decade`,
    undefined,
    dateOf(dayOf(year, 1, 1)).year,
  );
