import type { TextQuoteSelector } from '../records/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type Alignment, align } from './align.ts';
import type { Anchor } from './anchor.ts';
import { saysAsTagged } from './sameFigure.ts';
import { oneSpaced, sameWords, splitsNumber, wholeWords } from './words.ts';

/**
 * Judges the places where a quote may have stood: which one it is, and what became of the words. The measure is how many characters of
 * quote and context differ, so that a true place with another number beats the same number in a foreign sentence. Those of the quote count
 * twice: they are what was tagged. Those of the side that differs more count half: whoever puts in a sentence or cuts one changes one side of
 * the words beside it, and all of it.
 */

/** Share of quote and context that must be left where the words changed. Below it, foreign sentences of one subject come close. */
const threshold = 0.6;
/** Characters of them that must be left: "3,800" in six words of context is a place, "21" with one word is none. */
const minKept = 16;
/** By how much more of its length, and characters at least, the second-best place must differ for the best to be the one. */
const margin = { share: 0.08, characters: 2 };
/** Places that differ by less of their length may be sentences made to one pattern. */
const likeness = 0.3;
/** The same words are trusted with so much context beside them … */
const minContext = 8;
/** … or, without, if they are so long that they hardly stand elsewhere by chance. */
const speaksForItself = 16;
/** Context on both sides together that makes a place certain if all of it is left. */
const minFrame = 40;
/** A side of the context counts only if that much of it is left; chance alone leaves a quarter. */
const sideThreshold = 0.5;

type Context = Pick<TextQuoteSelector, 'prefix' | 'suffix'>;

interface Candidate {
  readonly span: Span;
  /** Characters that differ, weighted as said above. */
  readonly distance: number;
  /** Share of quote and context that is left, and of the quote alone. */
  readonly left: number;
  readonly quoteLeft: number;
  /** Whether every side that has context is recognisable. */
  readonly hasBothSides: boolean;
  /** Characters of the context that are left, on the sides that are recognisable. */
  readonly contextKept: number;
  readonly sameWords: boolean;
  /** Whether all of the context stands on both sides, and only the quote differs. */
  readonly isFramed: boolean;
}

/** Context that counts when a place is looked at; the rest is for telling copies apart, and for people. */
const nearContext = 48;

/** The selector with its nearest context only. */
export const nearest = ({ prefix = '', suffix = '', ...quote }: TextQuoteSelector): Required<TextQuoteSelector> => ({
  ...quote,
  prefix: prefix.slice(-nearContext),
  suffix: suffix.slice(0, nearContext),
});

/**
 * The anchor of a quote that is not in place. `likely` are offsets where quote and nearest context may begin, `copies` those of its words
 * alone.
 */
export function judge(
  text: string,
  selector: TextQuoteSelector,
  likely: readonly number[],
  copies: readonly number[] = [],
): Anchor {
  const near = nearest(selector);
  const starts = [...likely, ...copies.map((at) => at - near.prefix.length)];
  const candidates = lookAtAll(text, near, starts);
  const best = winnerByAll(text, selector, candidates) ?? winner(candidates, near);
  if (!best) {
    // Offered to the user: the words themselves wherever they stand, else what resembles them.
    const words = candidates.filter((c) => c.sameWords);
    const alike = candidates.filter((c) => c.left >= threshold);
    const offered = words.length > 0 ? words : alike;
    return { state: 'orphaned', span: null, candidates: offered.map((c) => c.span) };
  }
  const score = best.left;
  const unchanged = saysAsTagged(text, best.span, selector);
  if (!best.sameWords || !unchanged) {
    return { state: 'edited', span: wholeWords(text, best.span), score, figureChanged: !unchanged };
  }
  return isBeside(text, best.span, selector)
    ? { state: 'exact', span: best.span }
    : { state: 'moved', span: best.span, score };
}

const lengthOf = ({ prefix = '', exact, suffix = '' }: TextQuoteSelector): number =>
  prefix.length + exact.length + suffix.length;

const marginFor = (selector: TextQuoteSelector): number =>
  Math.max(margin.characters, margin.share * lengthOf(selector));

/** Looks at places, leaving out those that turn out to be the same; best first. */
function lookAtAll(text: string, selector: TextQuoteSelector, starts: readonly number[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const at of starts) {
    const candidate = lookAt(text, selector, at);
    if (!candidates.some((c) => overlaps(c.span, candidate.span))) candidates.push(candidate);
  }
  return candidates.sort((a, b) => a.distance - b.distance);
}

/** The best place and those that come within some distance of it. */
function rivalsOf(candidates: readonly Candidate[], lead: number): readonly Candidate[] {
  const best = candidates[0];
  return best ? candidates.filter((c) => c.distance - best.distance < lead) : [];
}

