/** How a claim stands, in one word and one sign: the same in decorations, hover cards, lists and lenses. */

import { type PairVerdict, standingOf, verdictsOf } from '../core/snapshot.ts';
import { holdsStill, pairKey, reviewsByPair } from '../core/verdicts/reviews.ts';
import type { VerdictKind } from '../core/verdicts/verdict.ts';
import { type Message, say } from '../core/words/message.ts';
import { english } from '../core/words/print.ts';
import type { ClaimStatus } from '../protocol.ts';
import { type LocatedClaim, readingOf, type StoreView } from './storeView.ts';

/** The sign of a verdict; never shown by colour alone. */
export function signOf(kind: VerdictKind): string {
  switch (kind) {
    case 'contradiction':
      return '✗';
    case 'misquoted':
      return '!';
    case 'shrunk':
      return '↓';
    case 'disputed':
      return '?';
    case 'updated':
      return '↑';
    case 'consistent':
      return '≈';
    case 'equal':
      return '=';
    case 'incomparable':
      return '≠';
  }
}

const reportedKinds: readonly VerdictKind[] = ['misquoted', 'contradiction', 'shrunk'];

/** What may be explained away. */
export const disagreements: readonly VerdictKind[] = [...reportedKinds, 'disputed'];

/** The verdicts of a claim that still count: one that a review explains no longer does. */
export const openVerdicts = (
  view: StoreView,
  claim: LocatedClaim,
  pairs: readonly PairVerdict[] = verdictsOf(view.snapshot, claim.claim.id),
): readonly PairVerdict[] => pairs.filter((pair) => !isExplained(view, pair));

function isExplained(view: StoreView, { a, b, verdict }: PairVerdict): boolean {
  if (view.snapshot.reviews.length === 0 || !disagreements.includes(verdict.kind)) return false;
  const review = reviewsByPair(view.snapshot.reviews).get(pairKey(a, b));
  return review !== undefined && holdsStill(review, (id) => reviewedReading(view, id));
}

/** A claim's reading as reviews write it down, in English; empty where none is read. */
export function reviewedReading(view: StoreView, id: string): string {
  const claim = view.claim(id);
  return claim ? (readingOf(claim, english) ?? '') : '';
}

export function statusOf(view: StoreView, claim: LocatedClaim): ClaimStatus {
  if (claim.anchor.state === 'orphaned') return 'orphaned';
  const worst = standingOf(view.snapshot, claim.claim.id);
  if (worst !== undefined && reportedKinds.includes(worst)) return worst;
  const { id } = claim.claim;
  const changed = view
    .findingsOf(claim.source.path)
    .some((finding) => finding.code === 'quote-changed' && finding.claims.includes(id));
  if (changed) return 'quote-changed';
  if (!claim.reading.figure) return 'unread';
  return worst ?? 'alone';
}

/** Every status, worst first. */
const statusOrder: readonly ClaimStatus[] = [
  'misquoted',
  'contradiction',
  'shrunk',
  'orphaned',
  'quote-changed',
  'unread',
  'disputed',
  'incomparable',
  'updated',
  'consistent',
  'equal',
  'alone',
];

/** For sorting: negative where `a` is the worse. */
export const worstFirst = (a: ClaimStatus, b: ClaimStatus): number => statusOrder.indexOf(a) - statusOrder.indexOf(b);

export function signOfStatus(status: ClaimStatus): string {
  switch (status) {
    case 'orphaned':
      return '∅';
    case 'quote-changed':
      return '~';
    case 'unread':
    case 'alone':
      return '·';
    default:
      return signOf(status);
  }
}

export function statusWords(status: ClaimStatus): Message {
  switch (status) {
    case 'misquoted':
      return say`misquoted`;
    case 'contradiction':
      return say`contradicted`;
    case 'shrunk':
      return say`lower than before`;
    case 'orphaned':
      return say`not found in the text`;
    case 'quote-changed':
      return say`the words changed`;
    case 'unread':
      return say`no figure read`;
    case 'disputed':
      return say`disputed`;
    case 'incomparable':
      return say`does not fit its topic`;
    case 'updated':
      return say`updated`;
    case 'consistent':
      return say`agrees`;
    case 'equal':
      return say`same`;
    case 'alone':
      return say`only source`;
  }
}
