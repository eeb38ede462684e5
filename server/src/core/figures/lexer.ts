/**
 * One pass over a text: tokens as parallel arrays, words looked up in the lexicon while they are scanned. Every reader works on these
 * tokens; none looks at the characters again except to check capitals. Linear in the text, whatever the text.
 *
 * Both ends are padded with breaks, so that readers may look a few tokens around without asking for bounds.
 */
import type { Span } from '../text/span.ts';
import { fold, hashStart, type Lexicon, lexeme, slotOf } from './lexicon.ts';
import type { NumberRead } from './numbers.ts';
import { hint, is } from './roles.ts';

export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Tokens without the padding: the first is at `padding`, the last before `end`. */
  readonly end: number;
  readonly lex: Uint16Array;
  readonly start: Int32Array;
  /** Where the token ends; a break's is its start. */
  readonly stop: Int32Array;
  readonly flags: Uint8Array;
  /** The number of a digits token. */
  readonly num: Float64Array;
  /** Digits after the decimal sign. */
  readonly decimals: Uint8Array;
  /** Digits written, 255 at most. */
  readonly digits: Uint8Array;
  /** The number read last, since several readers ask for the one at the same token. */
  readonly memo: { at: number; number: NumberRead | undefined };
}

export const padding = 8;

export const flag = {
  /** Nothing stands between this token and the one before. */
  tight: 1,
  capital: 2,
  allCaps: 4,
  /** First of its line. */
  lineStart: 8,
  /** A digits token with group separators. */
  grouped: 16,
  /** Begins with a zero that counts for nothing: 007. */
  leadingZero: 32,
  /** Letters with dots: a.m., U.S. */
  dotted: 64,
  /** Begins a sentence: after a break or a full stop. */
  sentenceStart: 128,
} as const;

/** Classes of characters; the order matters: words and names are made of `digit` and above. */
const cls = { other: 0, space: 1, newline: 2, digit: 3, letter: 4 } as const;
const classes = new Uint8Array(128);
for (let c = 0; c < 33; c++) classes[c] = cls.space;
classes[10] = classes[13] = cls.newline;
for (let c = 48; c < 58; c++) classes[c] = cls.digit;
for (let c = 65; c < 91; c++) classes[c] = classes[c + 32] = cls.letter;
classes[127] = cls.space;
// Emphasis of Markdown is no part of any figure: **12,000** soldiers.
classes[42] = cls.space;
classes[95] = cls.space;
const folds = new Uint8Array(128);
for (let c = 0; c < 128; c++) folds[c] = fold(c);

/** What a character beyond ASCII is. Surrogates count as letters, so that what they stand for stays one word. */
function classOf(c: number): number {
  if (c < 0xc0) {
    if (c === 0xa0 || c === 0x85) return cls.space;
    return c === 0xaa || c === 0xb5 || c === 0xba || c === 0xad ? cls.letter : cls.other;
  }
  if (c < 0x2000) {
    if (c === 0xd7 || c === 0xf7) return cls.other;
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)) return cls.digit;
    if (c === 0x66a || c === 0x1680) return c === 0x1680 ? cls.space : cls.other;
    return cls.letter;
  }
  if (c < 0x2070) {
    if (c === 0x2028 || c === 0x2029) return cls.newline;
    if (c <= 0x200b || c === 0x202f || c === 0x205f || c === 0x2060) return cls.space;
    return c === 0x200c || c === 0x200d ? cls.letter : cls.other;
  }
  if (c < 0x3000) return (c >= 0x2c00 && c < 0x2e00) || (c >= 0x2c80 && c <= 0x2cff) ? cls.letter : cls.other;
  if (c === 0x3000 || c === 0xfeff) return cls.space;
  if (c < 0x3005 || (c >= 0x3008 && c <= 0x3020)) return cls.other;
  if (c >= 0xff10 && c <= 0xff19) return cls.digit;
  if (c >= 0xff00 && c <= 0xff0f) return cls.other;
  if ((c >= 0xff1a && c <= 0xff20) || (c >= 0xffe0 && c <= 0xffe6)) return cls.other;
  return cls.letter;
}

