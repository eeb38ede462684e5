/** Dates as figures: a period, the part of it meant, a stretch between two, and the bound before it. */

import { dateOf, dayOf } from '../../text/day.ts';
import { choiceOf, either, firstOf, type Row } from '../choose.ts';
import { agoPeriod } from '../dates/ago.ts';
import { apostropheYear, dayFirst, monthFirst } from '../dates/calendar.ts';
import { edgeOfCurrent, inTheCurrent, nthOf, rolling, timeUnitAt, yearInWords } from '../dates/nth.ts';
import { numericDate } from '../dates/numeric.ts';
import { holiday, partBefore, quarter, season } from '../dates/parts.ts';
import { addMonths, type Period, type PeriodReader } from '../dates/period.ts';
import { deictic, earlierOrLater, relativeDay, weekday, weekend } from '../dates/relative.ts';
import { century, shortDecade, shortYear, yearPeriod } from '../dates/year.ts';
import { type Context, type Draft, draft, type Reader } from '../draft.ts';
import { flag } from '../flags.ts';
import { compares, phraseBefore } from '../hedges/before.ts';
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
  { read: century, at: is.digits, behind: { is: is.ordinalSuffix } },
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
    if (lx.gram[t.lex[j]!]! & gram.comma) j++;
    if (lx.gram[t.lex[j]!]! & gram.the) j++;
    const roles = lx.is[t.lex[j]!]!;
    if ((roles & (is.month | is.digits)) === 0) return found;
    const date =
      (roles & is.digits ? (numericDate(t, j, context) ?? dayFirst(t, j, context)) : monthFirst(t, j, context)) ??
      undefined;
    if (date && date.granule === 'day') return { ...date, first: found.first };
  }
  if (found.granule === 'day') {
    if (lx.is[t.lex[found.end]!]! & is.dayPart) found.end++;
  }
  return found;
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
  const because = `${t.text.slice(t.start[j], t.stop[j + 1]).toLowerCase()} is ${year}`;
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
  return to.high >= low ? { ...to, because: 'from the first day to the last' } : undefined;
}

/** Month and day of the beginning of a stretch whose year only its end tells, read again as if published then. */
function undated(t: Tokens, from: Period, year: number, context: Context): { month: number; day: number } | undefined {
  const again = readPeriod(t, from.first, { ...context, published: dayOf(year, 12, 31), floor: 0 });
  if (!again || again.low === -Infinity) return undefined;
  return dateOf(again.low);
}

/** before, after, since, by, until: what makes a date a bound. */
function bound(t: Tokens, d: Draft, from: Period, context: Context): void {
  const lx = t.lexicon;
  let j = d.first - 1;
  // before the year 2019
  if (from.granule === 'year' && timeUnitAt(t, j) === 'year') j--;
  if (lx.gram[t.lex[j]!]! & gram.the) j--;
  // "at least since", "no later than"
  if (j < context.floor) return;
  const l = t.lex[j]!;
  const g = lx.gram[l]!;
  const dated = from.low !== -Infinity;
  if (g & gram.in && !(g & gram.on)) return;
  let first = j;
  const prior = (g & gram.to) !== 0 && (lx.cue[t.lex[j - 1]!]! & cue.prior) !== 0;
  if (g & gram.before || prior) {
    if (prior) first = j - 1;
    // "before the end of 2023" is in it still
    const within = orInIt(t, j);
    if (within) first = j - 2;
    if (dated) before(d, from.ending || within ? from.high : from.low, !within);
    d.hedge = within ? 'at-most' : 'less-than';
  } else if (g & gram.after) {
    if (lx.cue[l]! & cue.unbound) return;
    const within = orInIt(t, j);
    if (within) first = j - 2;
    if (dated) after(d, within ? from.low : from.high, !within);
    d.hedge = within ? 'at-least' : 'more-than';
  } else if (g & gram.since || (g & gram.from && (startsStretch(t, j) || from.low > (context.published ?? Infinity)))) {
    if (dated) after(d, from.low, false);
    d.hedge = 'at-least';
  } else if (g & (gram.until | gram.by)) {
    if (dated) before(d, from.high, false);
    d.hedge = 'at-most';
  } else {
    hedged(t, d, from, context);
    return;
  }
  d.spanFirst = first;
  d.because = `${t.text.slice(t.start[first], t.stop[j]).toLowerCase()}: ${d.hedge === 'less-than' ? 'ends the day before' : d.hedge === 'more-than' ? 'begins the day after' : d.hedge === 'at-least' ? 'begins with it' : 'ends with it'}`;
  if (d.implied.length > 0) d.because += `; ${from.because}`;
}

