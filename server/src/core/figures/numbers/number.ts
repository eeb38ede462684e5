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

/** The part of one written as 1/2 at token `i`, 0 where there is none. */
function slashedPart(t: Tokens, i: number): number {
  const lx = t.lexicon;
  if (!(lx.is[t.lex[i]!]! & is.digits) || !(lx.hint[t.lex[i + 1]!]! & hint.slash)) return 0;
  if (!(lx.is[t.lex[i + 2]!]! & is.digits) || !tight(t, i + 1) || !tight(t, i + 2)) return 0;
  const over = t.num[i]!;
  const under = t.num[i + 2]!;
  return over > 0 && over < under && under <= 16 ? over / under : 0;
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
  } else {
    // 2 1/2, 2-1/2
    const hyphenated = lx.gram[t.lex[end]!]! & gram.hyphen && tight(t, end) && tight(t, end + 1);
    const part = hyphenated ? slashedPart(t, end + 1) : tight(t, end) ? 0 : slashedPart(t, end);
    if (part > 0 && decimals === 0) {
      coefficient += part;
      decimals = 2;
      end += hyphenated ? 4 : 3;
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
