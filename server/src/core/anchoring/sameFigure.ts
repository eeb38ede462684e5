import type { Figure } from '../figures/figure.ts';
import { sameInterval } from '../figures/interval.ts';
import { readTagged } from '../figures/readFigures.ts';
import type { TextQuoteSelector } from '../records/model.ts';
import { dayOf } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { sameWords, wholeWords } from './words.ts';

/** Words with those around them. */
export interface InContext {
  readonly text: string;
  readonly span: Span;
  /** What they say, where that was read before. */
  readonly figures?: readonly Figure[];
}

/** Some day to count "last Friday" from: which one is no matter, as it is the same for both. */
const published = dayOf(2000, 6, 15);

/**
 * Whether two stretches of text say the same figure: the same number, hedge, unit and date; where neither can be read, the same words. The
 * words around count as far as they are given: "about" before the tagged words changes what they say.
 */
export function sameFigure(a: InContext, b: InContext): boolean {
  const before = figuresOf(a);
  const after = figuresOf(b);
  if (before.length === 0 && after.length === 0) return sameWords(words(a), words(b));
  if (before.length !== after.length) return false;
  return before.every((figure, i) => same(figure, after[i]!));
}

/** What a selector describes. Always the same object, so that it is read once, however often the words of today are held against it. */
export function asTagged(selector: TextQuoteSelector): InContext {
  let tagged = described.get(selector);
  if (!tagged) {
    const { prefix = '', exact, suffix = '' } = selector;
    const words = {
      text: prefix + exact + suffix,
      span: { start: prefix.length, end: prefix.length + exact.length },
    };
    tagged = { ...words, figures: figuresOf(words) };
    described.set(selector, tagged);
  }
  return tagged;
}

/** So many characters more are read on a side that is not as it was described: what was put in there takes up room. */
const beyond = 24;
/** A description that says so much on one side and nothing on the other was made at an end of the text. */
const oneSided = 32;

/**
 * Whether the words at a place say the figure that was tagged. They are read with as much beside them as their description has: what stood
 * further off had no part in it.
 */
export function saysAsTagged(text: string, span: Span, selector: TextQuoteSelector): boolean {
  const { prefix = '', exact, suffix = '' } = selector;
  const reach = (side: string, other: string, isThere: boolean): number =>
    side.length + ((side.trim() === '' ? other.length >= oneSided : !isThere) ? beyond : 0);
  const before = reach(prefix, suffix, text.startsWith(prefix, span.start - prefix.length));
  const after = reach(suffix, prefix, text.startsWith(suffix, span.end));
  const wide = { start: Math.max(0, span.start - before), end: Math.min(text.length, span.end + after) };
  // With nearly all claims everything is as it was described: then nothing needs to be read, nor what was read to be kept.
  const isSame =
    wide.start === span.start - prefix.length &&
    wide.end - wide.start === prefix.length + exact.length + suffix.length &&
    text.startsWith(prefix + exact + suffix, wide.start);
  if (isSame) return true;
  const tagged = asTagged(selector);
  const words = wholeWords(text, wide);
  const start = before > prefix.length ? words.start : wide.start;
  const end = after > suffix.length ? words.end : wide.end;
  return sameFigure(tagged, {
    text: text.slice(start, end),
    span: { start: span.start - start, end: span.end - start },
  });
}

const described = new WeakMap<TextQuoteSelector, InContext>();

const figuresOf = ({ text, span, figures }: InContext): readonly Figure[] =>
  figures ?? readTagged(text, span, { published }).candidates;

const same = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind &&
  a.unit === b.unit &&
  a.hedge === b.hedge &&
  a.addition === b.addition &&
  a.openAnchor === b.openAnchor &&
  sameInterval(a.interval, b.interval);

const words = ({ text, span }: InContext): string => text.slice(span.start, span.end);
