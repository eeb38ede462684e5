import type { TextQuoteSelector } from '../records/model.ts';
import type { Span } from '../text/span.ts';
import { placesOf } from './findTogether.ts';

/** How far context may reach to tell two copies of a quote apart; a text that repeats itself for longer has no unique quotes. */
const maxContext = 400;

export interface DescribeOptions {
  /**
   * UTF-16 units of context on either side that are taken along at least, 128 by default: mostly the sentence, so that a review sees what
   * was tagged. "21" alone may be unique today, but once it is corrected to "22" only the words around it can tell where it stood. And two
   * claims' files must differ in more than half of their bytes: git takes a deleted file and a new one that is like it for a renamed one, and
   * then merges changes of the old claim into the new. 0: no more than tells copies apart.
   */
  readonly minContext?: number;
}

/**
 * Describes a span by its words and as little of the words around it as makes them unique in `text`, at word boundaries: what is not
 * part of the description may change without touching the claim. Context grows on the side where it tells more copies apart, then up to
 * `minContext`. Where no context suffices, all of it up to `maxContext` a side.
 *
 * @example
 * describe('3,000 fled. 3,000 died.', { start: 12, end: 17 }, { minContext: 0 }) // → { exact: '3,000', prefix: 'fled. ', … }
 */
export function describe(text: string, span: Span, { minContext = 128 }: DescribeOptions = {}): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  if (exact === '') return { type: 'TextQuoteSelector', exact };
  let others = placesOf(text, exact).filter((at) => at !== span.start);
  let before = 0;
  let after = 0;
  while (others.length > 0) {
    const moreBefore = wordBefore(text, span.start - before) + before;
    const moreAfter = wordAfter(text, span.end + after) + after;
    const sameBefore = others.filter((at) => agreesBefore(text, at, span.start, moreBefore));
    const sameAfter = others.filter((at) => agreesAfter(text, at, span.start, exact.length + moreAfter));
    const canBefore = moreBefore > before && moreBefore <= maxContext;
    const canAfter = moreAfter > after && moreAfter <= maxContext;
    if (!canBefore && !canAfter) break;
    const better = sameBefore.length - sameAfter.length || before - after;
    if (canBefore && (!canAfter || better <= 0)) {
      before = moreBefore;
      others = sameBefore;
    } else {
      after = moreAfter;
      others = sameAfter;
    }
  }
  for (let more = 1; before < minContext && more > 0; before += more) more = wordBefore(text, span.start - before);
  for (let more = 1; after < minContext && more > 0; after += more) more = wordAfter(text, span.end + after);
  return {
    type: 'TextQuoteSelector',
    exact,
    ...(before > 0 ? { prefix: text.slice(span.start - before, span.start) } : {}),
    ...(after > 0 ? { suffix: text.slice(span.end, span.end + after) } : {}),
  };
}

const step = 64; // a word and the space around it; a longer "word" is taken in pieces

/** How much longer the context gets by a word; never by half of an astral character. */
function wordBefore(text: string, end: number): number {
  const { length } = /\S*\s*$/u.exec(text.slice(Math.max(0, end - step), end))![0];
  return length > 1 && isLow(text.charCodeAt(end - length)) ? length - 1 : length;
}

function wordAfter(text: string, start: number): number {
  const { length } = /^\s*\S*/u.exec(text.slice(start, start + step))![0];
  return length > 1 && isLow(text.charCodeAt(start + length)) ? length - 1 : length;
}

/** Whether a unit is the second of an astral character. */
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function agreesBefore(text: string, a: number, b: number, length: number): boolean {
  return a >= length && text.startsWith(text.slice(b - length, b), a - length);
}

function agreesAfter(text: string, a: number, b: number, length: number): boolean {
  return a + length <= text.length && text.startsWith(text.slice(b, b + length), a);
}
