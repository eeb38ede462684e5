import { showFigure } from '../figures/print.ts';
import type { Finding } from '../findings/finding.ts';
import type { AnchoredClaim, Snapshot } from '../snapshot.ts';
import type { Span } from '../text/span.ts';

/** One claim of those a finding is about, in words: who says it, what, as read, from whom and as of when. */
export interface InvolvedClaim {
  readonly source: string;
  /** Where it stands; `null` where it is not found. */
  readonly span: Span | null;
  readonly publisher: string;
  readonly quote: string;
  readonly reading: string;
  readonly party: string;
}

/** The claims of a finding, as many as a reader looks at, and how many more there are. */
export interface Involved {
  readonly claims: readonly InvolvedClaim[];
  readonly more: number;
}

const mostShown = 12;
const none: Involved = { claims: [], more: 0 };

/** Finds the claims of findings; make it once a report. A finding on one claim alone needs no table and gives none. */
export function involvedClaims(snapshot: Snapshot): (finding: Finding) => Involved {
  const claims = new Map<string, { source: string; anchored: AnchoredClaim }>();
  for (const [source, analysis] of snapshot.sources) {
    for (const anchored of analysis.claims) claims.set(anchored.claim.id, { source, anchored });
  }
  return ({ claims: ids }) => {
    if (ids.length < 2) return none;
    const shown = ids.slice(0, mostShown).flatMap((id) => {
      const found = claims.get(id);
      return found ? [inWords(snapshot, found.source, found.anchored)] : [];
    });
    return { claims: shown, more: Math.max(0, ids.length - mostShown) };
  };
}

function inWords(snapshot: Snapshot, source: string, { claim, quote, reading, anchor }: AnchoredClaim): InvolvedClaim {
  const record = snapshot.sources.get(source)?.record;
  const asOf = claim.asOf ?? record?.published;
  return {
    source,
    span: anchor.span,
    publisher: record?.publisher ?? record?.title ?? source.slice(source.lastIndexOf('/') + 1),
    quote: quote ?? claim.selector.exact,
    reading: reading.figure ? showFigure(reading.figure) : 'not read',
    party: [claim.attributedTo ?? 'no one named', asOf].filter(Boolean).join(', '),
  };
}
