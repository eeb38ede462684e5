/** Numbers in words: "twelve hundred", "one hundred and six", "two point five million", "twenty-first". */
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { gram, hint, is } from '../roles.ts';
import { type NumberRead, result } from './numberRead.ts';
import { readPart } from './parts.ts';
import { andAHalf, isDozens, scaled } from './scale.ts';

/** Numbers in words. `a hundred`, `twelve hundred`, `three million two hundred thousand`, `one hundred and six`. */
export function wordsNumber(t: Tokens, i: number): NumberRead | undefined {
  const lx = t.lexicon;
  let first = i;
  let j = i;
  let total = 0;
  let current = 0;
  let decimals = 0;
  /** The scale last used: each must be smaller than the one before it. */
  let lowest = Infinity;
  let largest = 1;
  let seen = 0;
  let ordinal = false;
  let coefficient = 0;
  if (lx.is[t.lex[i]!]! & (is.hundred | is.scale | is.dozen)) {
    // "hundred thousand dollars" may do without its article
    const bare = lx.is[t.lex[i]!]! & is.hundred && lx.is[t.lex[i + 1]!]! & is.scale;
    const article = lx.gram[t.lex[i - 1]!]! & gram.a;
    if (!article && !bare) return undefined;
    if (article) first = i - 1;
    // a pair of suspects, a trio of singers; but "a score of 85"
    const few = lx.num[t.lex[i]!]!;
    if (lx.is[t.lex[i]!]! & is.dozen && few !== 12)
      return lx.gram[t.lex[i + 1]!]! & gram.of && !(lx.is[t.lex[i + 2]!]! & (is.digits | is.cardinal))
        ? result(t, first, i + 1, few, 0, 1)
        : undefined;
    current = 1;
  }
  for (;;) {
    let k = j;
    let joined = false;
    if (seen > 0) {
      const g = lx.gram[t.lex[k]!]!;
      // two-and-a-half
      const dashed = g & gram.hyphen && lowest === Infinity && current > 0 ? andAHalf(t, k) : k;
      if (dashed > k) {
        current += 0.5;
        decimals = 1;
        j = dashed;
        seen = 2;
        continue;
      }
      if (g & gram.hyphen && tight(t, k) && tight(t, k + 1)) {
        k++;
        joined = true;
      } else if (g & gram.and) {
        const half = andAHalf(t, k);
        if (half > k && current > 0 && lowest === Infinity) {
          current += 0.5;
          decimals = 1;
          j = half;
          seen = 2;
          continue;
        }
        if (half > k && lowest !== Infinity && current === 0) {
          total += lowest / 2;
          coefficient += 0.5;
          decimals = 1;
          j = half;
          break;
        }
        // "one hundred and six", not "two and three"
        if (lowest === Infinity && current < 100) break;
        k++;
      } else if (
        g & gram.comma &&
        lowest !== Infinity &&
        current === 0 &&
        lx.is[t.lex[k + 1]!]! & is.cardinal &&
        lx.is[t.lex[k + 2]!]! & (is.hundred | is.scale)
      )
        k++;
    }
    const l = t.lex[k]!;
    const roles = lx.is[l]!;
    if (roles & is.cardinal) {
      const n = lx.num[l]!;
      if (
        seen === 0 ||
        current === 0 ||
        (current >= 100 && current % 100 === 0) ||
        (n < 10 && n > 0 && current % 10 === 0 && current % 100 >= 20)
      ) {
        if (seen > 0 && current === 0 && n === 0) break;
        // "two hundred thousand three" needs room below the scale; "two three" is no number.
        current += n;
      } else break;
    } else if (
      roles & is.ordinal &&
      seen > 0 &&
      lx.num[l]! < 100 &&
      (joined || k > j) &&
      current % 100 !== 0 &&
      current % 10 === 0 &&
      lx.num[l]! < 10
    ) {
      current += lx.num[l]!;
      ordinal = true;
      j = k + 1;
      break;
    } else if (roles & is.hundred && (current > 0 || seen === 0) && current < 100) {
      if (current === 0) current = 1;
      current *= 100;
    } else if (
      (roles & is.dozen && lx.num[l] === 12 && current > 0 && current < 100) ||
      (seen > 0 && isDozens(lx, l) && current > 0 && current < 100)
    ) {
      if (k > j && !joined) break;
      current *= 12;
      seen = 2;
      j = k + 1;
      break;
    } else if (roles & is.scale && current > 0 && lx.scale[l]! < lowest && (k === j || joined)) {
      const by = lx.scale[l]!;
      coefficient = total === 0 ? current : 0;
      total += current * by;
      lowest = by;
      if (largest === 1) largest = by;
      current = 0;
    } else if (roles & is.scale && current === 0 && lowest !== Infinity && total > 0 && lx.scale[l]! > lowest) {
      // thousand million, lakh crore
      total *= lx.scale[l]!;
      if (total > 1e24) break;
    } else break;
    seen++;
    j = k + 1;
  }
  if (seen === 0) return undefined;
  // "two point five million", "five and a quarter"
  const rest = ordinal ? undefined : (pointAfter(t, j) ?? partAfter(t, j));
  if (rest) {
    current += rest.value;
    decimals = rest.decimals;
    if (lowest === Infinity) return scaled(t, first, rest.end, current, decimals);
    return result(t, first, rest.end, total + current, decimals, 1);
  }
  const value = total + current;
  const simple = lowest !== Infinity && current === 0 && coefficient > 0 && total === coefficient * lowest;
  const read = simple ? result(t, first, j, coefficient, decimals, lowest) : result(t, first, j, value, decimals, 1);
  if (lowest !== Infinity || value >= 100) read.round = read.step >= 10;
  read.ordinal = ordinal;
  return read;
}

/** ".5" in words: "point five", "point zero three". */
function pointAfter(t: Tokens, j: number): { value: number; decimals: number; end: number } | undefined {
  const lx = t.lexicon;
  if ((lx.hint[t.lex[j]!]! & hint.points) === 0) return undefined;
  let k = j + 1;
  let digits = 0;
  let value = 0;
  while (lx.is[t.lex[k]!]! & is.cardinal && lx.num[t.lex[k]!]! < 10 && digits < 6) {
    value = value * 10 + lx.num[t.lex[k]!]!;
    digits++;
    k++;
  }
  return digits === 0 ? undefined : { value: value / 10 ** digits, decimals: digits, end: k };
}

/** "and a quarter", "and two thirds" */
function partAfter(t: Tokens, j: number): { value: number; decimals: number; end: number } | undefined {
  const lx = t.lexicon;
  if ((lx.gram[t.lex[j]!]! & gram.and) === 0) return undefined;
  const at = lx.gram[t.lex[j + 1]!]! & gram.a ? j + 2 : j + 1;
  const part = readPart(t, at);
  // "two and a half" was taken; "two and a quarter of them" are two things.
  if (!part || part.first !== j + 1 || lx.gram[t.lex[part.end]!]! & gram.of) return undefined;
  if (lx.is[t.lex[part.end - 1]!]! & is.ordinal && at === j + 2) return undefined;
  return { value: part.value, decimals: 2, end: part.end };
}
