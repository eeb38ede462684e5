/** Dates counted back from the day of publication: "two weeks ago", "a year ago", "a few days ago". */

import type { Day } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import type { Tokens } from '../lexer.ts';
import { readNumber } from '../numbers/number.ts';
import { andAHalf } from '../numbers/scale.ts';
import { gram, is } from '../roles.ts';
import { readUnit } from '../unitAfter.ts';
import { units } from '../unitTable.ts';
import { addMonths, impliedYear, type Period, type PeriodReader, period, undated } from './period.ts';
import { granules } from './relative.ts';

/** Half-width in days of what "N units ago" can mean. */
const slack: Readonly<Record<string, number>> = {
  second: 0,
  minute: 0,
  hour: 0,
  day: 0,
  night: 0,
  week: 3,
  fortnight: 3,
  month: 15,
  quarter: 45,
  year: 183,
  decade: 1826,
  century: 18_262,
};
const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };

/** "a few days ago", "several months ago": the whole span the word allows. */
function vagueAgo(t: Tokens, i: number, published: Day | undefined): Period | undefined {
  const lx = t.lexicon;
  const span = lx.vague.get(t.lex[i]!)!;
  const j = lx.gram[t.lex[i + 1]!]! & gram.of ? i + 2 : i + 1;
  const unit = units[lx.unit[t.lex[j]!]!];
  if (unit?.dimension !== 'time' || (lx.gram[t.lex[j + 1]!]! & gram.ago) === 0) return undefined;
  const first = lx.gram[t.lex[i - 1]!]! & gram.a ? i - 1 : i;
  const granule = granules[unit.symbol] ?? 'day';
  if (published === undefined) return undated(first, j + 2, granule);
  const back = (n: number): Day => {
    const count = months[unit.symbol];
    return count === undefined ? published - n * (daysIn[unit.symbol] ?? 0) : addMonths(published, -n * count);
  };
  return period(
    first,
    j + 2,
    back(span.high),
    back(span.low),
    granule,
    say`counted back from publication`,
    impliedYear,
  );
}

const daysIn: Readonly<Record<string, number>> = { day: 1, night: 1, week: 7, fortnight: 14 };

/** "two weeks ago", "a year ago", "three days ago": the time before publication, half a unit wide. */
export const agoPeriod: PeriodReader = (t, i, { published }) => {
  const lx = t.lexicon;
  const roles = lx.is[t.lex[i]!]!;
  let first = i;
  let value: number;
  let symbol: string;
  let end: number;
  if (roles & is.unit && lx.gram[t.lex[i - 1]!]! & gram.a && lx.gram[t.lex[i + 1]!]! & gram.ago) {
    const spelling = lx.unitsOf.get(t.lex[i]!)?.[0];
    if (!spelling || units[spelling.unit]!.dimension !== 'time') return undefined;
    first = i - 1;
    value = 1;
    symbol = units[spelling.unit]!.symbol;
    end = i + 2;
  } else if (roles & is.unit && lx.gram[t.lex[i - 1]!]! & gram.a && andAHalf(t, i + 1) > i + 1) {
    // "a year and a half ago"
    const half = andAHalf(t, i + 1);
    const spelling = lx.unitsOf.get(t.lex[i]!)?.[0];
    if (!spelling || units[spelling.unit]!.dimension !== 'time' || !(lx.gram[t.lex[half]!]! & gram.ago))
      return undefined;
    first = i - 1;
    value = 1.5;
    symbol = units[spelling.unit]!.symbol;
    end = half + 1;
  } else {
    if (roles & is.vague) return vagueAgo(t, i, published);
    if ((roles & (is.digits | is.cardinal | is.hundred | is.scale | is.part | is.dozen)) === 0) return undefined;
    const number = readNumber(t, i);
    if (!number) return undefined;
    const read = readUnit(t, number.end, number.digits);
    if (read?.unit.dimension !== 'time') return undefined;
    // "two weeks ago"; in other languages the word stands before: "vor zwei Wochen"
    const led = (lx.gram[t.lex[number.first - 1]!]! & gram.ago) !== 0;
    if (!led && !(lx.gram[t.lex[read.end]!]! & gram.ago)) return undefined;
    first = led ? number.first - 1 : number.first;
    value = number.value;
    symbol = read.unit.symbol;
    end = led ? read.end : read.end + 1;
  }
  const granule = granules[symbol] ?? 'day';
  if (published === undefined) return undated(first, end, granule);
  const count = months[symbol];
  const middle =
    count === undefined
      ? published - Math.round(value * (daysIn[symbol] ?? 0))
      : addMonths(published, -Math.round(value * count));
  // Nobody writes "49 years ago" of 50: tens are round, and from twenty on a tenth is more than half a unit.
  const round = value >= 20 && value % 10 === 0;
  const half = Math.max(slack[symbol] ?? 0, round ? Math.round((published - middle) / 10) : 0);
  const because = round
    ? say`counted back from publication, a round number: a tenth either way`
    : half > 0
      ? say`counted back from publication, half a unit either way`
      : say`counted back from publication`;
  return {
    ...period(first, end, middle - half, Math.min(middle + half, published), granule, because, impliedYear),
    ago: true,
  };
};
