/**
 * The W3C's selectors of text as spans (https://www.w3.org/TR/annotation-model/#selectors): quotes, positions in code points, `char=` fragments,
 * ranges, refinements, and lists of alternatives. Selectors of trees (CSS, XPath, SVG) mean nothing in plain text, but what refines them may.
 */

import { codePoints } from '../text/codePoints.ts';
import type { Span } from '../text/span.ts';
import { say } from '../words/message.ts';
import { placeOfQuote, type QuotePlace } from './placing.ts';

type Json = Readonly<Record<string, unknown>>;

/** Nobody refines deeper; a stranger's file might. */
const maxDepth = 16;

/** The stretch of `text` that a selector, or a list of alternatives, means. */
export function resolveSelector(selector: unknown, text: string): QuotePlace {
  return resolve(selector, text, { start: 0, end: text.length }, maxDepth);
}

/** The words of a selector, or of the alternatives in a list: the first quote among them, by default of those that nothing refines. */
export function quoteOf(selector: unknown, { refined = false } = {}): Json | undefined {
  return listOf(selector).find((s) => isQuote(s) && typeof s.exact === 'string' && (refined || !s.refinedBy));
}

/** The UTF-16 offset a position among some alternatives begins at. */
export function hintOf(selector: unknown, text: string): number | undefined {
  const position = listOf(selector).find((s) => isType(s, 'TextPositionSelector'));
  return typeof position?.start === 'number' ? codePoints(text).toUtf16(position.start) : undefined;
}

function resolve(selector: unknown, text: string, within: Span, depth: number): QuotePlace {
  if (depth === 0) return { problem: say`its selector is refined too deeply` };
  const choices = listOf(selector);
  if (choices.length === 0) return { problem: say`its selector is none that can be read here` };
  const hint = hintOf(selector, text.slice(within.start, within.end));
  // A quote says more than an offset that may be out of date; an offset counts where it agrees with the quote.
  const inOrder = [...choices].sort((a, b) => Number(isQuote(b)) - Number(isQuote(a)));
  let failed: QuotePlace | undefined;
  for (const choice of inOrder) {
    const place = one(choice, text, within, hint, depth);
    if (!place.span) {
      failed ??= place;
      // Words that are not there are not made good by a bare offset.
      if (isQuote(choice)) return place;
      continue;
    }
    return choice.refinedBy === undefined || choice.refinedBy === null
      ? place
      : resolve(choice.refinedBy, text, place.span, depth - 1);
  }
  return failed!;
}

function one(selector: Json, text: string, within: Span, hint: number | undefined, depth: number): QuotePlace {
  const words = text.slice(within.start, within.end);
  const shifted = (place: QuotePlace): QuotePlace =>
    place.span ? { span: { start: place.span.start + within.start, end: place.span.end + within.start } } : place;
  switch (typeOf(selector)) {
    case 'TextQuoteSelector': {
      const { exact, prefix, suffix } = selector;
      if (typeof exact !== 'string' || exact === '') return { problem: say`its TextQuoteSelector has no "exact"` };
      const context = {
        ...(typeof prefix === 'string' ? { prefix } : {}),
        ...(typeof suffix === 'string' ? { suffix } : {}),
      };
      return shifted(placeOfQuote(words, { exact, ...context }, hint));
    }
    case 'TextPositionSelector':
      return shifted(position(words, selector.start, selector.end));
    case 'FragmentSelector': {
      const range = /^char=(\d+),(\d+)/.exec(String(selector.value)); // RFC 5147
      if (range) return shifted(position(words, Number(range[1]), Number(range[2])));
      break;
    }
    case 'RangeSelector': {
      const start = resolve(selector.startSelector, text, within, depth - 1);
      const end = resolve(selector.endSelector, text, within, depth - 1);
      if (!start.span) return start;
      if (!end.span) return end;
      // The end is where the end's selection begins.
      if (end.span.start <= start.span.start) return { problem: say`its RangeSelector ends before it begins` };
      return { span: { start: start.span.start, end: end.span.start } };
    }
  }
  if (selector.refinedBy) return { span: within };
  return { problem: say`its selector ${JSON.stringify(typeOf(selector) ?? null)} says nothing of plain text` };
}

function position(words: string, start: unknown, end: unknown): QuotePlace {
  const points = codePoints(words);
  const [from, to] = [start, end].map((n) => (typeof n === 'number' ? points.toUtf16(n) : undefined));
  if (from === undefined || to === undefined || from >= to) {
    return {
      problem: say`its position ${String(start)}–${String(end)} lies outside the text of ${points.length} characters`,
    };
  }
  return { span: { start: from, end: to } };
}

const listOf = (selector: unknown): readonly Json[] =>
  (Array.isArray(selector) ? selector : [selector]).filter(
    (s): s is Json => typeof s === 'object' && s !== null && !Array.isArray(s),
  );

const typeOf = ({ type }: Json): string | undefined => [type].flat().find((t): t is string => typeof t === 'string');

const isType = (selector: Json, type: string): boolean => [selector.type].flat().includes(type);

const isQuote = (selector: Json): boolean => isType(selector, 'TextQuoteSelector');
