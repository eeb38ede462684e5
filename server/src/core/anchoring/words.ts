import type { Span } from '../text/span.ts';

/** Where words begin and end, as far as a quote has to know: a digit more beside "21" makes it another number. */

const word = /[\p{L}\p{N}\p{M}]/u;
const digit = /\p{N}/u;

/** The character that ends before an offset, or begins at it; astral ones whole. */
const before = (text: string, at: number): string => {
  const low = text.charCodeAt(at - 1);
  return at > 0 ? text.slice(low >= 0xdc00 && low <= 0xdfff && at > 1 ? at - 2 : at - 1, at) : '';
};
const after = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : '';

/** Whether an offset lies inside a number: "1|21", "12|,500", "12,|500". */
export function splitsNumber(text: string, at: number): boolean {
  const left = before(text, at);
  const right = after(text, at);
  if (digit.test(left) && digit.test(right)) return true;
  if (/[.,]/.test(right)) return digit.test(left) && digit.test(after(text, at + 1));
  return /[.,]/.test(left) && digit.test(right) && digit.test(before(text, at - 1));
}

/** Whether an offset lies inside a word or a number. */
const splitsWord = (text: string, at: number): boolean =>
  (word.test(before(text, at)) && word.test(after(text, at))) || splitsNumber(text, at);

/** The span, with words and numbers at its ends made whole. */
export function wholeWords(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > 0 && splitsWord(text, from)) from -= before(text, from).length;
  while (to < text.length && splitsWord(text, to)) to += after(text, to).length;
  return { start: from, end: to };
}

/** The same words, however spaced: text that was wrapped anew, or saved with other line ends. */
export const sameWords = (a: string, b: string): boolean => a === b || oneSpaced(a) === oneSpaced(b);

/** Every run of space as one blank. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');
