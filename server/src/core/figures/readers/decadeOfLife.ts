import { say } from '../../words/message.ts';
import { draft, type Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { cue, gram, is } from '../roles.ts';

/**
 * "in her 50s", "a man in his early thirties": a decade of life.
 *
 * @example
 * 'in her 50s' // → age 50–59 range
 */
export const decadeOfLife: Reader = (t, i) => {
  const lx = t.lexicon;
  let at = i;
  let low = 0;
  let end = 0;
  const l = t.lex[at]!;
  if (lx.is[l]! & is.digits) {
    low = t.num[at]!;
    const j = at + 1;
    if (lx.cue[t.lex[j]!]! & cue.s && tight(t, j)) end = j + 1;
    else if (lx.gram[t.lex[j]!]! & gram.genitive && tight(t, j) && lx.cue[t.lex[j + 1]!]! & cue.s) end = j + 2;
    if (end === 0 || low < 20 || low > 90 || low % 10 !== 0 || t.digits[at] !== 2) return undefined;
  } else {
    if ((lx.is[l]! & is.tens) === 0) return undefined;
    low = lx.num[l]!;
    end = at + 1;
  }
  let high = low + 9;
  const teens = low === 10;
  if (teens) low = 13;
  // in her early 50s
  let before = at - 1;
  if (lx.gram[t.lex[before]!]! & gram.hyphen) before--;
  const third = lx.is[t.lex[before]!]! & is.partOf;
  if (third) {
    const part = lx.aux[t.lex[before]!]!;
    const length = teens ? 2 : 3;
    low += part * length;
    high = low + length;
    at = before;
    before--;
  }
  const led = lx.gram[t.lex[before]!]! & gram.possessive;
  if (!led && !followsDecade(t, before)) return undefined;
  const d = draft('age', at, end, low);
  d.unit = 'year';
  d.value = null;
  d.high = high;
  d.hedge = 'range';
  d.because = say`a decade of life`;
  if (led) d.spanFirst = before;
  return d;
};

/** "their late teens and early 20s": another decade of life right before, led to as such. */
function followsDecade(t: Tokens, joint: number): boolean {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[joint]!]! & (gram.and | gram.or | gram.to | gram.dash))) return false;
  const decade = lx.is[t.lex[joint - 1]!]! & is.tens ? joint - 1 : lx.cue[t.lex[joint - 1]!]! & cue.s ? joint - 2 : 0;
  if (decade === 0) return false;
  const at = lx.is[t.lex[decade - 1]!]! & is.partOf ? decade - 2 : decade - 1;
  return (lx.gram[t.lex[at]!]! & gram.possessive) !== 0;
}
