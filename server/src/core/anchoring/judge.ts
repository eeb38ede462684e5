import type { TextQuoteSelector } from '../records/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import type { Anchor } from './anchor.ts';
import { sameFigure } from './sameFigure.ts';
import type { Likely } from './seek.ts';
import { oneSpaced, sameWords, splitsWord, wholeWords } from './words.ts';

/**
 * Judges the places where a quote may have stood: which one it is, and what became of the words. The measure is how many characters of
 * quote and context together differ, so that a true place with another number beats the same number in a foreign sentence.
 */

/** Share of quote and context that must be left where the words changed. Below it, foreign sentences of one subject come close. */
const threshold = 0.6;
/** Characters of them that must be left: "3,800" in six words of context is a place, "21" with one word is none. */
const minKept = 16;
/** By how much more of its length, and characters at least, the second-best place must differ for the best to be the one. */
const margin = { share: 0.08, characters: 2 };
/** The same words are trusted with so much context beside them … */
const minContext = 8;
/** … or, without, if they are so long that they hardly stand elsewhere by chance. */
const speaksForItself = 16;
/** A side of the context counts only if that much of it is left; chance alone leaves a quarter. */
const sideThreshold = 0.5;

interface Candidate {
  readonly span: Span;
  readonly distance: number;
  /** Characters of the context that are left, on the sides that are recognisable. */
  readonly contextKept: number;
  readonly sameWords: boolean;
}

/** The anchor of a quote that is not in place: `likely` are offsets where quote and context may begin, `copies` those of its words alone. */
export function judge(
  text: string,
  selector: TextQuoteSelector,
  likely: readonly Likely[],
  copies: readonly number[] = [],
): Anchor {
  const { prefix = '', exact, suffix = '' } = selector;
  const length = prefix.length + exact.length + suffix.length;
  const needed = Math.max(margin.characters, margin.share * length);
  const starts = [...likely, ...copies.map((at): Likely => ({ at: at - prefix.length, minDistance: 0 }))];
  const candidates: Candidate[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const { at, minDistance } of starts) {
    if (minDistance >= least + needed) continue; // cannot contest the best place
    const candidate = lookAt(text, selector, at);
    least = Math.min(least, candidate.distance);
    if (!candidates.some((c) => overlaps(c.span, candidate.span))) candidates.push(candidate);
  }
  candidates.sort((a, b) => a.distance - b.distance);
  const [best, second] = candidates;
  const isContested = best && second && second.distance - best.distance < needed;
  if (!best || isContested || !isTrusted(best, selector, length)) {
    // Offered to the user: the words themselves wherever they stand, else what resembles them.
    const words = candidates.filter((c) => c.sameWords);
    const offered = words.length > 0 ? words : candidates.filter((c) => 1 - c.distance / length >= threshold);
    return { state: 'orphaned', span: null, candidates: offered.map((c) => c.span) };
  }
  const score = 1 - best.distance / length;
  const tagged = { text: prefix + exact + suffix, span: { start: prefix.length, end: prefix.length + exact.length } };
  const unchanged = sameFigure(tagged, surroundings(text, best.span, prefix.length, suffix.length));
  if (!best.sameWords || !unchanged) return { state: 'edited', span: best.span, score, figureChanged: !unchanged };
  const { start, end } = best.span;
  const reach = 2 * Math.max(prefix.length, suffix.length); // spacing may have doubled what it was
  const inPlace =
    oneSpaced(text.slice(Math.max(0, start - reach), start)).endsWith(oneSpaced(prefix)) &&
    oneSpaced(text.slice(end, end + reach)).startsWith(oneSpaced(suffix));
  return inPlace ? { state: 'exact', span: best.span } : { state: 'moved', span: best.span, score };
}

