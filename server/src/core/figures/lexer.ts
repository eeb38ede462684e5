/**
 * One pass over a text: tokens as parallel arrays, words looked up in the lexicon while they are scanned. Every reader works on these
 * tokens; none looks at the characters again except to check capitals. Linear in the text, whatever the text.
 */
import type { Span } from '../text/span.ts';
import { classes, classOf, cls, fold, isDigit, kind, letterOf, letters } from './characters.ts';
import { flag } from './flags.ts';
import { type Lexicon, lexeme } from './lexicon.ts';
import { hint } from './roles.ts';
import { type NumberScan, scanNumber } from './scanNumber.ts';
import { scanWord, type WordScan } from './scanWord.ts';
import { type Columns, columns, grown, newMemo, padding, setBreak, type Tokens } from './tokens.ts';
import { find, hashStart, hashStep } from './wordTable.ts';

export { type Columns, padding, type Tokens } from './tokens.ts';

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
  const { table, signs } = lexicon;
  const openers = hint.quote | hint.leftParen | hint.leftBracket;
  const number: NumberScan = { stop: 0, value: 0, decimals: 0, digits: 0, flags: 0, junk: false };
  const word: WordScan = { stop: 0, hash: 0, length: 0, flags: 0, junk: false };
  // Prose has a token every five or six characters; hostile text grows the arrays by doubling.
  let t = into ?? columns(((to - from) >> 2) + 64);
  let { lex: lexemes, start: starts, stop: stops, flags: marks } = t;
  let room = lexemes.length - padding - 2;
  let n = 0;
  for (; n < padding; n++) setBreak(t, n, from);

  let block = from === 0 ? 0 : firstEndingAfter(blocks, from);
  let border = borderAfter(blocks, block, from, to);

  let p = from;
  let lineStart = true;
  let sentenceStart = true;
  let lastStop = -1;
  while (p < to) {
    if (n >= room) {
      t = grown(t);
      ({ lex: lexemes, start: starts, stop: stops, flags: marks } = t);
      room = lexemes.length - padding - 2;
    }
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
      if (c < 128 ? c < 91 : fold(c) !== c) {
        flags |= flag.capital;
        const second = text.charCodeAt(p + 1);
        if (second >= 65 && second <= 90) flags |= flag.allCaps;
      }
      let h = hashStart;
      for (let letter = letterOf(c); letter !== 0; letter = c < 128 ? letters[c]! : letterOf(c)) {
        h = hashStep(h, letter);
        if (++p >= to) break;
        c = text.charCodeAt(p);
      }
      sentenceStart = false;
      // Most words end at a space or a comma and are as they are.
      if (p >= to || c === 32 || c === 44) l = find(table, text, h, p - start, start);
      else {
        word.stop = p;
        word.hash = h;
        word.flags = flags;
        scanWord(text, start, to, lexicon, lexemes[n - 1] === lexeme.digits, word);
        ({ stop: p, flags } = word);
        l = word.junk ? lexeme.junk : find(table, text, word.hash, word.length, start);
        // "before 1 a.m. Eleven people": the dot of an abbreviation may end the sentence too.
        sentenceStart = (flags & flag.dotted) !== 0 && text.charCodeAt(p - 1) === 46;
      }
    } else if (k === cls.digit || (c === 46 && (flags & flag.tight) === 0 && isDigit(text.charCodeAt(p + 1)))) {
      scanNumber(text, start, to, lexicon, number);
      p = number.stop;
      flags |= number.flags;
      if (number.junk) l = lexeme.junk;
      else {
        l = lexeme.digits;
        t.num[n] = number.value;
        t.decimals[n] = number.decimals;
        t.digits[n] = number.digits;
      }
      sentenceStart = (flags & flag.dotted) !== 0 && text.charCodeAt(p - 1) === 46;
    } else {
      p++;
      l = c < 128 ? signs[c]! : find(table, text, hashStep(hashStart, fold(c)), 1, start) || lexeme.sign;
      if (c === 36 && kind(text.charCodeAt(p)) === cls.letter) {
        // $US2.69bn, $A5m
        let h = hashStep(hashStart, c);
        let q = p;
        for (; q < p + 3 && kind(text.charCodeAt(q)) === cls.letter; q++) h = hashStep(h, fold(text.charCodeAt(q)));
        const prefixed = isDigit(text.charCodeAt(q)) ? find(table, text, h, q - start, start) : lexeme.unknown;
        if (prefixed !== lexeme.unknown) {
          l = prefixed;
          p = q;
        }
      }
      // Words may begin after a dot that is no full stop; only a space makes it one.
      if (c === 46 || c === 33 || c === 63) sentenceStart = true;
      else if ((lexicon.hint[l]! & openers) === 0) sentenceStart = false;
    }
    lexemes[n] = l;
    starts[n] = start;
    stops[n] = lastStop = p;
    marks[n++] = flags;
    if (c === 32 && p + 1 < border) p++;
  }
  const end = n;
  if (n + padding >= lexemes.length) t = grown(t);
  for (; n < end + padding; n++) setBreak(t, n, to);
  // Each by its name: `into` may be whole tokens, and all tokens should have one shape.
  const { lex, start, stop, flags, num, decimals, digits } = t;
  return { text, lexicon, end, lex, start, stop, flags, num, decimals, digits, memo: newMemo() };
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

/** Where the next block begins or ends after `at`. */
function borderAfter(blocks: readonly Span[], block: number, at: number, to: number): number {
  const next = blocks[block];
  return !next ? to : next.start > at ? next.start : next.end;
}

const endsSentence = (c: number): boolean =>
  c === 46 || c === 33 || c === 63 || c === 58 || c === 0x201d || c === 0x2026;

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
