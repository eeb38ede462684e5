/** What makes a coefficient a number: scale words, suffixes, "and a half". */
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { type NumberRead, result } from './numberRead.ts';

/** Past "and a half", or `end` itself. */
export function andAHalf(t: Tokens, end: number): number {
  const lx = t.lexicon;
  let j = end;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  if ((lx.gram[t.lex[j]!]! & gram.and) === 0) return end;
  j++;
  if (lx.gram[t.lex[j]!]! & gram.hyphen) j++;
  if ((lx.gram[t.lex[j]!]! & gram.a) === 0) return end;
  j++;
  if (lx.gram[t.lex[j]!]! & gram.hyphen) j++;
  return lx.part[t.lex[j]!] === 2 ? j + 1 : end;
}

/** Takes up the scale words and suffixes that follow a coefficient. */
export function scaled(t: Tokens, first: number, from: number, coefficient: number, decimals: number): NumberRead {
  const lx = t.lexicon;
  let end = from;
  let scale = 1;
  for (;;) {
    let j = end;
    if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j) && tight(t, j + 1)) j++;
    const l = t.lex[j]!;
    const roles = lx.is[l]!;
    if (roles & is.scale) {
      if (t.flags[j]! & flag.tight && j === end && t.text.charCodeAt(t.stop[j]!) === 39) break;
      scale *= lx.scale[l]!;
    } else if (roles & is.hundred) scale *= 100;
    else if (((roles & is.dozen && t.lexicon.num[l] === 12) || isDozens(lx, l)) && scale === 1) {
      coefficient *= 12;
      end = j + 1;
      break;
    } else if (j === end && tight(t, j) && scale === 1) {
      const by = suffixScale(t, j);
      if (by === 0) break;
      scale *= by;
    } else break;
    end = j + 1;
    // 3,5 Mio. Euro
    if (roles & is.scale && lx.gram[t.lex[end]!]! & gram.dot && tight(t, end) && counted(t, end + 1)) end++;
    if (scale > 1e24) break;
  }
  if (end > from && scale > 1 && lx.gram[t.lex[end]!]! & gram.and) {
    // a million and a half
    const half = andAHalf(t, end);
    if (half > end) {
      coefficient += 0.5;
      decimals = Math.max(decimals, 1);
      end = half;
    }
  }
  return result(t, first, end, coefficient, decimals, scale);
}

/** Whether what is paid or counted stands here, so that a dot before it was an abbreviation's. */
const counted = (t: Tokens, i: number): boolean =>
  (t.lexicon.is[t.lex[i]!]! & (is.currency | is.unit)) !== 0 ||
  (t.lexicon.hint[t.lex[i]!]! & (hint.plural | hint.moneyOf)) !== 0;

/**
 * The scale of a letter touching the digits, 0 where it is none: `12k`, `$5m`. Beside money every suffix counts; else `m` is a million only
 * before a word for what is counted (`1.2m people`), since `300m` is a length, and `t`, `b` are units.
 */
function suffixScale(t: Tokens, j: number): number {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  const choices = lx.suffix.get(l);
  if (!choices) return 0;
  const word = t.text.slice(t.start[j], t.stop[j]);
  const choice = choices.find((c) => c.exact === word);
  if (!choice) return 0;
  if (tight(t, j + 1) && lx.is[t.lex[j + 1]!]! & is.digits) return 0;
  const before = lx.is[t.lex[j - 2]!]! & is.sign;
  const after = t.lex[j + 1]!;
  const money =
    before !== 0 || (lx.is[after]! & (is.sign | is.currency)) !== 0 || (lx.hint[after]! & hint.moneyOf) !== 0;
  if (money || rangeOfMoney(t, j)) return choice.scale;
  // 4K and 8K are pictures
  if (word === 'K' && t.num[j - 1]! < 10 && t.decimals[j - 1] === 0) return 0;
  if (word === 'k' || word === 'K' || word === 'cr') return choice.scale;
  // 3M said so
  if (word === 'M' && t.num[j - 1]! < 10 && t.decimals[j - 1] === 0 && lx.hint[after]! & hint.stop) return 0;
  if (word === 'M' || word === 'B' || (word === 'b' && t.decimals[j - 1]! > 0)) return choice.scale;
  if (word === 'm') {
    const noun = lx.hint[after]!;
    // 1.1m tonnes, 2m barrels
    if (noun & hint.plural || lx.unit[after] !== 0 || lx.partOf[after]! & part.beginsUnit) return choice.scale;
    if (noun & (hint.extent | hint.stop | hint.power)) return 0;
    const first = t.start[j + 1]!;
    // A word in the plural: what is counted by the million.
    if (after === lexeme.unknown && t.text.charCodeAt(t.stop[j + 1]! - 1) === 115 && t.stop[j + 1]! - first > 3)
      return choice.scale;
  }
  return 0;
}

/** £5–6m: the sign stands before the first number of a range. */
function rangeOfMoney(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  if ((lx.gram[t.lex[j - 2]!]! & (gram.hyphen | gram.dash | gram.to)) === 0) return false;
  if (lx.is[t.lex[j - 3]!]! & is.digits) return (lx.is[t.lex[j - 4]!]! & is.sign) !== 0;
  return (lx.is[t.lex[j - 4]!]! & is.digits) !== 0 && (lx.is[t.lex[j - 5]!]! & is.sign) !== 0;
}

export const isDozens = (lx: Tokens['lexicon'], l: number): boolean => (lx.cue[l]! & cue.dozens) !== 0;
