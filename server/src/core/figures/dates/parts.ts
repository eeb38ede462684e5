/** Quarters, halves, seasons, feasts, and parts of periods: "Q3 2024", "the first half of 2024", "spring 2021", "early January", "the end of December". */

import { type Day, dateOf, dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, type PhraseNode } from '../lexicon.ts';
import { gram, hint, is } from '../roles.ts';
import { units } from '../unitTable.ts';
import { ahead } from './ahead.ts';
import { yearAfter } from './calendar.ts';
import { fiscalYearAt } from './fiscal.ts';
import {
  impliedYear,
  lastOfMonth,
  mondayOf,
  type Period,
  type PeriodReader,
  period,
  undated,
  yearFor,
} from './period.ts';
import { seasonOf } from './relative.ts';

/** Q3 2024, H1 2024, "the third quarter of 2024", "the first half of 2024" */
export const quarter: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  let n = 0;
  let of = 0;
  let end = 0;
  if (lx.is[l]! & is.quarterSign && t.flags[i]! & flag.capital && t.lex[i + 1] === lexeme.digits && tight(t, i + 1)) {
    n = t.num[i + 1]!;
    of = lx.aux[l]!;
    end = i + 2;
    if (n < 1 || n > of || of === 1 || !Number.isInteger(n)) return undefined;
  } else if (lx.is[l]! & is.ordinal || (t.lex[i] === lexeme.digits && lx.is[t.lex[i + 1]!]! & is.ordinalSuffix)) {
    const digits = t.lex[i] === lexeme.digits;
    n = digits ? t.num[i]! : lx.num[l]!;
    let j = digits ? i + 2 : i + 1;
    if (lx.gram[t.lex[j]!]! & gram.hyphen) j++;
    of = lx.part[t.lex[j]!]!;
    if (lx.is[t.lex[j]!]! & is.ordinal || (of !== 4 && of !== 2) || n < 1 || n > of) return undefined;
    end = j + 1;
    // A half is one of a match unless a year is named.
    if (of === 2 && !(lx.gram[t.lex[end]!]! & gram.of)) return undefined;
  } else return undefined;
  const year = yearAfter(t, end) ?? fiscalYearAt(t, end);
  const span = 12 / of;
  const from = (n - 1) * span + 1;
  const granule = of === 4 ? 'quarter' : 'half';
  if (year)
    return period(
      i,
      year.end,
      dayOf(year.year, from, 1),
      lastOfMonth(year.year, from + span - 1),
      granule,
      say`the whole of it`,
      undefined,
      year.year,
    );
  if (of === 2) {
    // the first half of January, of this year
    return undefined;
  }
  if (context.published === undefined) return undated(i, end, granule);
  const { year: y, which } = yearFor(t, i, from, 1, 31 * span, context.published);
  return period(i, end, dayOf(y, from, 1), lastOfMonth(y, from + span - 1), granule, say`${y}, ${which}`, impliedYear);
};

/** "spring 2021", "the winter of 2023", "winter 2023–24"; without a year only behind last, this, next (see relative). */
export const season: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.season) === 0) return undefined;
  const year = yearAfter(t, i + 1);
  const month = lx.aux[l]!;
  if (!year) {
    if (lx.hint[l]! & hint.doubtful) return undefined;
    return (lx.gram[t.lex[i - 1]!]! & gram.the) !== 0 &&
      lx.gram[t.lex[i - 2]!]! & (gram.in | gram.since | gram.until | gram.before | gram.after | gram.by) &&
      !(lx.gram[t.lex[i + 1]!]! & (gram.of | gram.hyphen))
      ? nearSeason(t, i, month, context)
      : undefined;
  }
  return period(
    i,
    year.end,
    dayOf(year.year, month, 1),
    lastOfMonth(year.year, month + 2),
    'season',
    say`three whole months`,
    undefined,
    year.year,
  );
};

/** The last season to begin, or where the words look ahead the next one to end. */
function nearSeason(t: Tokens, i: number, month: number, context: Context): Period {
  const last = seasonOf(context, i - 1, i + 1, month, -2);
  const over = context.published !== undefined && last.high < context.published;
  return over && ahead(t, i, false) ? seasonOf(context, i - 1, i + 1, month, 1) : last;
}

/** New Year's Eve, Christmas Day 2024 */
export const holiday: PeriodReader = (t, i, context) => {
  const lx = t.lexicon;
  if ((lx.is[t.lex[i]!]! & is.holiday) === 0 || (t.flags[i]! & flag.capital) === 0) return undefined;
  let node: PhraseNode<string> | undefined = lx.holidays;
  let found = '';
  let end = i;
  for (let j = i; node; j++) {
    // 's is one token in the text and two in the phrase.
    node = node.next.get(t.lex[j]!);
    if (node?.value) {
      found = node.value;
      end = j + 1;
    }
  }
  if (!found) return undefined;
  const [month, day] = found.split('-').map(Number) as [number, number];
  const year = yearAfter(t, end);
  if (year) {
    const at = dayOf(year.year, month, day);
    return period(i, year.end, at, at, 'day', say`a feast on a fixed date`, undefined, year.year);
  }
  if (context.published === undefined) return undated(i, end, 'day');
  const { year: y, which } = yearFor(t, i, month, day, day, context.published);
  const at = dayOf(y, month, day);
  return period(i, end, at, at, 'day', say`a feast on a fixed date, ${which}`, impliedYear);
};

