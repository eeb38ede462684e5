import type { TextQuoteSelector } from '../records/model.ts';
import type { Span } from '../text/span.ts';

/**
 * Where a quote stands in the text of today.
 * `exact`: found as tagged. `moved`: same words, other context. `edited`: the place is found but the words differ.
 * `orphaned`: not found, or not told apart from another place.
 */
export type Anchor =
  | { readonly state: 'exact' | 'moved' | 'edited'; readonly span: Span }
  | { readonly state: 'orphaned'; readonly span: null; readonly candidates: readonly Span[] };

/** Finds a quote: a unique exact match with its context, else a unique exact match. */
export function anchor(text: string, selector: TextQuoteSelector): Anchor {
  const { exact, prefix = '', suffix = '' } = selector;
  const places: Span[] = [];
  for (let at = text.indexOf(exact); at !== -1 && exact !== ''; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length });
  }
  const inContext = places.filter((p) => text.slice(0, p.start).endsWith(prefix) && text.startsWith(suffix, p.end));
  if (inContext.length === 1) return { state: 'exact', span: inContext[0]! };
  if (places.length === 1) return { state: 'moved', span: places[0]! };
  return { state: 'orphaned', span: null, candidates: places };
}
