/** Parts of one: "half", "two thirds", "½"; and of a scale or unit: "half a million", "a quarter of an hour". */
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { type NumberRead, result } from './numberRead.ts';

export interface Part {
  readonly first: number;
  readonly end: number;
  readonly value: number;
}

/** Reads a part of one in words or as a sign: half, a third, two-thirds, three quarters, ½. */
export function readPart(t: Tokens, i: number): Part | undefined {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  const roles = lx.is[l]!;
  if (roles & is.vulgar) return { first: i, end: i + 1, value: lx.num[l]! };
  if (roles & is.cardinal) {
    const n = lx.num[l]!;
    let j = i + 1;
    if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
    const d = lx.part[t.lex[j]!]!;
    if (n < 1 || n > 99 || d === 0) return undefined;
    // One third, two thirds; "two third" and "one thirds" are something else.
    if ((n === 1) !== singular(t, j)) return undefined;
    return { first: i, end: j + 1, value: n / d };
  }
  if ((roles & is.part) === 0) return undefined;
  const d = lx.part[l]!;
  const article = (lx.gram[t.lex[i - 1]!]! & gram.a) !== 0;
  // quarter million
  if (!article && singular(t, i) && lx.is[t.lex[i + 1]!]! & is.scale && (lx.is[l]! & is.ordinal) === 0)
    return { first: i, end: i + 1, value: 1 / d };
  if (d === 2 && !(lx.cue[l]! & cue.halves)) return { first: article ? i - 1 : i, end: i + 1, value: 0.5 };
  if (!article || !singular(t, i)) return undefined;
  return { first: i - 1, end: i + 1, value: 1 / d };
}

/** Whether a word for a part stands in the singular: it does not end in s. */
const singular = (t: Tokens, i: number): boolean => (t.text.charCodeAt(t.stop[i]! - 1) | 32) !== 115;

/** "half a million", "a quarter of an hour", "two thirds of a mile": a part of a scale is a number, a part of a unit its coefficient. */
export function ofWhole(t: Tokens, part: Part): NumberRead | undefined {
  const lx = t.lexicon;
  let j = part.end;
  let linked = false;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  if (lx.gram[t.lex[j]!]! & gram.of) {
    j++;
    // "half of one per cent"
    const one =
      lx.is[t.lex[j]!]! & is.digits ? t.num[j] === 1 : lx.is[t.lex[j]!]! & is.cardinal && lx.num[t.lex[j]!] === 1;
    const percent = lx.is[t.lex[j + 1]!]! & is.percent || lx.gram[t.lex[j + 1]!]! & gram.per;
    if (one && percent) {
      j++;
      linked = true;
    } else if ((lx.gram[t.lex[j]!]! & gram.a) === 0) return undefined;
  }
  if (lx.gram[t.lex[j]!]! & gram.a) {
    j++;
    linked = true;
  }
  const l = t.lex[j]!;
  const roles = lx.is[l]!;
  if (roles & (is.scale | is.hundred | is.dozen)) {
    const by = roles & is.scale ? lx.scale[l]! : lx.num[l]!;
    const read = result(t, part.first, j + 1, part.value * by, 0, 1);
    read.coefficient = part.value;
    read.scale = roles & is.dozen ? 1 : by;
    read.round = (roles & is.dozen) === 0;
    read.step = roles & is.dozen ? 1 : by / 10;
    return read;
  }
  // Only with its article, or hyphenated: "half an hour", "half-hour"; "half days" are not half a day.
  // "three quarters in a row": inches are not meant
  if (lx.gram[l]! & gram.in && lx.gram[t.lex[j + 1]!]! & gram.a) return undefined;
  const unitLike = roles & (is.unit | is.currency | is.percent) || lx.gram[l]! & gram.per || lx.hint[l]! & hint.points;
  // "half hour", "half year": a unit of time in the singular does without
  const halfTime = part.value === 0.5 && roles & is.unit && !linked && singular(t, j) && lx.hint[l]! & hint.period;
  if (!unitLike || !(linked || halfTime || j > part.end || lx.is[t.lex[part.first]!]! & (is.vulgar | is.cardinal)))
    return undefined;
  const read = result(t, part.first, j, part.value, 0, 1);
  read.part = true;
  return read;
}
