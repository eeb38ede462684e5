import { say } from '../../words/message.ts';
import { type Draft, draft, type NumberReader, type Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { part } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';
import { readUnit } from '../unitAfter.ts';

/**
 * Per cent and percentage points.
 *
 * @example
 * '12 per cent' // → percent 12
 * '12 percentage points' // → percent 12
 */
export const percent: NumberReader = (t, number) => {
  const lx = t.lexicon;
  let j = number.end;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  // 0.25 of a percentage point
  else if (lx.gram[t.lex[j]!]! & gram.of && lx.gram[t.lex[j + 1]!]! & gram.a && number.value < 1) j += 2;
  const end = pastPercent(t, j);
  if (end === 0) return basisPoints(t, number);
  const points = lx.gram[t.lex[end]!]! & gram.hyphen ? end + 1 : end;
  const difference = (lx.hint[t.lex[points]!]! & hint.points) !== 0;
  const d = draft('percent', number.first, difference ? points + 1 : end, number.value);
  d.unit = 'percent';
  d.band = number.step / 2;
  d.round = number.round;
  if (difference) d.because = say`percentage points: the difference of two shares`;
  return d;
};

/**
 * Hundredths of a percentage point, as rates are moved by.
 *
 * @example
 * '25 basis points' // → percent 0.25
 */
function basisPoints(t: Tokens, number: NumberRead): Draft | undefined {
  const lx = t.lexicon;
  const at = lx.gram[t.lex[number.end]!]! & gram.hyphen ? number.end + 1 : number.end;
  if ((lx.is[t.lex[at]!]! & is.unit) === 0) return undefined;
  const read = readUnit(t, number.end, number.digits);
  if (read?.unit.symbol !== 'bp') return undefined;
  const d = draft('percent', number.first, read.end, number.value / 100);
  d.unit = 'percent';
  d.implied = ['unit'];
  d.band = number.step / 200;
  d.round = number.round;
  d.because = say`basis points: hundredths of a percentage point`;
  return d;
}

/** "just over a percent", "rose a percentage point": one of it. "A percentage of" is none. */
export const singlePercent: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const first = i - 1;
  if (context.floor > first || t.stop[i]! - t.start[i]! < 3 || (lx.gram[t.lex[first]!]! & gram.a) === 0)
    return undefined;
  const points = (lx.hint[t.lex[i + 1]!]! & hint.points) !== 0;
  if (!points && lx.partOf[t.lex[i]!]! & part.share) return undefined;
  const d = draft('percent', first, points ? i + 2 : i + 1, 1);
  d.unit = 'percent';
  d.band = 0.5;
  if (points) d.because = say`percentage points: the difference of two shares`;
  return d;
};

/** Past "%", "percent" or "per cent" at `j`; 0 where none stands there. */
export function pastPercent(t: Tokens, j: number): number {
  const lx = t.lexicon;
  if (lx.is[t.lex[j]!]! & is.percent) return j + 1;
  if ((lx.gram[t.lex[j]!]! & gram.per) === 0) return 0;
  // 3.5-per-cent
  const cent = lx.gram[t.lex[j + 1]!]! & gram.hyphen && tight(t, j + 1) ? j + 2 : j + 1;
  return lx.money.get(t.lex[cent]!)?.share === 0.01 ? cent + 1 : 0;
}