/** The class of a character; beyond the text, where there is none, that of a space. */
const kind = (c: number): number => (c < 128 ? classes[c]! : c >= 128 ? classOf(c) : cls.space);

/** The value of a digit of any script read here. */
const digitValue = (c: number): number =>
  c < 128 ? c - 48 : c >= 0xff10 ? c - 0xff10 : c >= 0x6f0 ? c - 0x6f0 : c - 0x660;

const isDigit = (c: number): boolean => (c < 128 ? c >= 48 && c <= 57 : classOf(c) === cls.digit);

/** Thin, narrow and no-break spaces, which group digits in print. */
const groupSpace = (c: number): boolean => c === 0xa0 || c === 0x202f || c === 0x2009 || c === 0x2007;

/** What `scanNumber` found; one object serves a whole pass. */
interface NumberScan {
  stop: number;
  value: number;
  decimals: number;
  digits: number;
  flags: number;
  /** Not a number after all: a version, an address, a row of digits no figure has. */
  junk: boolean;
}

/**
 * Cuts `text` from `from` to `to` into tokens. A break stands at the ends, between blocks and paragraphs, and after a line that ends
 * a sentence. `into` are the arrays of an earlier pass whose tokens are no longer needed.
 */
export function lex(
  text: string,
  lexicon: Lexicon,
  from = 0,
  to = text.length,
  blocks: readonly Span[] = [],
  into?: Columns,
): Tokens {
  const roles = lexicon.is;
  const openers = hint.quote | hint.leftParen | hint.leftBracket;
  const scan: NumberScan = { stop: 0, value: 0, decimals: 0, digits: 0, flags: 0, junk: false };
  // Prose has a token every five or six characters; hostile text grows the arrays by doubling.
  let t = into ?? allocate(((to - from) >> 2) + 64);
  let n = 0;
  for (; n < padding; n++) setBreak(t, n, from);

  let block = from === 0 ? 0 : firstEndingAfter(blocks, from);
  let border = borderAfter(blocks, block, from, to);

  let p = from;
  let lineStart = true;
  let sentenceStart = true;
  let lastStop = -1;
  while (p < to) {
    if (n + padding + 2 >= t.lex.length) t = grown(t);
    if (p >= border) {
      setBreak(t, n++, p);
      lastStop = -1;
      sentenceStart = true;
      while (block < blocks.length && blocks[block]!.end <= p) block++;
      border = borderAfter(blocks, block, p, to);
      continue;
    }
    let c = text.charCodeAt(p);
    let k = c < 128 ? classes[c]! : classOf(c);
    if (k === cls.space) {
      p++;
      continue;
    }
    if (k === cls.newline) {
      const newline = p;
      let lines = 0;
      while (p < to && p < border) {
        c = text.charCodeAt(p);
        k = kind(c);
        if (k === cls.newline) {
          if (c !== 13 || text.charCodeAt(p + 1) !== 10) lines++;
        } else if (k !== cls.space || c === 42 || c === 95) break;
        p++;
      }
      // A blank line ends a paragraph; so does a line that ends a sentence, for many texts have a paragraph a line.
      if (lines > 1 || endsSentence(text.charCodeAt(newline - 1)) || startsList(text, p)) {
        setBreak(t, n++, newline);
        sentenceStart = true;
        lastStop = -1;
      }
      lineStart = true;
      continue;
    }
    const start = p;
    let flags = (start === lastStop ? flag.tight : 0) | (lineStart ? flag.lineStart : 0);
    if (sentenceStart) flags |= flag.sentenceStart;
    lineStart = false;
    let l: number = lexeme.unknown;

    if (k === cls.letter) {
      let h = hashStart;
      let length = 0;
      if (c < 128 ? c < 91 : fold(c) !== c) {
        flags |= flag.capital;
        const second = text.charCodeAt(p + 1);
        if (second >= 65 && second <= 90) flags |= flag.allCaps;
      }
      for (;;) {
        while (k === cls.letter) {
          h = Math.imul(h ^ (c < 128 ? folds[c]! : fold(c)), 0x01000193);
          length++;
          p++;
          if (p >= to) break;
          c = text.charCodeAt(p);
          k = c < 128 ? classes[c]! : classOf(c);
        }
        if (p >= to || k === cls.space) break;
        if (c === 46) {
          // a.m., U.S.: single letters with dots between are one word, the dots dropped.
          const letters = flags & flag.dotted ? text.charCodeAt(p - 2) === 46 : p === start + 1;
          if (letters && p + 1 < to && kind(text.charCodeAt(p + 1)) === cls.letter) {
            const after = p + 2 < to ? text.charCodeAt(p + 2) : 32;
            if (after === 46 || (flags & flag.dotted && kind(after) !== cls.letter)) {
              flags |= flag.dotted;
              c = text.charCodeAt(++p);
              k = cls.letter;
              continue;
            }
          }
          if (flags & flag.dotted) p++;
          else if (length === 3 && (text.charCodeAt(start) | 32) === 119 && text.startsWith('ww.', start + 1)) {
            p = endOfAddress(text, p, to);
            l = lexeme.junk;
          }
        } else if (c === 39 || c === 0x2019) {
          // don't, o'clock are one word; the genitive 's is one of its own.
          const next = p + 1 < to ? text.charCodeAt(p + 1) : 32;
          if (kind(next) === cls.letter && !((next | 32) === 115 && kind(text.charCodeAt(p + 2)) !== cls.letter)) {
            h = Math.imul(h ^ 39, 0x01000193);
            length++;
            p++;
            c = next;
            k = cls.letter;
            continue;
          }
        } else if (c === 36 && length <= 2 && (flags & flag.tight) === 0) {
          // US$, A$
          h = Math.imul(h ^ 36, 0x01000193);
          length++;
          p++;
        } else if (k === cls.digit) {
          const known = roles[find(lexicon, text, h, length, start)]!;
          const afterDigits = t.lex[n - 1] === lexeme.digits;
          const squared =
            afterDigits && known & is.unit && (c === 50 || c === 51) && kind(text.charCodeAt(p + 1)) < cls.digit;
          if (!squared && ((afterDigits && (flags & flag.tight) !== 0) || (known & (is.sign | is.quarterSign)) === 0)) {
            // B12, SCP2, 3f2a9c: letters and digits mixed are a name.
            p = endOfName(text, p, to);
            l = lexeme.junk;
          }
        } else if (c === 64 || (c === 58 && text.charCodeAt(p + 1) === 47 && text.charCodeAt(p + 2) === 47)) {
          // https://… and name@host: nothing in an address is a figure.
          p = endOfAddress(text, p, to);
          l = lexeme.junk;
        }
        break;
      }
      if (l !== lexeme.junk) l = find(lexicon, text, h, length, start);
    } else if (k === cls.digit || (c === 46 && (flags & flag.tight) === 0 && isDigit(text.charCodeAt(p + 1)))) {
      scanNumber(text, start, to, lexicon, scan);
      p = scan.stop;
      flags |= scan.flags;
      if (scan.junk) l = lexeme.junk;
      else {
        l = lexeme.digits;
        t.num[n] = scan.value;
        t.decimals[n] = scan.decimals;
        t.digits[n] = scan.digits;
      }
    } else {
      p++;
      const sign = fold(c);
      l = find(lexicon, text, Math.imul(hashStart ^ sign, 0x01000193), 1, start) || lexeme.sign;
      // Words may begin after a dot that is no full stop; only a space makes it one.
      if (c === 46 || c === 33 || c === 63) sentenceStart = true;
      else if ((lexicon.hint[l]! & openers) === 0) sentenceStart = false;
      t.lex[n] = l;
      t.start[n] = start;
      t.stop[n] = lastStop = p;
      t.flags[n++] = flags;
      continue;
    }
    sentenceStart = false;
    t.lex[n] = l;
    t.start[n] = start;
    t.stop[n] = lastStop = p;
    t.flags[n++] = flags;
  }
  const end = n;
  if (n + padding >= t.lex.length) t = grown(t);
  for (; n < end + padding; n++) setBreak(t, n, to);
  const { lex: lexemes, start: starts, stop, flags: marks, num, decimals, digits } = t;
  const memo = { at: -1, number: undefined };
  return { text, lexicon, end, lex: lexemes, start: starts, stop, flags: marks, num, decimals, digits, memo };
}

