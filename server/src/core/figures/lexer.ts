/**
 * One pass over a text: tokens as parallel arrays, words looked up in the lexicon while they are scanned. Every reader works on these
 * tokens; none looks at the characters again except to check capitals. Linear in the text, whatever the text.
 *
 * Both ends are padded with breaks, so that readers may look a few tokens around without asking for bounds.
 */
import type { Span } from '../text/span.ts';
import { classes, classOf, cls, folds, isDigit, kind } from './characters.ts';
import type { Draft } from './draft.ts';
import { flag } from './flags.ts';
import { fold, hashStart, type Lexicon, lexeme, slotOf } from './lexicon.ts';
import type { NumberRead } from './numbers/numberRead.ts';
import { hint, is } from './roles.ts';
import { type NumberScan, scanNumber } from './scanNumber.ts';
import type { UnitRead } from './unitAfter.ts';

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
  readonly memo: Memo;
}

/** What was read last, since several readers ask for the same number, its unit and its form one after the other. */
export interface Memo {
  /** The number at a token. */
  at: number;
  number: NumberRead | undefined;
  /** The unit behind a number, in digits or not. */
  unitAt: number;
  behindDigits: boolean;
  unit: UnitRead | undefined;
  /** What a number is a number of. */
  formOf: NumberRead | undefined;
  form: Draft | undefined;
}

const newMemo = (): Memo => ({
  at: -1,
  number: undefined,
  unitAt: -1,
  behindDigits: false,
  unit: undefined,
  formOf: undefined,
  form: undefined,
});

export const padding = 8;

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
    // "before 1 a.m. Eleven people": the dot of an abbreviation may end the sentence too.
    sentenceStart = (flags & flag.dotted) !== 0 && text.charCodeAt(p - 1) === 46;
    t.lex[n] = l;
    t.start[n] = start;
    t.stop[n] = lastStop = p;
    t.flags[n++] = flags;
  }
  const end = n;
  if (n + padding >= t.lex.length) t = grown(t);
  for (; n < end + padding; n++) setBreak(t, n, to);
  const { lex: lexemes, start: starts, stop, flags: marks, num, decimals, digits } = t;
  return {
    text,
    lexicon,
    end,
    lex: lexemes,
    start: starts,
    stop,
    flags: marks,
    num,
    decimals,
    digits,
    memo: newMemo(),
  };
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
