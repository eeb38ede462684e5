import { say } from '../../words/message.ts';
import { draft, type NumberReader } from '../draft.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { gram, hint, is } from '../roles.ts';

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
  const end = pastPercent(t, j);
  if (end === 0) return undefined;
  const points = lx.gram[t.lex[end]!]! & gram.hyphen ? end + 1 : end;
  const difference = (lx.hint[t.lex[points]!]! & hint.points) !== 0;
  const d = draft('percent', number.first, difference ? points + 1 : end, number.value);
  d.unit = 'percent';
  d.band = number.step / 2;
  d.round = number.round;
  if (difference) d.because = say`percentage points: the difference of two shares`;
  return d;
};

/** Past "%", "percent" or "per cent" at `j`; 0 where none stands there. */
export function pastPercent(t: Tokens, j: number): number {
  const lx = t.lexicon;
  if (lx.is[t.lex[j]!]! & is.percent) return j + 1;
  return lx.gram[t.lex[j]!]! & gram.per && lx.money.get(t.lex[j + 1]!)?.share === 0.01 ? j + 2 : 0;
}