/** "in or before 2016", "on or after 5 May": the bound itself is meant too. */
const orInIt = (t: Tokens, j: number): boolean =>
  (t.lexicon.gram[t.lex[j - 1]!]! & gram.or) !== 0 && (t.lexicon.gram[t.lex[j - 2]!]! & (gram.in | gram.on)) !== 0;

/** "from May 2021" begins a stretch without end, unless it tells where something is from: "a letter from 2019". */
function startsStretch(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const before = t.lex[j - 1]!;
  // A noun before tells an origin; a verb, comma or break a beginning.
  return (
    (lx.gram[before]! & (gram.comma | gram.and)) !== 0 ||
    (lx.hint[before]! & (hint.stop | hint.fate)) !== 0 ||
    (t.flags[j]! & flag.capital) !== 0
  );
}

/** Hedges before a date: "around May 2021", "no later than 5 May", "more than two years ago". */
function hedged(t: Tokens, d: Draft, from: Period, context: Context): void {
  const found = phraseBefore(t, d.first, context.floor);
  if (!found || found.rule === 'filler' || found.rule === 'addition' || from.low === -Infinity) return;
  const { rule, first } = found;
  const cues = t.lexicon.cue[t.lex[first]!]!;
  if (rule === 'at-most-weak' && compares(t, first)) return;
  if (d.first === first + 1) {
    if (cues & (cue.some | cue.bounding)) return;
    if (cues & cue.about && t.lexicon.hint[t.lex[first - 1]!]! & hint.topical) return;
    // "over the weekend", "over 2024" are during it
    if (cues & cue.over && !from.ago) return;
    // "took over two years ago" is about power
    const verb = t.lexicon.hint[t.lex[first - 1]!]!;
    if (cues & cue.over && verb & hint.lasting && verb & hint.spanning && t.lexicon.gram[t.lex[first - 1]!] === 0)
      return;
  }
  const { words } = found;
  d.spanFirst = first;
  switch (rule) {
    case 'approx':
    case 'nearly':
    case 'just-over': {
      const width = from.granule === 'year' ? 365 : Math.max(3, Math.ceil((from.high - from.low + 1) / 2));
      d.low -= width;
      d.high += width;
      d.hedge = 'approx';
      d.because = `${words} = some time either side`;
      return;
    }
    case 'more-than':
    case 'at-least':
      // Longer ago is earlier.
      if (from.ago) before(d, Math.round((from.low + from.high) / 2), rule === 'more-than');
      else after(d, from.low, false);
      d.hedge = !from.ago ? rule : rule === 'more-than' ? 'less-than' : 'at-most';
      break;
    case 'less-than':
    case 'at-most':
    case 'at-most-weak':
      if (from.ago) {
        d.low = Math.round((from.low + from.high) / 2);
        d.high = context.published ?? Infinity;
        d.lowOpen = rule === 'less-than';
      } else before(d, from.high, false);
      d.hedge = from.ago ? 'range' : rule === 'less-than' ? 'less-than' : 'at-most';
      break;
    case 'exact':
      break;
  }
  d.because = `${words}: a bound`;
}

/** Everything up to a day, without it where `open`. */
function before(d: Draft, day: number, open: boolean): void {
  d.low = -Infinity;
  d.lowOpen = true;
  d.high = day;
  d.highOpen = open;
}

/** Everything from a day on, without it where `open`. */
function after(d: Draft, day: number, open: boolean): void {
  d.low = day;
  d.lowOpen = open;
  d.high = Infinity;
  d.highOpen = true;
}
