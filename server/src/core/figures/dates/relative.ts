/** Dates counted from the date of publication: "yesterday", "on Saturday", "last week", "this Monday", "earlier this year", "two weeks ago". */

import { type Day, dateOf, dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import { flag } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { gram, hint, is } from '../roles.ts';
import { units } from '../unitTable.ts';
import { ahead } from './ahead.ts';
import { monthAt } from './calendar.ts';
import {
  type Granule,
  impliedYear,
  lastOfMonth,
  mondayOf,
  monthPeriod,
  type Period,
  type PeriodReader,
  period,
  undated,
} from './period.ts';

/** yesterday, today, tomorrow, tonight; with "evening" and the like behind. */
export const relativeDay: PeriodReader = (t, i, { published }) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.relativeDay) === 0) return undefined;
  // today's world is no day
  if (lx.gram[t.lex[i + 1]!]! & gram.genitive) return undefined;
  const end = lx.is[t.lex[i + 1]!]! & is.dayPart ? i + 2 : i + 1;
  // the day before yesterday, the day after tomorrow
  const beyond =
    lx.gram[t.lex[i - 1]!]! & (gram.before | gram.after) && units[lx.unit[t.lex[i - 2]!]!]?.symbol === 'day';
  const first = beyond ? (lx.gram[t.lex[i - 3]!]! & gram.the ? i - 3 : i - 2) : i;
  if (published === undefined) return undated(first, end, 'day');
  const day = published + lx.aux[l]! + (beyond ? Math.sign(lx.aux[l]!) : 0);
  return period(first, end, day, day, 'day', say`counted from the day of publication`, impliedYear);
};

/** The weekday at `i`; short forms and names need their capital. */
function weekdayAt(t: Tokens, i: number): number {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.weekday) === 0) return -1;
  const length = t.stop[i]! - t.start[i]!;
  if ((t.flags[i]! & flag.capital) === 0 && length < 6) return -1;
  if (
    lx.hint[l]! & hint.doubtful &&
    (lx.gram[t.lex[i - 1]!]! & (gram.on | gram.comma)) === 0 &&
    (lx.gram[t.lex[i + 1]!]! & (gram.comma | gram.dot)) === 0
  )
    return -1;
  return lx.aux[l]!;
}

/** Monday, "on Saturday", "Sunday evening": the last one up to the day of publication, or the next where the words look ahead. */
export const weekday: PeriodReader = (t, i, { published }) => {
  const lx = t.lexicon;
  const day = weekdayAt(t, i);
  if (day < 0) return undefined;
  let end = i + 1;
  if (lx.is[t.lex[end]!]! & is.dayPart) end++;
  // on Mondays is every Monday; Black Friday's sales have a name
  if (t.flags[i]! & flag.capital && t.flags[i - 1]! & flag.capital && t.lex[i - 1] === 0) return undefined;
  if (published === undefined) return undated(i, end, 'day');
  const { weekday: today } = dateOf(published);
  const back = (today - day + 7) % 7;
  if (back === 0) return period(i, end, published, published, 'day', say`the day of publication`, impliedYear);
  const [at, because] = ahead(t, i, true)
    ? [published - back + 7, say`the next one after publication`]
    : [published - back, say`the last one before publication`];
  return period(i, end, at, at, 'day', because, impliedYear);
};

/** "the weekend", "this weekend", "at the weekend": Saturday and Sunday. */
export const weekend: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  if ((lx.is[t.lex[i]!]! & is.weekend) === 0) return undefined;
  const before = t.lex[i - 1]!;
  if (lx.gram[before]! & (gram.the | gram.on) || lx.gram[before]! & gram.at)
    return weekendOf(context, lx.gram[before]! & gram.the ? i - 1 : i, i + 1, -1);
  return undefined;
};

function weekendOf({ published }: Context, first: number, end: number, direction: number): Period {
  if (published === undefined) return undated(first, end, 'weekend');
  const { weekday: today } = dateOf(published);
  // On a Saturday or Sunday the weekend is the one going on.
  const monday = mondayOf(published);
  const going = today === 6 || today === 0;
  const saturday =
    direction === 1
      ? monday + 5 + (going ? 7 : 0)
      : direction === 0 && !going && today >= 4
        ? monday + 5
        : going && direction >= -1 && direction !== -1
          ? monday + 5
          : going && direction === -1
            ? monday + 5
            : monday - 2;
  return period(first, end, saturday, saturday + 1, 'weekend', say`Saturday and Sunday`, impliedYear);
}