/** Index of the first block that ends after an offset; blocks are in order. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The arrays of a pass; they may serve the next one, over whose tokens they are written. */
export type Columns = Omit<Tokens, 'text' | 'lexicon' | 'end' | 'memo'>;

const allocate = (capacity: number): Columns => ({
  lex: new Uint16Array(capacity),
  start: new Int32Array(capacity),
  stop: new Int32Array(capacity),
  flags: new Uint8Array(capacity),
  num: new Float64Array(capacity),
  decimals: new Uint8Array(capacity),
  digits: new Uint8Array(capacity),
});

function grown(t: Columns): Columns {
  const next = allocate(t.lex.length * 2);
  next.lex.set(t.lex);
  next.start.set(t.start);
  next.stop.set(t.stop);
  next.flags.set(t.flags);
  next.num.set(t.num);
  next.decimals.set(t.decimals);
  next.digits.set(t.digits);
  return next;
}

function setBreak(t: Columns, n: number, at: number): void {
  t.lex[n] = lexeme.break;
  t.start[n] = t.stop[n] = at;
  t.flags[n] = 0;
}

/** Where the next block begins or ends after `at`. */
function borderAfter(blocks: readonly Span[], block: number, at: number, to: number): number {
  const next = blocks[block];
  return !next ? to : next.start > at ? next.start : next.end;
}