/** The one place without a rival, if it is to be trusted. */
function winner(candidates: readonly Candidate[], selector: TextQuoteSelector): Candidate | undefined {
  // All of the words around the quote, and other words between them: those replaced it, wherever else they may still stand.
  const framed = candidates.filter((c) => c.isFramed);
  if (framed.length === 1 && framed[0]!.contextKept >= minFrame && isTrusted(framed[0]!, selector)) return framed[0];
  // Where all is as it was, nothing was edited, and what merely resembles it was there before.
  const lead = candidates[0]?.distance === 0 ? 1 : marginFor(selector);
  const rivals = rivalsOf(candidates, lead);
  return rivals.length === 1 && isTrusted(rivals[0]!, selector) ? rivals[0] : undefined;
}

/**
 * The winner by all of the context, among places the nearest words of which are alike: where sentences are made to one pattern, those of the
 * wrong one may come closer than what the right one became, and only what stands further off tells.
 */
function winnerByAll(
  text: string,
  selector: TextQuoteSelector,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const alike = rivalsOf(candidates, candidates[0]?.distance === 0 ? 1 : likeness * lengthOf(nearest(selector)));
  if (alike.length < 2) return undefined;
  const starts = alike.map(({ span }) => span.start - (selector.prefix ?? '').length);
  const best = winner(lookAtAll(text, selector, starts), selector);
  // It stands where the right one stood; whether it is that, and not the sentence beside it, the nearest words tell.
  return alike.some((near) => best && overlaps(near.span, best.span) && isTrusted(near, nearest(selector)))
    ? best
    : undefined;
}

/** Whether all of the context stands beside a place, however spaced. */
export function isBeside(text: string, { start, end }: Span, { prefix = '', suffix = '' }: Context): boolean {
  const reach = 2 * Math.max(prefix.length, suffix.length); // spacing may have doubled what it was
  return (
    oneSpaced(text.slice(Math.max(0, start - reach), start)).endsWith(oneSpaced(prefix)) &&
    oneSpaced(text.slice(end, end + reach)).startsWith(oneSpaced(suffix))
  );
}

function isTrusted(candidate: Candidate, selector: TextQuoteSelector): boolean {
  const { span, left, quoteLeft, hasBothSides, contextKept } = candidate;
  if (span.start === span.end) return false;
  if (candidate.sameWords) {
    const bare = selector.exact.replace(/\s/g, '').length;
    return lengthOf(selector) === selector.exact.length || contextKept >= minContext || bare >= speaksForItself;
  }
  // Other words beside one half of the context may be any words; they have to be like those tagged.
  const isSupported = hasBothSides || (contextKept > 0 && quoteLeft >= sideThreshold);
  return isSupported && left >= threshold && left * lengthOf(selector) >= minKept;
}

/** Aligns quote and context with the text around an offset and finds the quote's place there. */
function lookAt(text: string, { prefix = '', exact, suffix = '' }: TextQuoteSelector, start: number): Candidate {
  const tagged = prefix + exact + suffix;
  if (prefix && suffix && start >= 0 && text.startsWith(tagged, start)) {
    const at = start + prefix.length;
    const contextKept = prefix.length + suffix.length;
    const span = { start: at, end: at + exact.length };
    return {
      span,
      distance: 0,
      left: 1,
      quoteLeft: 1,
      hasBothSides: true,
      contextKept,
      sameWords: true,
      isFramed: true,
    };
  }
  const slack = Math.min(24, 16 + (tagged.length >> 2)); // what may have been put in, at a cost that stays bounded
  const from = Math.max(0, start - slack);
  const around = text.slice(from, Math.max(from, start) + tagged.length + slack);
  const alignment = align(spaced(tagged), spaced(around), start - from, slack);
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
    (splitsNumber(text, span.start) && !splitsNumber(tagged, begin)) ||
    (splitsNumber(text, span.end) && !splitsNumber(tagged, end));
  // Among equal alignments it is chance which blank beside the quote stands for which; the words themselves decide.
  const inside = text.slice(wide.start, wide.end + maxShift).indexOf(exact);
  const same = [tight, { start: wide.start + inside, end: wide.start + inside + exact.length }].find(
    (span) => sameWords(text.slice(span.start, span.end), exact) && !grown(span),
  );
  const sides = [
    { length: prefix.length, wrong: errors[begin]! },
    { length: suffix.length, wrong: distance - errors[end]! },
  ].filter(({ length }) => length > 0);
  const kept = sides.filter(({ length, wrong }) => 1 - wrong / length >= sideThreshold);
  const wrongInQuote = errors[end]! - errors[begin]!;
  const worse = sides.length < 2 ? 0 : Math.max(...sides.map(({ wrong }) => wrong));
  return {
    span: same ?? trimmed(text, wide),
    distance: distance + wrongInQuote - worse / 2,
    left: 1 - distance / tagged.length,
    quoteLeft: 1 - wrongInQuote / exact.length,
    hasBothSides: kept.length === sides.length,
    contextKept: kept.reduce((sum, { length, wrong }) => sum + length - wrong, 0),
    sameWords: same !== undefined,
    isFramed: sides.length === 2 && isBeside(text, wide, { prefix, suffix }),
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
