/** Finding the words of an imported claim in its source's text, the same for every format. */

import { anchor } from '../anchoring/anchor.ts';
import { describe } from '../anchoring/describe.ts';
import { placesOf } from '../anchoring/findTogether.ts';
import type { TextQuoteSelector } from '../records/model.ts';
import { lineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import { type Message, say } from '../words/message.ts';

/** Where a quote stands, or why that is not certain. */
export type QuotePlace = { readonly span: Span } | { readonly span?: undefined; readonly problem: Message };

/**
 * The one place of a quote in a text, letter for letter.
 *
 * @param hint an offset that counts where the quote stands there
 */
export function placeOfQuote(text: string, quote: Omit<TextQuoteSelector, 'type'>, hint?: number): QuotePlace {
  const { exact, prefix = '', suffix = '' } = quote;
  if (hint !== undefined && exact !== '' && text.startsWith(exact, hint)) return at(hint, exact);
  const only = onlyPlaceOf(text, quote);
  if (only !== undefined) return at(only, exact);
  const places = placesOf(text, exact);
  const shown = JSON.stringify(exact.length > 80 ? `${exact.slice(0, 79)}…` : exact);
  if (places.length === 0) return { problem: say`the text has no ${shown}` };
  const fitting = places.filter(
    (start) => text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, start + exact.length),
  );
  if (fitting.length === 1) return at(fitting[0]!, exact);
  const place = anchor(text, { type: 'TextQuoteSelector', ...quote });
  if (place.span && text.slice(place.span.start, place.span.end) === exact) return { span: place.span };
  const lines = lineIndex(text);
  const where = [...new Set(places.map((start) => lines.positionAt(start).line + 1))].slice(0, 10).join(', ');
  return {
    problem: say`${shown} stands there ${places.length} times (line ${where}); only its prefix and suffix can tell which`,
  };
}

const at = (start: number, exact: string): QuotePlace => ({ span: { start, end: start + exact.length } });

/** Where a quote stands with its context, if that is in one place only. */
function onlyPlaceOf(
  text: string,
  { exact, prefix = '', suffix = '' }: Omit<TextQuoteSelector, 'type'>,
): number | undefined {
  const words = prefix + exact + suffix;
  const first = exact === '' ? -1 : text.indexOf(words);
  return first === -1 || text.indexOf(words, first + 1) !== -1 ? undefined : first + prefix.length;
}

/** The quote as it was described elsewhere where that tells its place, else described anew. */
export function selectorFor(text: string, span: Span, given: TextQuoteSelector): TextQuoteSelector {
  const hasContext = given.prefix !== undefined || given.suffix !== undefined;
  const same = given.exact.length === span.end - span.start && onlyPlaceOf(text, given) === span.start;
  return hasContext && same ? given : describe(text, span);
}
