/** Dates as figures: a period, the part of it meant, a stretch between two, and the bound before it. */

import { dateOf, dayOf } from '../../text/day.ts';
import { apostropheYear, dayFirst, monthFirst } from '../dates/calendar.ts';
import { numericDate } from '../dates/numeric.ts';
import { holiday, partBefore, quarter, season } from '../dates/parts.ts';
import { addMonths, type Period, type PeriodReader } from '../dates/period.ts';
import { agoPeriod, deictic, earlierOrLater, relativeDay, weekday, weekend } from '../dates/relative.ts';
import { century, shortDecade, shortYear, yearPeriod } from '../dates/year.ts';
import { type Context, type Draft, draft, type Reader } from '../draft.ts';
import type { Tokens } from '../lexer.ts';
import { gram, hint, is } from '../roles.ts';

/** Every form of period with the roles that may begin it. The first that reads wins, so the more particular stand first. */
const forms: readonly (readonly [number, PeriodReader])[] = [
  [is.digits, numericDate],
  // "4th of July" before "the 4th of" anything
  [is.holiday, holiday],
  // "3 to 9 January" before the number 3
  [is.digits, dayFirst],
  [is.month, monthFirst],
  // "the third quarter", "the 21st century" before ordinals
  [is.quarterSign | is.ordinal, quarter],
  [is.digits | is.ordinal | is.cardinal, century],
  [is.digits, shortDecade],
  [is.digits, shortYear],
  [is.digits, yearPeriod],
  [is.season, season],
  // "two weeks ago" before the duration of two weeks
  [is.digits | is.cardinal | is.unit | is.part | is.hundred | is.scale | is.dozen, agoPeriod],
  [is.relativeDay, relativeDay],
  [is.deictic, deictic],
  [is.weekday, weekday],
  [is.weekend, weekend],
];

/** Reads the period that begins at token `i`, whatever its form. */
function readPeriod(t: Tokens, i: number, context: Context): Period | undefined {
  const roles = t.lexicon.is[t.lex[i]!]!;
  for (const [begins, read] of forms) {
    if ((roles & begins) === 0) continue;
    const found = read(t, i, context);
    if (found) return weekdayBeside(t, found, context);
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
    const end = lx.is[t.lex[found.end]!]! & is.dayPart ? found.end + 1 : found.end;
    return { ...found, end };
  }
  return found;
}

export const date: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const one = readPeriod(t, i, context);
  if (!one) return undefined;
  const from = earlierOrLater(t, partBefore(t, one, context.floor), context);
  const to = stretchEnd(t, from, context);
  const d = draft('date', from.first, to ? to.end : from.end, 0);
  d.value = null;
  d.low = from.low;
  d.high = to ? to.high : from.high;
  if (d.low === -Infinity) d.lowOpen = d.highOpen = true;
  d.implied = from.implied;
  d.because = from.because;
  if (to || from.stretch) {
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
  } else if (from.year === undefined && to.year === undefined && to.low !== -Infinity && to.low < low)
    low = from.low = addMonths(low, -12);
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
  if (lx.gram[t.lex[j]!]! & gram.the) j--;
  // "at least since", "no later than"
  if (j < context.floor) return;
  const l = t.lex[j]!;
  const g = lx.gram[l]!;
  const word = t.text.slice(t.start[j], t.stop[j]).toLowerCase();
  const dated = from.low !== -Infinity;
  if (g & gram.in && !(g & gram.on)) return;
  let first = j;
  if (g & gram.before && word !== 'after') {
    if (dated) {
      d.high = d.low;
      d.low = -Infinity;
      d.lowOpen = d.highOpen = true;
    }
    d.hedge = 'less-than';
  } else if (g & gram.after) {
    if (word === 'following' || word === 'post') return;
    if (dated) {
      d.low = d.high;
      d.high = Infinity;
      d.lowOpen = d.highOpen = true;
    }
    d.hedge = 'more-than';
  } else if (g & gram.since || (g & gram.from && startsStretch(t, j))) {
    if (dated) {
      d.high = Infinity;
      d.highOpen = true;
    }
    d.hedge = 'at-least';
  } else if (g & gram.until || (g & gram.by && meansUntil(t, j))) {
    if (dated) {
      d.low = -Infinity;
      d.lowOpen = true;
    }
    d.hedge = 'at-most';
  } else if (lx.gram[t.lex[j]!]! & gram.to && lx.gram[t.lex[j - 1]!]! & gram.earlier && isPrior(t, j - 1)) {
    first = j - 1;
    if (dated) {
      d.high = d.low;
      d.low = -Infinity;
      d.lowOpen = d.highOpen = true;
    }
    d.hedge = 'less-than';
  } else {
    around(t, d, from, j);
    return;
  }
  d.spanFirst = first;
  d.because = `${t.text.slice(t.start[first], t.stop[j]).toLowerCase()}: ${d.hedge === 'less-than' ? 'ends the day before' : d.hedge === 'more-than' ? 'begins the day after' : d.hedge === 'at-least' ? 'begins with it' : 'ends with it'}`;
}

const isPrior = (t: Tokens, j: number): boolean => t.text.slice(t.start[j], t.stop[j]).toLowerCase() === 'prior';

/** "by 2012" is a bound; "caused by May's government" and "by Monday Night Football" are not, but those are no dates either. */
const meansUntil = (_t: Tokens, _j: number): boolean => true;

/** "from May 2021" begins a stretch without end, unless it tells where something is from: "a letter from 2019". */
function startsStretch(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const before = t.lex[j - 1]!;
  // A noun before tells an origin; a verb, comma or break a beginning.
  return (
    before === 2 ||
    (lx.gram[before]! & (gram.comma | gram.and)) !== 0 ||
    (lx.hint[before]! & (hint.stop | hint.fate)) !== 0 ||
    (t.flags[j]! & 2) !== 0
  );
}

/** "around May 2021", "circa 1900": as much again on either side. */
function around(t: Tokens, d: Draft, from: Period, j: number): void {
  const rule = t.lexicon.hedgesBefore.next.get(t.lex[j]!)?.value;
  if (rule !== 'approx' || from.low === -Infinity) return;
  const word = t.text.slice(t.start[j], t.stop[j]).toLowerCase();
  if (word === 'some' || (word === 'about' && t.lexicon.hint[t.lex[j - 1]!]! & hint.topical)) return;
  const width = from.granule === 'year' ? 365 : Math.max(3, Math.ceil((from.high - from.low + 1) / 2));
  d.low -= width;
  d.high += width;
  d.hedge = 'approx';
  d.spanFirst = j;
  d.because = `${word} = some time either side`;
}