function isTrusted(
  candidate: Candidate,
  { exact, prefix = '', suffix = '' }: TextQuoteSelector,
  length: number,
): boolean {
  if (candidate.span.start === candidate.span.end) return false;
  if (candidate.sameWords) {
    const bare = exact.replace(/\s/g, '').length;
    return prefix + suffix === '' || candidate.contextKept >= minContext || bare >= speaksForItself;
  }
  return 1 - candidate.distance / length >= threshold && length - candidate.distance >= minKept;
}

/** Aligns quote and context with the text around an offset and finds the quote's place there. */
function lookAt(text: string, { prefix = '', exact, suffix = '' }: TextQuoteSelector, start: number): Candidate {
  const tagged = prefix + exact + suffix;
  const slack = Math.min(48, 16 + (tagged.length >> 2)); // what may have been put in, at a cost that stays bounded
  const from = Math.max(0, start - slack);
  const around = text.slice(from, Math.max(from, start) + tagged.length + slack);
  const alignment = align(spaced(tagged), spaced(around));
  const { distance, first, last, errors } = alignment;
  const begin = prefix.length;
  const end = begin + exact.length;
  // Words put in right beside the quote are outside it where it is as it was, inside it where it changed.
  const tight = { start: from + last[begin]!, end: from + Math.max(last[begin]!, first[end]!) };
  const wide = {
    start: from + putInBefore(alignment, tagged, around, begin),
    end: from + putInAfter(alignment, tagged, around, end),
  };
  const grown = (span: Span): boolean =>
    (splitsWord(text, span.start) && !splitsWord(tagged, begin)) ||
    (splitsWord(text, span.end) && !splitsWord(tagged, end));
  const isSame = sameWords(text.slice(tight.start, tight.end), exact) && !grown(tight);
  const side = (length: number, wrong: number): number =>
    length > 0 && 1 - wrong / length >= sideThreshold ? length - wrong : 0;
  return {
    span: isSame ? tight : trimmed(text, grown(wide) ? wholeWords(text, wide) : wide),
    distance,
    contextKept: side(prefix.length, errors[begin]!) + side(suffix.length, distance - errors[end]!),
    sameWords: isSame,
  };
}

/**
 * Where the words put in before offset `at` of the pattern begin. "that | 3,800" against "that four | thousand" may put in " four" before the
 * blank as well as "four " after it; it is the second that belongs to the quote.
 */
function putInBefore({ first, last }: Alignment, pattern: string, text: string, at: number): number {
  let begin = first[at]!;
  for (let back = 1; back <= Math.min(at, maxShift); back++) {
    const start = first[at - back]!;
    const fits = start !== last[at - back] && text.startsWith(pattern.slice(at - back, at), start);
    if (fits) begin = Math.min(begin, start + back);
  }
  return begin;
}

/** The same behind offset `at`: where the words put in after it end. */
function putInAfter({ first, last }: Alignment, pattern: string, text: string, at: number): number {
  let end = last[at]!;
  for (let on = 1; on <= Math.min(pattern.length - at, maxShift); on++) {
    const stop = last[at + on]!;
    const fits = stop !== first[at + on] && text.startsWith(pattern.slice(at, at + on), stop - on);
    if (fits) end = Math.max(end, stop - on);
  }
  return end;
}

/** How far the alignment may have put such words from the quote: a blank, perhaps with a comma or a mark. */
const maxShift = 4;

/** Space of every kind as a blank, each character for itself, so that offsets stay. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const left = words.length - words.trimStart().length;
  const right = words.length - words.trimEnd().length;
  return left === words.length ? { start, end: start } : { start: start + left, end: end - right };
}

/** A place with as much around it as its description has, in whole words. */
function surroundings(text: string, span: Span, before: number, after: number): { text: string; span: Span } {
  const wanted = { start: Math.max(0, span.start - before), end: Math.min(text.length, span.end + after) };
  const { start, end } = wholeWords(text, wanted);
  return { text: text.slice(start, end), span: { start: span.start - start, end: span.end - start } };
}
