/** Dates with a month in words: "Jan. 3, 2025", "5 January", "the 5th of May", "May 2021", "December". */

import { dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { gram, hint, is } from '../roles.ts';
import { beginsUnit } from '../unitAfter.ts';
import { ahead } from './ahead.ts';
import {
  impliedYear,
  lastOfMonth,
  monthPeriod,
  type Period,
  type PeriodReader,
  period,
  undated,
  yearAt,
  yearFor,
} from './period.ts';

/** A day of the month at `i`: 1–31 in digits, with its suffix. */
interface DayRead {
  readonly day: number;
  readonly end: number;
}

export function dayAt(t: Tokens, i: number): DayRead | undefined {
  const lx = t.lexicon;
  if (lx.is[t.lex[i]!]! & (is.ordinal | is.cardinal)) return ordinalDay(t, i);
  if ((lx.is[t.lex[i]!]! & is.digits) === 0 || t.digits[i]! > 2 || t.decimals[i] !== 0) return undefined;
  const day = t.num[i]!;
  if (day < 1 || day > 31) return undefined;
  let end = i + 1;
  if (tight(t, end)) {
    if (lx.is[t.lex[end]!]! & is.ordinalSuffix) end++;
    else if (
      t.lex[end] === lexeme.unknown ||
      lx.is[t.lex[end]!]! & (is.unit | is.percent | is.amPm | is.scale) ||
      lx.hint[t.lex[end]!]! & hint.colon
    )
      return undefined;
  }
  return { day, end };
}

/** "fifth", "twenty-first" */
function ordinalDay(t: Tokens, i: number): DayRead | undefined {
  const lx = t.lexicon;
  const n = lx.num[t.lex[i]!]!;
  if (lx.is[t.lex[i]!]! & is.ordinal) return n >= 1 && n <= 31 ? { day: n, end: i + 1 } : undefined;
  if ((n !== 20 && n !== 30) || !(lx.gram[t.lex[i + 1]!]! & gram.hyphen) || !(lx.is[t.lex[i + 2]!]! & is.ordinal))
    return undefined;
  const day = n + lx.num[t.lex[i + 2]!]!;
  return day <= 31 ? { day, end: i + 3 } : undefined;
}

/** The month at token `i`, 0 where it is none; names that are other words too need a capital and a context. */
export function monthAt(t: Tokens, i: number): number {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.month) === 0) return 0;
  const capital = (t.flags[i]! & flag.capital) !== 0;
  const short = t.stop[i]! - t.start[i]! <= 4 && (lx.hint[l]! & hint.doubtful || t.stop[i]! - t.start[i]! === 3);
  if (!capital && short) return 0;
  if (lx.hint[l]! & hint.doubtful && !capital) return 0;
  return lx.aux[l]!;
}

/** Whether a month that is also a name or a verb stands where a month would: before a number or after a word that leads to one. */
function doubtfulButMeant(t: Tokens, i: number, end: number): boolean {
  const lx = t.lexicon;
  if ((lx.hint[t.lex[i]!]! & hint.doubtful) === 0) return true;
  if (lx.gram[t.lex[i + 1]!]! & (gram.hyphen | gram.dash | gram.to) && lx.is[t.lex[i + 2]!]! & is.month) return true;
  if (end > i + 2 || (end === i + 2 && lx.is[t.lex[i + 1]!]! & is.digits)) return true;
  const leads =
    gram.in |
    gram.since |
    gram.until |
    gram.before |
    gram.after |
    gram.by |
    gram.from |
    gram.of |
    gram.to |
    gram.between;
  const before = t.lex[i - 1]!;
  if (lx.partOf[before]! & part.appoints && ahead(t, i, false)) return true; // planned for May
  if (lx.gram[before]! & leads || lx.is[before]! & (is.deictic | is.partOf | is.month)) return true;
  if (lx.gram[before]! & gram.hyphen && lx.is[t.lex[i - 2]!]! & is.partOf) return true;
  return (lx.gram[before]! & gram.and) !== 0 && (lx.is[t.lex[i - 2]!]! & is.month) !== 0;
}

