/** Claims as lists and decorations show them. */
import { showFigure } from '../../core/figures/print.ts';
import { outliersAgainst } from '../../core/snapshot.ts';
import { severityOrder } from '../../core/verdicts/verdict.ts';
import type { ClaimStatus, ClaimView } from '../../protocol.ts';
import { disagreements, openVerdicts, statusOf } from '../claimStatus.ts';
import { asOfDay, type LocatedClaim, quoteOf, type StoreView, sourceName } from '../storeView.ts';

export function claimView(view: StoreView, claim: LocatedClaim): ClaimView {
  const { span } = claim.anchor;
  const status = statusOf(view, claim);
  return {
    id: claim.claim.id,
    uri: view.uriOf(claim.source.path),
    source: sourceName(claim.source),
    range: (span && view.placesOf(claim.source.path)?.rangeOf(span)) ?? null,
    quote: quoteOf(claim),
    topic: claim.claim.topic,
    reading: claim.reading.figure ? showFigure(claim.reading.figure, view.language) : null,
    status,
    attributedTo: claim.claim.attributedTo ?? null,
    asOf: asOfDay(claim) ?? null,
    stated: {
      asOf: claim.claim.asOf ?? null,
      rank: claim.claim.rank ?? null,
      note: claim.claim.note ?? null,
      figure: claim.claim.figure ?? null,
    },
    against: against(view, claim, status),
  };
}

/** Whom it disagrees with; asked only where it does with somebody, as decorations ask for every claim. */
function against(view: StoreView, claim: LocatedClaim, status: ClaimStatus): string[] {
  const { id } = claim.claim;
  const pairs = disagreements.some((kind) => kind === status) ? undefined : outliersAgainst(view.snapshot, id);
  if (pairs?.length === 0) return [];
  return openVerdicts(view, claim, pairs)
    .filter(({ verdict }) => disagreements.includes(verdict.kind))
    .sort((a, b) => severityOrder.indexOf(a.verdict.kind) - severityOrder.indexOf(b.verdict.kind))
    .map(({ a, b }) => (a === id ? b : a));
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
