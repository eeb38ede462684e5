/** Scans what is left of a word where its letters end at a sign: a.m., don't, US$, B12, https://… Values only, no meaning. */
import { cls, isDigit, kind, letterOf } from './characters.ts';
import { flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { is } from './roles.ts';
import { find, hashStep } from './wordTable.ts';

/** What `scanWord` found; one object serves a whole pass. */
export interface WordScan {
  stop: number;
  hash: number;
  /** Letters and signs that count for the hash: the dots of an abbreviation do not. */
  length: number;
  flags: number;
  /** No word after all: a name with digits, an address. */
  junk: boolean;
}

/**
 * Goes on with the word that begins at `start`, of which `word` holds the letters up to the first sign. `behindDigits`: the token before it is
 * a number, as of the metres in `12 m2`.
 */
export function scanWord(
  text: string,
  start: number,
  to: number,
  lexicon: Lexicon,
  behindDigits: boolean,
  word: WordScan,
): void {
  let p = word.stop;
  let h = word.hash;
  let length = p - start;
  let { flags } = word;
  word.junk = false;
  while (p < to) {
    let c = text.charCodeAt(p);
    const k = kind(c);
    if (k === cls.space) break;
    if (c === 46) {
      // a.m., U.S.: single letters with dots between are one word, the dots dropped.
      const single = flags & flag.dotted ? text.charCodeAt(p - 2) === 46 : p === start + 1;
      const next = single && p + 1 < to && kind(text.charCodeAt(p + 1)) === cls.letter;
      const after = p + 2 < to ? text.charCodeAt(p + 2) : 32;
      if (next && (after === 46 || (flags & flag.dotted && kind(after) !== cls.letter))) flags |= flag.dotted;
      else {
        if (flags & flag.dotted) p++;
        else if (length === 3 && (text.charCodeAt(start) | 32) === 119 && text.startsWith('ww.', start + 1)) {
          p = endOfAddress(text, p, to);
          word.junk = true;
        }
        break;
      }
    } else if (c === 39 || c === 0x2019) {
      // don't, o'clock are one word; the genitive 's is one of its own.
      const next = p + 1 < to ? text.charCodeAt(p + 1) : 32;
      if (kind(next) !== cls.letter || ((next | 32) === 115 && kind(text.charCodeAt(p + 2)) !== cls.letter)) break;
      h = hashStep(h, 39);
      length++;
    } else {
      if (c === 36 && length <= 2 && (flags & flag.tight) === 0) {
        // US$, A$
        h = hashStep(h, 36);
        length++;
        p++;
      } else if (k === cls.digit) {
        const known = lexicon.is[find(lexicon.table, text, h, length, start)]!;
        // m2 behind digits, and in µg/m3
        const squared =
          (behindDigits || (text.charCodeAt(start - 1) === 47 && text.charCodeAt(p - 1) === 109)) &&
          known & is.unit &&
          (c === 50 || c === 51) &&
          kind(text.charCodeAt(p + 1)) < cls.digit;
        // 1Q14; but 3F2 is a name
        const apart = behindDigits && (flags & flag.tight) !== 0 ? is.quarterSign : is.sign | is.quarterSign;
        if (!squared && (known & apart) === 0) {
          // B12, SCP2, 3f2a9c: letters and digits mixed are a name.
          p = endOfName(text, p, to);
          word.junk = true;
        }
      } else if (c === 64 || (c === 58 && text.charCodeAt(p + 1) === 47 && text.charCodeAt(p + 2) === 47)) {
        // https://… and name@host: nothing in an address is a figure.
        p = endOfAddress(text, p, to);
        word.junk = true;
      }
      break;
    }
    // Past the dot or apostrophe letters follow.
    c = text.charCodeAt(++p);
    for (let letter = letterOf(c); letter !== 0; letter = letterOf(c)) {
      h = hashStep(h, letter);
      length++;
      if (++p >= to) break;
      c = text.charCodeAt(p);
    }
  }
  word.stop = p;
  word.hash = h;
  word.length = length;
  word.flags = flags;
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
