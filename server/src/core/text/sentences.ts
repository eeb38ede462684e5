/**
 * Splits plain text into sentences. Knows that "Jan. 3", "Mr. Park", "the U.S. said" and "No. 5" go on, that closing quotes and brackets
 * belong to the sentence they close, and that a blank line ends whatever it ends. One pass, no look-back beyond a word.
 */
import type { Span } from './span.ts';

/** Words whose dot does not end a sentence, whatever follows. */
const titles = new Set(
  'mr mrs ms dr prof gen col lt sgt capt cpl maj adm sen rep gov pres rev hon st mt ft fr sr jr messrs mmes no nos vol fig figs p pp art sec ch vs v cf viz al approx ca e.g i.e'.split(
    ' ',
  ),
);

/** Words whose dot ends a sentence only before a capital that no number precedes. */
const mayEnd = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp bros dept univ est min max hr hrs sq cu oz lb lbs ft in mi a.m p.m u.s u.k u.n e.u d.c etc'.split(
    ' ',
  ),
);

const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000;
const isNewline = (c: number): boolean => c === 10 || c === 13 || c === 0x2028 || c === 0x2029;
const isEnd = (c: number): boolean => c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 0x3002;
/** Quotes and brackets that close: they stay with what they close. */
const isCloser = (c: number): boolean =>
  c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019 || c === 0xbb;
const isLower = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 0xdf && c <= 0xff && c !== 0xf7);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/**
 * The sentences of a text, in order, without the white space between them. Every character that is no white space lies in exactly one.
 *
 * @example
 * sentences('He left on Jan. 3. She stayed.') // → [{ start: 0, end: 18 }, { start: 19, end: 30 }]
 */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  // Where the word began that a dot may close.
  let word = 0;
  let i = 0;
  const close = (end: number): void => {
    let last = end;
    while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
    if (start >= 0 && last > start) found.push({ start, end: last });
    start = -1;
  };
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c) || isNewline(c)) {
      if (isNewline(c) && start >= 0) {
        // A blank line ends the paragraph, and with it the sentence.
        let lines = 0;
        let j = i;
        while (j < text.length && (isSpace(text.charCodeAt(j)) || isNewline(text.charCodeAt(j)))) {
          if (isNewline(text.charCodeAt(j)) && !(text.charCodeAt(j) === 13 && text.charCodeAt(j + 1) === 10)) lines++;
          j++;
        }
        if (lines > 1) close(i);
        i = j;
      } else i++;
      word = i;
      continue;
    }
    if (start < 0) start = i;
    if (!isEnd(c)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < text.length && isEnd(text.charCodeAt(end))) end++;
    const dots = end - i;
    while (end < text.length && isCloser(text.charCodeAt(end))) end++;
    let next = end;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    if (end < text.length && next === end) {
      // 3.5, example.com, U.S.
      i = end;
      continue;
    }
    if (!(c === 46 && dots === 1 && goesOn(text, word, i, next))) close(end);
    i = end;
  }
  close(text.length);
  return found;
}

/** Whether the sentence goes on after the dot at `dot`, closing the word that began at `word`; `next` is the next visible character. */
function goesOn(text: string, word: number, dot: number, next: number): boolean {
  if (next >= text.length) return false;
  const follows = text.charCodeAt(next);
  if (isLower(follows)) return true;
  if (dot - word > 12) return false;
  const before = text
    .slice(word, dot)
    .replace(/^[("'“‘[]+/, '')
    .toLowerCase();
  if (titles.has(before)) return true;
  // Initials: J. Smith
  if (/^\p{L}$/u.test(before) && before !== 'i') return true;
  if (mayEnd.has(before)) return isDigit(follows) || follows === 44;
  return false;
}
