import { draft, type NumberReader } from '../draft.ts';
import { tight } from '../flags.ts';
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
  let end = 0;
  if (lx.is[t.lex[j]!]! & is.percent) end = j + 1;
  else if (lx.gram[t.lex[j]!]! & gram.per && lx.money.get(t.lex[j + 1]!)?.share === 0.01) end = j + 2;
  if (end === 0) return undefined;
  const points = lx.gram[t.lex[end]!]! & gram.hyphen ? end + 1 : end;
  const difference = (lx.hint[t.lex[points]!]! & hint.points) !== 0;
  const d = draft('percent', number.first, difference ? points + 1 : end, number.value);
  d.unit = 'percent';
  d.band = number.step / 2;
  d.round = number.round;
  if (difference) d.because = 'percentage points: the difference of two shares';
  return d;
};