/** Past the dot of an abbreviated month where more of the date follows. */
function pastDot(t: Tokens, i: number): number {
  const lx = t.lexicon;
  if ((lx.gram[t.lex[i]!]! & gram.dot) === 0 || !tight(t, i)) return i;
  return lx.is[t.lex[i + 1]!]! & is.digits || lx.gram[t.lex[i + 1]!]! & (gram.comma | gram.dash | gram.hyphen | gram.to)
    ? i + 1
    : i;
}

export interface YearRead {
  readonly year: number;
  readonly end: number;
}

/** ", 2025" or " 2025" or " of 2025" at `i`. */
export function yearAfter(t: Tokens, i: number): YearRead | undefined {
  const lx = t.lexicon;
  let j = i;
  if (lx.gram[t.lex[j]!]! & (gram.comma | gram.of)) j++;
  if (lx.gram[t.lex[j]!]! & gram.the) j++;
  const year = yearAt(t, j);
  if (year === undefined) return apostropheYear(t, j);
  if (lx.is[t.lex[j + 1]!]! & (is.percent | is.scale) || beginsUnit(t, j + 1)) return undefined;
  return { year, end: j + 1 };
}

/** '21 for 2021, '87 for 1987 */
export function apostropheYear(t: Tokens, j: number): YearRead | undefined {
  const c = t.text.charCodeAt(t.start[j]!);
  if ((c !== 39 && c !== 0x2019 && c !== 0x2018) || t.stop[j]! - t.start[j]! !== 1) return undefined;
  if (!tight(t, j + 1) || t.lex[j + 1] !== lexeme.digits || t.digits[j + 1] !== 2 || t.decimals[j + 1] !== 0)
    return undefined;
  const short = t.num[j + 1]!;
  return { year: short < 50 ? 2000 + short : 1900 + short, end: j + 2 };
}

/**
 * Month first: "January 5", "Jan. 3, 2025", "Nov. 12–14", "May 2021", "December".
 */
export const monthFirst: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const month = monthAt(t, i);
  if (month === 0) return undefined;
  // September the 3rd
  const the = lx.gram[t.lex[i + 1]!]! & gram.the && lx.is[t.lex[i + 3]!]! & is.ordinalSuffix && tight(t, i + 3);
  const j = the ? i + 2 : pastDot(t, i + 1);
  const day = lx.is[t.lex[j]!]! & is.cardinal ? undefined : dayAt(t, j);
  if (day && !(countedBehind(t, i, day.end) || yearAt(t, j))) {
    const to = secondDay(t, day.end, i);
    const end = to ? to.end : day.end;
    const year = yearAfter(t, end);
    return daysOf(t, context, i, year ? year.end : end, year?.year, month, day.day, to?.day ?? day.day);
  }
  const year = yearAfter(t, j);
  const end = year ? year.end : i + 1;
  if (!year && !doubtfulButMeant(t, i, end)) return undefined;
  // May-like, but May–July
  if (
    !year &&
    lx.gram[t.lex[i + 1]!]! & gram.hyphen &&
    tight(t, i + 1) &&
    !(lx.is[t.lex[i + 2]!]! & (is.month | is.partOf))
  )
    return undefined;
  return daysOf(t, context, i, end, year?.year, month, 0, 0);
};

/** "In January 12 people died": the number counts. */
function countedBehind(t: Tokens, month: number, end: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[end]!;
  if ((lx.gram[t.lex[month - 1]!]! & gram.in) === 0) return (lx.is[l]! & is.percent) !== 0;
  if (lx.is[l]! & (is.percent | is.scale | is.currency) || beginsUnit(t, end)) return true;
  return (
    (lx.hint[l]! & (hint.plural | hint.fate)) !== 0 ||
    (l === lexeme.unknown && looksPlural(t, end) && (t.flags[end]! & flag.capital) === 0)
  );
}

