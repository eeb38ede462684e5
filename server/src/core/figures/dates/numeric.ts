/** Dates in digits alone: 2025-01-12, 12/1/2025, 12.1.2025. */

import { dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Context } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { gram, hint } from '../roles.ts';
import {
  impliedYear,
  lastOfMonth,
  type Period,
  type PeriodReader,
  period,
  undated,
  yearAt,
  yearFor,
} from './period.ts';

export const numericDate: PeriodReader = (t, i, context) => {
  if (t.lex[i] !== lexeme.digits) return undefined;
  if (t.flags[i]! & flag.dotted) return dotted(t, i, context.dayOrder);
  const lx = t.lexicon;
  const sign = t.lex[i + 1]!;
  const short = dayAndMonth(t, i, context);
  if (short) return short;
  if (t.lex[i + 2] !== lexeme.digits || t.lex[i + 4] !== lexeme.digits || t.lex[i + 3] !== sign) return undefined;
  if (!tight(t, i + 1) || !tight(t, i + 2) || !tight(t, i + 3) || !tight(t, i + 4)) return undefined;
  const hyphen = lx.gram[sign]! & gram.hyphen;
  const slash = lx.hint[sign]! & hint.slash;
  if (!hyphen && !slash) return undefined;
  const [a, b, c] = [t.num[i]!, t.num[i + 2]!, t.num[i + 4]!];
  if (yearAt(t, i) !== undefined && t.digits[i + 2]! <= 2 && t.digits[i + 4]! <= 2) return dayIn(i, i + 5, a, b, c);
  if (t.digits[i]! > 2 || t.digits[i + 2]! > 2) return undefined;
  const year = yearAt(t, i + 4) ?? (slash && t.digits[i + 4] === 2 ? (c < 50 ? 2000 + c : 1900 + c) : undefined);
  return year === undefined ? undefined : ordered(i, i + 5, a, b, year, context.dayOrder);
};

/** "on 3/4", "since 24/2": a day and a month where a word leads to a date; else a stroke divides. */
function dayAndMonth(t: Tokens, i: number, { dayOrder, published }: Context): Period | undefined {
  const lx = t.lexicon;
  if ((lx.gram[t.lex[i - 1]!]! & (gram.on | gram.since | gram.until)) === 0) return undefined;
  if ((lx.hint[t.lex[i + 1]!]! & hint.slash) === 0 || t.lex[i + 2] !== lexeme.digits) return undefined;
  if (!tight(t, i + 1) || !tight(t, i + 2) || tight(t, i + 3)) return undefined;
  if (t.digits[i]! > 2 || t.digits[i + 2]! > 2 || t.decimals[i]! + t.decimals[i + 2]! > 0) return undefined;
  if (published === undefined) return undated(i, i + 3, 'day');
  const [a, b] = [t.num[i]!, t.num[i + 2]!];
  const mdy = b > 12 || (dayOrder === 'mdy' && a <= 12);
  const [month, day] = mdy ? [a, b] : [b, a];
  const { year, which } = yearFor(t, i, month, day, day, published);
  const found = dayIn(i, i + 3, year, month, day);
  return found && { ...found, year: undefined, implied: impliedYear, because: say`${year}, ${which}` };
}

function dotted(t: Tokens, i: number, order: 'dmy' | 'mdy'): Period | undefined {
  const said = t.text.slice(t.start[i], t.stop[i]);
  // 2024.12.9, as in East Asia
  const yearFirst = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(said);
  // Fedora 2024.1.2, version 2024.1.2
  const named = t.flags[i - 1]! & flag.capital || t.lexicon.hint[t.lex[i - 1]!]! & hint.numbered;
  if (yearFirst && !named) return dayIn(i, i + 1, Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(said);
  if (!parts) return undefined;
  // Dots are the custom of countries that put the day first.
  return ordered(
    i,
    i + 1,
    Number(parts[1]),
    Number(parts[2]),
    Number(parts[3]),
    order === 'mdy' && Number(parts[2]) > 12 ? 'mdy' : 'dmy',
  );
}

/** Day and month in the order of the reader's custom, unless only the other one makes a date. */
function ordered(
  first: number,
  end: number,
  a: number,
  b: number,
  year: number,
  order: 'dmy' | 'mdy',
): Period | undefined {
  const [one, two] = order === 'mdy' ? [a, b] : [b, a];
  return dayIn(first, end, year, one, two) ?? dayIn(first, end, year, two, one);
}

function dayIn(first: number, end: number, year: number, month: number, day: number): Period | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const at = dayOf(year, month, day);
  if (at > lastOfMonth(year, month)) return undefined;
  return period(first, end, at, at, 'day', say`a date in full`, undefined, year);
}
