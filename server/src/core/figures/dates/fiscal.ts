/** Years and quarters as company reports write them: FY2023, FY23, 1Q14, 2H 2018. A fiscal year is taken as the calendar year, for nothing says when it begins. */
import { dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { is } from '../roles.ts';
import { apostropheYear, type YearRead } from './calendar.ts';
import { lastOfMonth, type PeriodReader, period, yearAt } from './period.ts';

/** The year that stands right behind a sign, in four digits or two: 1Q14, Q1 2014, FY'23. */
function yearBehind(t: Tokens, i: number): YearRead | undefined {
  const year = yearAt(t, i);
  if (year !== undefined) return { year, end: i + 1 };
  if (t.lex[i] !== lexeme.digits || !tight(t, i) || t.digits[i] !== 2 || t.decimals[i] !== 0)
    return apostropheYear(t, i);
  const short = t.num[i]!;
  return { year: short < 50 ? 2000 + short : 1900 + short, end: i + 1 };
}

/** Into how many parts the sign at `i` cuts a year: 1 for FY, 2 for H, 4 for Q; 0 where none stands there. */
const partsOfYear = (t: Tokens, i: number): number =>
  t.lexicon.is[t.lex[i]!]! & is.quarterSign && t.flags[i]! & flag.capital ? t.lexicon.aux[t.lex[i]!]! : 0;

/** "FY2023", "FY 2023", "FY23" */
export const fiscalYear: PeriodReader = (t, i) => {
  const read = fiscalYearAt(t, i);
  if (!read) return undefined;
  const { year, end } = read;
  const because = say`taken as the calendar year`;
  return period(i, end, dayOf(year, 1, 1), dayOf(year, 12, 31), 'year', because, undefined, year);
};

/** The fiscal year whose sign stands at `i`: also behind a quarter, "Q1 FY19". */
export const fiscalYearAt = (t: Tokens, i: number): YearRead | undefined =>
  partsOfYear(t, i) === 1 ? yearBehind(t, i + 1) : undefined;

/** "1Q14", "2Q 2018", "1H22": the quarter said before its sign. Without a year it is a code. */
export const quarterBefore: PeriodReader = (t, i) => {
  const n = t.num[i]!;
  const of = tight(t, i + 1) ? partsOfYear(t, i + 1) : 0;
  if (of < 2 || n < 1 || n > of || !Number.isInteger(n)) return undefined;
  const read = yearBehind(t, i + 2) ?? fiscalYearAt(t, i + 2);
  if (!read) return undefined;
  const months = 12 / of;
  const from = (n - 1) * months + 1;
  const low = dayOf(read.year, from, 1);
  const high = lastOfMonth(read.year, from + months - 1);
  return period(i, read.end, low, high, of === 4 ? 'quarter' : 'half', say`the whole of it`, undefined, read.year);
};