/** "last week", "this year", "next month", "last May", "last Friday", "last night", "last fall", "this Monday". */
export const deictic: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.deictic) === 0) return undefined;
  const direction = lx.aux[l]!;
  if (direction < -1 || direction > 1) return undefined;
  const j = i + 1;
  const next = t.lex[j]!;
  const roles = lx.is[next]!;
  const { published } = context;
  // "the last week of the war" and "the next day" are counted from something else.
  if (lx.gram[t.lex[i - 1]!]! & (gram.the | gram.possessive | gram.genitive) && !(roles & is.weekend)) return undefined;
  if (roles & is.weekend) {
    if (published === undefined) return undated(i, j + 1, 'weekend');
    return weekendOf(context, i, j + 1, direction);
  }
  if (roles & is.dayPart) {
    if (published === undefined) return undated(i, j + 1, 'day');
    const day = published + direction;
    return period(
      i,
      j + 1,
      day,
      day,
      'day',
      direction < 0 ? say`the day before publication` : say`the day of publication`,
      impliedYear,
    );
  }
  const weekdayHere = weekdayAt(t, j);
  if (weekdayHere >= 0) {
    const end = lx.is[t.lex[j + 1]!]! & is.dayPart ? j + 2 : j + 1;
    if (published === undefined) return undated(i, end, 'day');
    const { weekday: today } = dateOf(published);
    const back = (today - weekdayHere + 7) % 7;
    const day =
      direction < 0
        ? published - (back || 7)
        : direction > 0
          ? published + ((weekdayHere - today + 7) % 7 || 7)
          : mondayOf(published) + ((weekdayHere + 6) % 7);
    return period(
      i,
      end,
      day,
      day,
      'day',
      direction === 0
        ? say`of the week of publication`
        : direction < 0
          ? say`the last one before publication`
          : say`the first one after publication`,
      impliedYear,
    );
  }
  const month = monthAt(t, j);
  if (month > 0) {
    if (published === undefined) return undated(i, j + 1, 'month');
    const now = dateOf(published);
    let year = now.year;
    if (direction < 0 && month >= now.month) year--;
    if (direction > 0 && month <= now.month) year++;
    const [low, high] = monthPeriod(year, month);
    return period(
      i,
      j + 1,
      low,
      high,
      'month',
      direction < 0
        ? say`the last one before publication`
        : direction > 0
          ? say`the first one after publication`
          : say`of the year of publication`,
      impliedYear,
    );
  }
  if (roles & is.season) return seasonOf(context, i, j + 1, lx.aux[next]!, direction);
  const quarterWord = lx.part[next] === 4 && (roles & is.ordinal) === 0;
  const spelling = lx.unitsOf.get(next)?.[0];
  const symbol = quarterWord ? 'quarter' : spelling && spelling.exact === null ? units[spelling.unit]!.symbol : '';
  if (published === undefined) {
    const granule = granules[symbol];
    return granule ? undated(i, j + 1, granule) : undefined;
  }
  return around(published, i, j + 1, symbol, direction);
};

export const granules: Readonly<Record<string, Granule>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The calendar week, month, quarter, year, decade or century before, of, or after publication. */
export function around(
  published: Day,
  first: number,
  end: number,
  symbol: string,
  direction: number,
): Period | undefined {
  const { year, month } = dateOf(published);
  const because =
    direction < 0
      ? say`the one before that of publication`
      : direction > 0
        ? say`the one after that of publication`
        : say`that of publication`;
  const of = (low: Day, high: Day, granule: Granule): Period =>
    period(first, end, low, high, granule, because, impliedYear);
  switch (symbol) {
    case 'week': {
      const monday = mondayOf(published) + 7 * direction;
      return of(monday, monday + 6, 'week');
    }
    case 'month':
      return of(dayOf(year, month + direction, 1), lastOfMonth(year, month + direction), 'month');
    case 'quarter': {
      const from = Math.floor((month - 1) / 3) * 3 + 1 + 3 * direction;
      return of(dayOf(year, from, 1), lastOfMonth(year, from + 2), 'quarter');
    }
    case 'year':
      return of(dayOf(year + direction, 1, 1), dayOf(year + direction, 12, 31), 'year');
    case 'decade': {
      const from = Math.floor(year / 10) * 10 + 10 * direction;
      return of(dayOf(from, 1, 1), dayOf(from + 9, 12, 31), 'decade');
    }
    case 'century': {
      const from = Math.floor((year - 1) / 100) * 100 + 1 + 100 * direction;
      return of(dayOf(from, 1, 1), dayOf(from + 99, 12, 31), 'century');
    }
    default:
      return undefined;
  }
}

/** A season without its year: the last that has begun. Seasons are those of meteorologists, three whole months. */
export function seasonOf({ published }: Context, first: number, end: number, month: number, direction: number): Period {
  if (published === undefined) return undated(first, end, 'season');
  const now = dateOf(published);
  let year = now.year;
  const begins = (y: number): Day => dayOf(y, month, 1);
  const ends = (y: number): Day => lastOfMonth(y, month + 2);
  while (begins(year) > published) year--;
  if (direction === -1 && ends(year) >= published) year--;
  if (direction > 0) year++;
  // This autumn, said in spring, is the one to come.
  if (
    direction === 0 &&
    ends(year) < published &&
    begins(year + 1) - published < 185 &&
    dateOf(begins(year + 1)).year === now.year
  )
    year++;
  return period(first, end, begins(year), ends(year), 'season', say`${year}`, impliedYear);
}

/** "earlier this year", "later this month": up to, or from, the day of publication. Looks back from "this year". */
export function earlierOrLater(t: Tokens, whole: Period, { published, floor }: Context): Period {
  const lx = t.lexicon;
  const i = whole.first - 1;
  const g = lx.gram[t.lex[i]!]!;
  if (i < floor || (g & (gram.earlier | gram.later)) === 0 || (g & (gram.before | gram.after)) !== 0) return whole;
  if ((lx.is[t.lex[whole.first]!]! & (is.deictic | is.relativeDay)) === 0) return whole;
  if (published === undefined || whole.low > published || whole.high < published) return { ...whole, first: i };
  const early = (g & gram.earlier) !== 0;
  return period(
    i,
    whole.end,
    early ? whole.low : published,
    early ? published : whole.high,
    whole.granule,
    early ? say`up to the day of publication` : say`from the day of publication on`,
    impliedYear,
  );
}
