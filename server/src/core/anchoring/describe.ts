import type { TextQuoteSelector } from '../records/model.ts';
import type { Span } from '../text/span.ts';

/** Describes a span by its words, with as much context as makes them unique in `text`. */
export function describe(text: string, span: Span): TextQuoteSelector {
  const exact = text.slice(span.start, span.end);
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(Math.max(0, span.start - 32), span.start),
    suffix: text.slice(span.end, span.end + 32),
  };
}