const endsSentence = (c: number): boolean =>
  c === 46 || c === 33 || c === 63 || c === 58 || c === 0x201d || c === 0x2026;

/** The lexeme of a scanned word, verified letter by letter; 0 where the lexicon has none. */
function find(lexicon: Lexicon, text: string, h: number, length: number, at: number): number {
  const { slots, hashes } = lexicon;
  const mask = slots.length - 1;
  let slot = slotOf(h, mask);
  for (;;) {
    const candidate = slots[slot]!;
    if (candidate === 0) return lexeme.unknown;
    if (hashes[candidate] === h && sameWord(lexicon.words[candidate]!, text, length, at)) return candidate;
    slot = (slot + 1) & mask;
  }
}

function sameWord(word: string, text: string, length: number, at: number): boolean {
  if (word.length !== length) return false;
  let q = at;
  for (let i = 0; i < length; i++) {
    let c = fold(text.charCodeAt(q++));
    if (c === 46 && length > 1) c = fold(text.charCodeAt(q++)); // dots inside an abbreviation were dropped
    if (c !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Past a run of letters and digits, and the dots of a version between them. */
function endOfName(text: string, at: number, to: number): number {
  let q = at;
  while (
    q < to &&
    (kind(text.charCodeAt(q)) >= cls.digit || (text.charCodeAt(q) === 46 && q > at && isDigit(text.charCodeAt(q + 1))))
  )
    q++;
  return q;
}

/** Past everything but white space, quotes and angle brackets. */
function endOfAddress(text: string, at: number, to: number): number {
  let q = at;
  while (q < to) {
    const c = text.charCodeAt(q);
    const k = kind(c);
    if ((k === cls.space && c !== 42 && c !== 95) || k === cls.newline || c === 60 || c === 62 || c === 34) break;
    q++;
  }
  return q;
}

/** Whether a line begins as an item of a list, a heading, a quotation or a table does. */
function startsList(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c === 35 || c === 124 || c === 62) return true;
  if (c === 45 || c === 43 || c === 0x2022) return text.charCodeAt(at + 1) === 32;
  if (!isDigit(c)) return false;
  let q = at;
  while (q < at + 3 && isDigit(text.charCodeAt(q))) q++;
  const sign = text.charCodeAt(q);
  return (sign === 46 || sign === 41) && text.charCodeAt(q + 1) === 32;
}

/** Whether exactly `count` digits stand at `at`. */
function digitsAt(text: string, at: number, count: number, to: number): boolean {
  for (let i = 0; i < count; i++) if (at + i >= to || !isDigit(text.charCodeAt(at + i))) return false;
  return at + count >= to || !isDigit(text.charCodeAt(at + count));
}

/**
 * Where the groups of digits after `at` end, all by the same sign; `at` itself where there are none. Three digits a group, or two by two
 * before the last three as in 1,00,000.
 */
function endOfGroups(text: string, at: number, to: number, sign: number): number {
  let q = at;
  while (text.charCodeAt(q) === sign && digitsAt(text, q + 1, 3, to)) q += 4;
  if (q > at || sign !== 44) return q;
  while (text.charCodeAt(q) === sign && digitsAt(text, q + 1, 2, to)) q += 3;
  return q > at && text.charCodeAt(q) === sign && digitsAt(text, q + 1, 3, to) ? q + 4 : at;
}

/** Digits written before something is a key and no figure: a quadrillion has sixteen. */
const mostDigits = 21;

function scanNumber(text: string, from: number, to: number, lexicon: Lexicon, out: NumberScan): void {
  const group = lexicon.locale.group.charCodeAt(0);
  const decimal = lexicon.locale.decimal.charCodeAt(0);
  let p = from;
  let value = 0;
  let count = 0;
  out.flags = 0;
  out.decimals = 0;
  out.junk = false;
  while (p < to) {
    const c = text.charCodeAt(p);
    if (!isDigit(c)) break;
    value = value * 10 + digitValue(c);
    count++;
    p++;
  }
  if (count > 1 && value < 10 ** (count - 1)) out.flags |= flag.leadingZero;
  let c = p < to ? text.charCodeAt(p) : 0;
  // Full-width digits come with a full-width comma.
  if (
    count > 0 &&
    count <= 3 &&
    value > 0 &&
    (c === group || c === 0xff0c || c === 32 || c === 39 || c === 0x2019 || groupSpace(c))
  ) {
    const stop = endOfGroups(text, p, to, c);
    if (stop > p) {
      for (; p < stop; p++) {
        const d = text.charCodeAt(p);
        if (isDigit(d)) {
          value = value * 10 + digitValue(d);
          count++;
        }
      }
      out.flags |= flag.grouped;
      c = p < to ? text.charCodeAt(p) : 0;
    }
  }
  // Where the dot groups, a dot before one or two digits still divides: 1.2 in a text that also writes 1,2.
  if ((c === decimal || c === 46) && p + 1 < to && isDigit(text.charCodeAt(p + 1))) {
    p++;
    while (p < to && isDigit(text.charCodeAt(p))) {
      value = value * 10 + digitValue(text.charCodeAt(p++));
      out.decimals++;
      count++;
    }
    const parts = p;
    while (text.charCodeAt(p) === 46 && p + 1 < to && isDigit(text.charCodeAt(p + 1))) {
      p++;
      while (p < to && isDigit(text.charCodeAt(p))) p++;
    }
    if (p > parts) {
      // 1.2.3 is a version or an address, unless it is a date: 3.1.2025.
      out.flags |= flag.dotted;
      out.junk = !(p - from <= 10 && p - parts === 5 && parts - from <= 5);
    } else value /= 10 ** out.decimals;
    if (out.decimals > 200) out.decimals = 200;
  }
  c = p < to ? text.charCodeAt(p) : 0;
  if ((c | 32) === 101 && !out.junk) {
    // 4e14, 1e-3
    const sign = text.charCodeAt(p + 1);
    const q = sign === 43 || sign === 45 || sign === 0x2212 ? p + 2 : p + 1;
    let e = q;
    while (e < q + 3 && e < to && isDigit(text.charCodeAt(e))) e++;
    if (e > q && e < q + 3 && (e >= to || kind(text.charCodeAt(e)) < cls.digit)) {
      const power = Number(text.slice(q, e));
      if (Number.isFinite(power)) {
        value *= 10 ** (sign === 45 || sign === 0x2212 ? -power : power);
        p = e;
      }
    }
  }
  if (count > mostDigits) out.junk = true;
  out.stop = p;
  out.value = value;
  out.digits = Math.min(count, 255);
}
