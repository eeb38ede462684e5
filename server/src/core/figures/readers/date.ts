/** Dates as figures: a period, the part of it meant, a stretch between two, and the bound before it. */

import { dateOf, dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import { choiceOf, either, firstOf, type Row } from '../choose.ts';
import { agoPeriod } from '../dates/ago.ts';
import { bound } from '../dates/bound.ts';
import { apostropheYear, dayFirst, monthFirst } from '../dates/calendar.ts';
import { dayAlone } from '../dates/dayAlone.ts';
import { fiscalYear, quarterBefore } from '../dates/fiscal.ts';
import { edgeOfCurrent, inTheCurrent, nthOf, rolling, timeUnitAt, yearInWords } from '../dates/nth.ts';
import { numericDate } from '../dates/numeric.ts';
import { holiday, partBefore, quarter, season } from '../dates/parts.ts';
import { addMonths, mondayOf, type Period, type PeriodReader } from '../dates/period.ts';
import { deictic, earlierOrLater, relativeDay, weekday, weekend } from '../dates/relative.ts';
import { century, shortDecade, shortYear, yearPeriod } from '../dates/year.ts';
import { type Context, draft, type Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { part } from '../lexicon.ts';
import { goesOn } from '../numbers/number.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { unitBegins } from '../unitAfter.ts';

/** What joins two days, years or months. */
const joins = gram.dash | gram.hyphen | gram.to | gram.and;
const yearly: PeriodReader = (t, i, context) => nthOf(t, i, context, readPeriod);

/** Every form of period with where it can stand. The first that reads wins, so the more particular stand first. */
export const forms: readonly Row<PeriodReader>[] = [
  { read: numericDate, at: is.digits },
  // "4th of July" before "the 4th of" anything
  { read: holiday, at: is.holiday },
  // "3 to 9 January" before the number 3
  { read: dayFirst, at: is.digits, behind: { is: is.ordinalSuffix | is.month, gram: joins | gram.dot | gram.of } },
  { read: dayFirst, at: is.ordinal | is.cardinal, behind: { gram: gram.of | gram.hyphen } },
  { read: monthFirst, at: is.month },
  // "the third quarter", "the 21st century" before ordinals
  {
    read: quarter,
    at: is.quarterSign | is.ordinal | is.digits,
    behind: { is: is.digits | is.part | is.ordinalSuffix, gram: gram.hyphen },
  },
  { read: fiscalYear, at: is.quarterSign, behind: { is: is.digits, gram: gram.genitive } },
  { read: quarterBefore, at: is.digits, behind: { is: is.quarterSign } },
  { read: century, at: is.digits, behind: { is: is.ordinalSuffix } },
  { read: dayAlone, at: is.digits, before: { gram: gram.the }, behind: { is: is.ordinalSuffix } },
  { read: century, at: is.ordinal | is.cardinal, behind: { is: is.unit, gram: gram.hyphen } },
  { read: shortDecade, at: is.digits, behind: { cue: cue.s, gram: gram.genitive } },
  { read: shortYear, at: is.digits, before: { gram: gram.genitive, hint: hint.quote } },
  { read: yearPeriod, at: is.digits },
  { read: yearInWords, at: is.cardinal, behind: { is: is.cardinal | is.tens, gram: gram.hyphen } },
  { read: yearInWords, at: is.tens },
  { read: season, at: is.season },
  // "the last three months of 2024" before "last three", "the past year" before nothing
  { read: yearly, at: is.digits, behind: { is: is.ordinalSuffix } },
  {
    read: yearly,
    at: is.ordinal | is.deictic,
    behind: { is: is.digits | is.cardinal | is.unit | is.part | is.weekend | is.weekday },
  },
  { read: rolling, at: is.deictic, before: { gram: gram.the } },
  { read: edgeOfCurrent, at: is.edge, behind: { gram: gram.of } },
  { read: inTheCurrent, at: is.unit | is.part, before: { gram: gram.the } },
  // "two weeks ago" before the duration of two weeks
  { read: agoPeriod, at: is.digits, behind: either(goesOn, unitBegins) },
  { read: agoPeriod, at: is.unit, before: { gram: gram.a }, behind: { gram: gram.ago | gram.and } },
  { read: agoPeriod, at: is.cardinal | is.part | is.hundred | is.scale | is.dozen | is.vague },
  { read: relativeDay, at: is.relativeDay },
  {
    read: deictic,
    at: is.deictic,
    behind: { is: is.weekend | is.dayPart | is.weekday | is.month | is.season | is.part | is.unit },
  },
  { read: weekday, at: is.weekday },
  { read: weekend, at: is.weekend, before: { gram: gram.the | gram.on | gram.at } },
];

const choose = choiceOf(forms);

/** Roles that may begin a date. */
export const beginsDate = forms.reduce((roles, { at }) => roles | at, 0);

/** Reads the period that begins at token `i`, whatever its form. */
function readPeriod(t: Tokens, i: number, context: Context): Period | undefined {
  for (let choice = choose(t, i); choice !== 0; choice &= choice - 1) {
    const found = forms[firstOf(choice)]!.read(t, i, context);
    if (found) return yearBehind(t, weekdayBeside(t, found, context), context);
  }
  return undefined;
}

/** "Saturday, January 11" and "January 11 (Saturday)" are one day. */
function weekdayBeside(t: Tokens, found: Period, context: Context): Period {
  const lx = t.lexicon;
  if (lx.is[t.lex[found.first]!]! & is.weekday) {
    let j = found.end;
    // Sat., Jan. 11
    if (lx.gram[t.lex[j]!]! & gram.dot && tight(t, j) && lx.gram[t.lex[j + 1]!]! & gram.comma) j++;
    // Friday (28 January 2022)
    const opens = (lx.hint[t.lex[j]!]! & hint.leftParen) !== 0;
    if (lx.gram[t.lex[j]!]! & gram.comma || opens) j++;
    if (lx.gram[t.lex[j]!]! & gram.the) j++;
    const roles = lx.is[t.lex[j]!]!;
    if ((roles & (is.month | is.digits)) === 0) return ofWeek(t, found, context);
    const date =
      (roles & is.digits ? (numericDate(t, j, context) ?? dayFirst(t, j, context)) : monthFirst(t, j, context)) ??
      undefined;
    const closed = opens && date && lx.hint[t.lex[date.end]!]! & hint.rightParen ? date.end + 1 : date?.end;
    if (date && closed && date.granule === 'day') return { ...date, first: found.first, end: closed };
  }
  if (lx.is[t.lex[found.first]!]! & is.weekday) return ofWeek(t, found, context);
  if (found.granule === 'day') {
    if (lx.is[t.lex[found.end]!]! & is.dayPart) found.end++;
  }
  return found;
}

/** "on Tuesday last week", "Friday of this week" */
function ofWeek(t: Tokens, found: Period, { published }: Context): Period {
  const lx = t.lexicon;
  const j = lx.gram[t.lex[found.end]!]! & gram.of ? found.end + 1 : found.end;
  const l = t.lex[j]!;
  if (!(lx.is[l]! & is.deictic) || Math.abs(lx.aux[l]!) > 1 || timeUnitAt(t, j + 1) !== 'week') return found;
  if (published === undefined) return { ...found, end: j + 2 };
  const day = mondayOf(published) + 7 * lx.aux[l]! + ((dateOf(found.low).weekday + 6) % 7);
  return { ...found, end: j + 2, low: day, high: day, because: say`of that week` };
}

/** "in July last year", "15 November of last year", "12 January, this year": the year counted from that of publication. */
function yearBehind(t: Tokens, found: Period, { published }: Context): Period {
  const lx = t.lexicon;
  if (found.year !== undefined || found.ago || found.stretch || !yearless.has(found.granule)) return found;
  if (lx.is[t.lex[found.first]!]! & (is.deictic | is.relativeDay | is.weekday | is.unit | is.part)) return found;
  let j = found.end;
  if (lx.gram[t.lex[j]!]! & (gram.comma | gram.of)) j++;
  let end = j + 2;
  if (!isDeicticYear(t, j)) {
    // "last year in July"
    j = found.first - 3;
    end = found.end;
    if (!(lx.gram[t.lex[found.first - 1]!]! & (gram.in | gram.on)) || !isDeicticYear(t, j)) return found;
  }
  const l = t.lex[j]!;
  if (published === undefined) return { ...found, end };
  const year = dateOf(published).year + lx.aux[l]!;
  const months = 12 * (year - dateOf(found.low).year);
  const because = say`${t.text.slice(t.start[j], t.stop[j + 1]).toLowerCase()} is ${year}`;
  // The end is shifted as the day after it, so that the last of February stays the last.
  const high = addMonths(found.high + 1, months) - 1;
  return { ...found, end, low: addMonths(found.low, months), high, because, year };
}

/** last year, this year, next year */
const isDeicticYear = (t: Tokens, i: number): boolean =>
  (t.lexicon.is[t.lex[i]!]! & is.deictic) !== 0 &&
  Math.abs(t.lexicon.aux[t.lex[i]!]!) <= 1 &&
  timeUnitAt(t, i + 1) === 'year';

/** What may be said without its year. */
const yearless: ReadonlySet<Period['granule']> = new Set(['day', 'month', 'season', 'quarter', 'half']);

export const date: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const one = readPeriod(t, i, context);
  if (!one) return undefined;
  // each Christmas, every Monday
  if (lx.partOf[t.lex[one.first - 1]!]! & part.repeats && one.year === undefined) return undefined;
  const from = earlierOrLater(t, partBefore(t, one, context.floor), context);
  const to = stretchEnd(t, from, context);
  const d = draft('date', from.first, to ? to.end : from.end, 0);
  d.value = null;
  d.low = from.low;
  d.high = to ? to.high : from.high;
  if (d.low === -Infinity) d.lowOpen = d.highOpen = true;
  d.implied = from.implied;
  d.because = from.because;
  // "by 2029-30": two years said as one may be a bound like one
  const bounds = gram.by | gram.until | gram.since | gram.before | gram.after;
  const bounded = !to && from.granule === 'year' && (lx.gram[t.lex[from.first - 1]!]! & bounds) !== 0;
  if (to || (from.stretch && !bounded)) {
    d.hedge = 'range';
    if (to) d.because = to.because;
    if (lx.gram[t.lex[from.first - 1]!]! & (gram.between | gram.from) && from.first - 1 >= context.floor)
      d.spanFirst = from.first - 1;
    return d;
  }
  bound(t, d, from, context);
  return d;
};

/** The last period of "from 2019 to 2021", "between May and July 2021", "May–July". */
function stretchEnd(t: Tokens, from: Period, context: Context): Period | undefined {
  const lx = t.lexicon;
  const g = lx.gram[t.lex[from.end]!]!;
  const opener = lx.gram[t.lex[from.first - 1]!]!;
  const joined = g & (gram.dash | gram.hyphen | gram.to | gram.until) || (g & gram.and && opener & gram.between);
  if (!joined) return undefined;
  // A word "to" needs its "from", or it leads somewhere: "moved in May to June's house".
  let j = lx.gram[t.lex[from.end + 1]!]! & gram.the ? from.end + 2 : from.end + 1;
  // '21–'26: the apostrophe is a token of its own
  if (apostropheYear(t, j)) j++;
  let to = readPeriod(t, j, { ...context, floor: 0 });
  if (!to && lx.is[t.lex[j]!]! & (is.partOf | is.edge)) {
    for (let k = j + 1; k < j + 5 && !to; k++) {
      const candidate = readPeriod(t, k, { ...context, floor: 0 });
      if (candidate) to = partBefore(t, candidate, j);
    }
    if (to && to.first > j + 1) return undefined;
  }
  if (!to) return undefined;
  let low = from.low;
  // The year said with the end holds for the beginning: "May to July 2021".
  if (from.year === undefined && to.year !== undefined && to.low !== -Infinity) {
    const first = from.low === -Infinity ? undated(t, from, to.year, context) : dateOf(from.low);
    if (!first) return undefined;
    low = dayOf(to.year, first.month, first.day);
    if (low > to.high) low = dayOf(to.year - 1, first.month, first.day);
    from.low = low;
  } else if (from.year !== undefined && to.year === undefined && to.low !== -Infinity && to.low < low) {
    // "from November 2024 to January": the next one after it
    while (to.low < low) {
      to.low = addMonths(to.low, 12);
      to.high = addMonths(to.high, 12);
    }
  } else if (from.year === undefined && to.year === undefined && to.low !== -Infinity && to.low < low) {
    const weekdays = lx.is[t.lex[from.first]!]! & lx.is[t.lex[to.first]!]! & is.weekday;
    low = from.low = weekdays ? low - 7 : addMonths(low, -12);
  }
  if (low === -Infinity || to.high === Infinity) return to;
  return to.high >= low ? { ...to, because: say`from the first day to the last` } : undefined;
}

/** Month and day of the beginning of a stretch whose year only its end tells, read again as if published then. */
function undated(t: Tokens, from: Period, year: number, context: Context): { month: number; day: number } | undefined {
  const again = readPeriod(t, from.first, { ...context, published: dayOf(year, 12, 31), floor: 0 });
  if (!again || again.low === -Infinity) return undefined;
  return dateOf(again.low);
}
