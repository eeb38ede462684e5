/**
 * The grammar of numbers, shared by all readers: `12,000`, `1.2m`, `3½`, `twelve hundred`, `two and a half million`, `half a million`.
 * Knows nothing of what is counted.
 */
import { flag, type Tokens } from './lexer.ts';
import { lexeme, part } from './lexicon.ts';
import { cue, gram, hint, is } from './roles.ts';

export interface NumberRead {
  first: number;
  end: number;
  value: number;
  /** One unit of the last non-zero digit: 1,000 for 12,000, 100,000 for 1.2 million. */
  step: number;
  /** Ends in zeros or carries a scale word. */
  round: boolean;
  /** The scale it carries, 1 for none; and the number before it. */
  scale: number;
  coefficient: number;
  /** Written in digits. */
  digits: boolean;
  /** A part of one: half, two thirds. */
  part: boolean;
  /** Ends as an ordinal: twenty-first. */
  ordinal: boolean;
}

/** One unit of the last non-zero digit of a number written with so many decimals. */
export function stepOf(value: number, decimals: number): number {
  let v = Math.abs(value);
  if (v === 0) return decimals > 0 ? 10 ** -decimals : 1;
  if (decimals > 0) {
    let scaled = Math.round(v * 10 ** decimals);
    let k = decimals;
    while (k > 0 && scaled % 10 === 0) {
      scaled /= 10;
      k--;
    }
    if (k > 0 || decimals > 15) return 10 ** -k;
    v = scaled;
  }
  if (!Number.isInteger(v)) {
    // Fractions: half a unit of the smallest binary decimal they have.
    let k = 0;
    while (k < 6 && !Number.isInteger(Math.round(v * 1e6) / 10 ** (6 - k))) k++;
    return 10 ** -k;
  }
  let step = 1;
  while (v % 10 === 0 && step < 1e21) {
    v /= 10;
    step *= 10;
  }
  return step;
}

function result(
  t: Tokens,
  first: number,
  end: number,
  coefficient: number,
  decimals: number,
  scale: number,
): NumberRead {
  const value = coefficient * scale;
  // 1.2 × 1e6 is a little more than 1,200,000 in binary; scales above one always give whole tenths.
  const clean = scale > 1 ? Math.round(value * 100) / 100 : value;
  const step = scale > 1 ? stepOf(coefficient, decimals) * scale : stepOf(value, decimals);
  const written = (t.lexicon.is[t.lex[first]!]! & is.digits) !== 0;
  return {
    first,
    end,
    value: clean,
    step,
    round: scale > 1 || (step >= 10 && clean !== 0),
    scale,
    coefficient,
    digits: written,
    part: false,
    ordinal: false,
  };
}

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

/** Whether tokens `i`, `i + 1` touch. */
export const tight = (t: Tokens, i: number): boolean => (t.flags[i]! & flag.tight) !== 0;

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
function scaled(t: Tokens, first: number, from: number, coefficient: number, decimals: number): NumberRead {
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

/** Numbers in words. `a hundred`, `twelve hundred`, `three million two hundred thousand`, `one hundred and six`. */
function wordsNumber(t: Tokens, i: number): NumberRead | undefined {
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

const isDozens = (lx: Tokens['lexicon'], l: number): boolean => (lx.cue[l]! & cue.dozens) !== 0;

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
function ofWhole(t: Tokens, part: Part): NumberRead | undefined {
  const lx = t.lexicon;
  let j = part.end;
  let linked = false;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  if (lx.gram[t.lex[j]!]! & gram.of) {
    j++;
    if ((lx.gram[t.lex[j]!]! & gram.a) === 0) return undefined;
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
  const unitLike = roles & (is.unit | is.currency | is.percent) || lx.gram[l]! & gram.per;
  // "half hour", "half year": a unit of time in the singular does without
  const halfTime = part.value === 0.5 && roles & is.unit && !linked && singular(t, j) && lx.hint[l]! & hint.period;
  if (!unitLike || !(linked || halfTime || j > part.end || lx.is[t.lex[part.first]!]! & (is.vulgar | is.cardinal)))
    return undefined;
  const read = result(t, part.first, j, part.value, 0, 1);
  read.part = true;
  return read;
}