/**
 * The first, middle or last third of a period: what "early", "mid" and "late" mean. Months break at the 10th and 20th, years after
 * April and August, decades after three years and six.
 */
export function thirdOf(whole: Period, third: number): readonly [Day, Day] {
  if (whole.low === -Infinity) return [whole.low, whole.high];
  const { year, month } = dateOf(whole.low);
  switch (whole.granule) {
    case 'month':
      return [whole.low + third * 10, third === 2 ? whole.high : whole.low + third * 10 + 9];
    case 'year':
      return [dayOf(year, 1 + third * 4, 1), lastOfMonth(year, 4 + third * 4)];
    case 'season':
    case 'quarter':
      return [dayOf(year, month + third, 1), lastOfMonth(year, month + third)];
    case 'half':
      return [dayOf(year, month + third * 2, 1), lastOfMonth(year, month + third * 2 + 1)];
    case 'decade':
      return [dayOf(year + third * 3, 1, 1), dayOf(year + third * 3 + (third === 2 ? 3 : 3), 12, 31)];
    case 'century':
      return [dayOf(year + third * 33, 1, 1), dayOf(year + third * 33 + 33, 12, 31)];
    case 'week':
      return [whole.low + third * 2, third === 2 ? whole.high : whole.low + third * 2 + 1];
    case 'day':
    case 'weekend':
      return [whole.low, whole.high];
  }
}

/** The words that lead to a part of a period, read back from its first token: "early", "mid-", "the end of", "the first half of". */
export function partBefore(t: Tokens, whole: Period, floor: number): Period {
  const lx = t.lexicon;
  let j = whole.first - 1;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j--;
  if (lx.gram[t.lex[j]!]! & gram.the && lx.is[t.lex[j - 1]!]! & is.partOf) j--;
  if (j < floor) return whole;
  if (lx.is[t.lex[j]!]! & is.partOf) {
    if (whole.granule === 'day') return whole;
    const [low, high] = thirdOf(whole, lx.aux[t.lex[j]!]!);
    return { ...whole, first: j, low, high, because: thirds[lx.aux[t.lex[j]!]!]! };
  }
  let k = whole.first - 1;
  if (lx.gram[t.lex[k]!]! & gram.the) k--;
  if ((lx.gram[t.lex[k]!]! & gram.of) === 0 || k - 1 < floor) return whole;
  k--;
  const l = t.lex[k]!;
  // the week of 6 January
  if (whole.granule === 'day' && units[lx.unit[l]!]?.symbol === 'week' && Number.isFinite(whole.low)) {
    const monday = mondayOf(whole.low);
    const the = lx.gram[t.lex[k - 1]!]! & gram.the && k - 1 >= floor ? k - 1 : k;
    return {
      ...whole,
      first: the,
      low: monday,
      high: monday + 6,
      granule: 'week',
      because: say`the week with that day`,
    };
  }
  if (lx.is[l]! & is.edge) {
    const third = lx.aux[l]!;
    const [low, high] = whole.granule === 'day' ? [whole.low, whole.high] : thirdOf(whole, third);
    const the = lx.gram[t.lex[k - 1]!]! & gram.the && k - 1 >= floor ? k - 1 : k;
    return { ...whole, first: the, low, high, because: thirds[third]!, ending: third === 2 };
  }
  if (lx.part[l] === 2 && lx.is[t.lex[k - 1]!]! & (is.ordinal | is.deictic) && k - 1 >= floor) {
    const second = lx.is[t.lex[k - 1]!]! & is.deictic ? true : lx.num[t.lex[k - 1]!] === 2;
    if (whole.low === -Infinity) return { ...whole, first: k - 1 };
    const middle = halfOf(whole);
    return {
      ...whole,
      first: k - 1,
      low: second ? middle : whole.low,
      high: second ? whole.high : middle - 1,
      because: second ? say`the second half` : say`the first half`,
    };
  }
  return whole;
}

const thirds = [say`the first third of it`, say`the middle third of it`, say`the last third of it`] as const;

/** First day of the second half. */
function halfOf(whole: Period): Day {
  const { year } = dateOf(whole.low);
  if (whole.granule === 'year') return dayOf(year, 7, 1);
  if (whole.granule === 'decade') return dayOf(year + 5, 1, 1);
  if (whole.granule === 'month') return whole.low + 15;
  return whole.low + Math.ceil((whole.high - whole.low + 1) / 2);
}