/** "–14", "to 14", "and 14" behind a day: the last day of a stretch. */
function secondDay(t: Tokens, i: number, month: number): DayRead | undefined {
  const lx = t.lexicon;
  const g = lx.gram[t.lex[i]!]!;
  // "between Jan. 3 and 9"
  const between = g & gram.and && (lx.gram[t.lex[month - 1]!]! & gram.between) !== 0;
  const joined = g & (gram.dash | gram.hyphen | gram.to) || between;
  if (!joined && !(g & gram.and)) return undefined;
  const day = dayAt(t, i + 1);
  const first = dayAt(t, i - 1) ?? dayAt(t, i - 2);
  if (!day || !first || day.day <= first.day) return undefined;
  if (!joined && day.day !== first.day + 1) return undefined;
  if (
    lx.is[t.lex[day.end]!]! & (is.month | is.percent) ||
    beginsUnit(t, day.end) ||
    lx.hint[t.lex[day.end]!]! & hint.plural
  )
    return undefined;
  return day;
}

/** Day first: "5 January 2025", "the 5th of May", "from 3 to 9 January". */
export const dayFirst: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const first = dayAt(t, i);
  if (!first || (t.lex[i] !== lexeme.digits && !(lx.gram[t.lex[first.end]!]! & gram.of))) return undefined;
  let last = first;
  let j = first.end;
  const g = lx.gram[t.lex[j]!]!;
  if (g & (gram.dash | gram.hyphen | gram.to | gram.and)) {
    const next = dayAt(t, j + 1);
    if (next && next.day > first.day) {
      last = next;
      j = next.end;
    }
  }
  // 3. Januar, where the dot makes the ordinal; "3. January" at the start of a line may be an item of a list
  const dotted =
    lx.gram[t.lex[j]!]! & gram.dot &&
    tight(t, j) &&
    (lx.locale.ordinalSuffixes === '' || !(t.flags[i]! & flag.lineStart));
  if (dotted && lx.is[t.lex[j + 1]!]! & is.month) j++;
  else if (lx.gram[t.lex[j]!]! & gram.of) j++;
  else if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  const month = monthAt(t, j);
  if (month === 0) return undefined;
  // "between 3 and 9 January" is a stretch; "3 and 5 January" are two days, the second read on its own.
  if (last !== first && g & gram.and && last.day !== first.day + 1 && !(lx.gram[t.lex[i - 1]!]! & gram.between))
    return undefined;
  const end = pastDot(t, j + 1);
  let year = yearAfter(t, end);
  if (!year && lx.gram[t.lex[end]!]! & gram.hyphen && yearAt(t, end + 1))
    year = { year: yearAt(t, end + 1)!, end: end + 2 };
  if (!year && lx.hint[t.lex[j]!]! & hint.doubtful && !doubtfulDay(t, j + 1)) return undefined;
  return daysOf(t, context, i, year ? year.end : j + 1, year?.year, month, first.day, last.day);
};

/** "5 May" is a date unless a name goes on: "12 March children". */
const doubtfulDay = (t: Tokens, end: number): boolean =>
  (t.flags[end]! & flag.capital) === 0 || t.lex[end] === lexeme.break;

/** Days of a month: those said, or all of it where `from` is 0. The year is the one said, else told by the words around. */
function daysOf(
  t: Tokens,
  context: Context,
  first: number,
  end: number,
  year: number | undefined,
  month: number,
  from: number,
  to: number,
): Period | undefined {
  const whole = from === 0;
  const granule = whole ? 'month' : 'day';
  const length = lastOfMonth(year ?? leapYear, month) - dayOf(year ?? leapYear, month, 1) + 1;
  if (to > length) return undefined;
  if (year === undefined && context.published === undefined) return undated(first, end, granule);
  const guess =
    year === undefined
      ? yearFor(t, first, month, whole ? 1 : from, whole ? length : to, context.published!)
      : undefined;
  const y = year ?? guess!.year;
  const [low, high] = whole ? monthPeriod(y, month) : [dayOf(y, month, from), dayOf(y, month, to)];
  const date = guess ? say`${y}, ${guess.which}` : say`a date in full`;
  const inFull = guess ? say`the whole month, ${y}, ${guess.which}` : say`the whole month`;
  const because = whole ? inFull : date;
  const found = period(first, end, low, high, granule, because, guess ? impliedYear : undefined, year);
  found.stretch = !whole && to > from;
  return found;
}

/** Where the year is not said, 29 February may be meant. */
const leapYear = 2024;
