/** Claims as lists and decorations show them. */
import { showFigure } from '../../core/figures/print.ts';
import type { ClaimView } from '../../protocol.ts';
import { statusOf } from '../claimStatus.ts';
import { asOfDay, type LocatedClaim, quoteOf, type StoreView, sourceName } from '../storeView.ts';

export function claimView(view: StoreView, claim: LocatedClaim): ClaimView {
  const { span } = claim.anchor;
  return {
    id: claim.claim.id,
    uri: view.uriOf(claim.source.path),
    source: sourceName(claim.source),
    range: (span && view.placesOf(claim.source.path)?.rangeOf(span)) ?? null,
    quote: quoteOf(claim, view),
    topic: claim.claim.topic,
    reading: claim.reading.figure ? showFigure(claim.reading.figure) : null,
    status: statusOf(view, claim),
    attributedTo: claim.claim.attributedTo ?? null,
    asOf: asOfDay(claim) ?? null,
  };
}

/** The claims of one source, by place, orphans last. */
export function claimsOfSource(view: StoreView, path: string): readonly ClaimView[] {
  const source = view.snapshot.sources.get(path);
  if (!source) return [];
  const place = (c: LocatedClaim): number => c.anchor.span?.start ?? Number.POSITIVE_INFINITY;
  return source.claims
    .map((claim) => ({ ...claim, source }))
    .sort((a, b) => compareNumbers(place(a), place(b)))
    .map((claim) => claimView(view, claim));
}

/** The claims of all sources of a store, by source and place. */
export const claimsOfStore = (view: StoreView): readonly ClaimView[] =>
  [...view.snapshot.sources.keys()].sort().flatMap((path) => claimsOfSource(view, path));

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);
