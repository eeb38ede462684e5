/**
 * The grammar of numbers, shared by all readers: `12,000`, `1.2m`, `3½`, `twelve hundred`, `two and a half million`, `half a million`.
 * Knows nothing of what is counted.
 */
import type { Neighbour } from '../choose.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { cue, gram, hint, is } from '../roles.ts';
import type { NumberRead } from './numberRead.ts';
import { ofWhole, readPart } from './parts.ts';
import { andAHalf, scaled } from './scale.ts';
import { wordsNumber } from './words.ts';

/** What stands behind the digits of a number that is longer than they: 12 million, 12k, 3 ½, two-and-a-half. */
export const goesOn: Neighbour = {
  is: is.digits | is.vulgar | is.scale | is.hundred | is.dozen,
  gram: gram.hyphen | gram.and,
  cue: cue.dozens,
  suffix: true,
};

/** Reads the number that begins at token `i`: digits, words, or a part of a scale or unit ("half a million", "half an hour"). */
export function readNumber(t: Tokens, i: number): NumberRead | undefined {
  const { memo } = t;
  if (memo.at !== i) {
    memo.number = numberAt(t, i);
    memo.at = i;
  }
  return memo.number;
}

function numberAt(t: Tokens, i: number): NumberRead | undefined {
  const lx = t.lexicon;
  const roles = lx.is[t.lex[i]!]!;
  if (roles & is.digits) return digitsNumber(t, i);
  if (roles & (is.cardinal | is.part | is.vulgar)) {
    const part = readPart(t, i);
    if (part) {
      const whole = ofWhole(t, part);
      if (whole) return whole;
    }
    if (roles & is.vulgar) return undefined;
  }
  if (roles & (is.cardinal | is.hundred | is.scale | is.dozen)) return wordsNumber(t, i);
  return undefined;
}

function digitsNumber(t: Tokens, i: number): NumberRead | undefined {
  const lx = t.lexicon;
  const flags = t.flags[i]!;
  if (flags & flag.dotted) return undefined;
  if (flags & flag.leadingZero && t.decimals[i] === 0) return undefined;
  let coefficient = t.num[i]!;
  let decimals = t.decimals[i]!;
  let end = i + 1;
  const next = lx.is[t.lex[end]!]!;
  if (next & is.vulgar) {
    coefficient += lx.num[t.lex[end]!]!;
    decimals = 2;
    end++;
  } else if (
    next & is.digits &&
    !tight(t, end) &&
    lx.hint[t.lex[end + 1]!]! & hint.slash &&
    lx.is[t.lex[end + 2]!]! & is.digits
  ) {
    // 2 1/2
    const over = t.num[end]!;
    const under = t.num[end + 2]!;
    if (over > 0 && over < under && under <= 16 && decimals === 0 && tight(t, end + 1) && tight(t, end + 2)) {
      coefficient += over / under;
      decimals = 2;
      end += 3;
    }
  }
  const half = andAHalf(t, end);
  if (half > end) {
    coefficient += 0.5;
    decimals = 1;
    end = half;
  }
  return scaled(t, i, end, coefficient, decimals);
}
