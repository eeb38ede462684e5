/** What every check states about itself. A check is one file, one finding code and one line in `index.ts`. */

import type { Finding, Severity } from '../findings/finding.ts';
import type { SourceRole } from '../records/model.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import type { Verdict, VerdictKind } from '../verdicts/verdict.ts';
import type { Message } from '../words/message.ts';

export interface Check {
  /** Stable, kebab-case. */
  readonly code: string;
  /** A few words for lists and rule tables. */
  readonly title: string;
  readonly defaultSeverity: Severity | 'off';
  /** Why it is worth reporting, in a sentence or two for the documentation page. */
  readonly rationale: string;
}

/** Looks at one source, today's text and those of its claims that are edited, lost or unread. */
export interface SourceCheck extends Check {
  readonly run: (path: string, claims: readonly AnchoredClaim[], text: string) => Finding[];
}

/** A claim where it stands, for messages. */
export interface PlacedClaim extends AnchoredClaim {
  readonly path: string;
  readonly asOf: string | undefined;
  readonly role: SourceRole;
}

/** A claim with those it stands in one sort of conflict with, strongest first. */
export interface Conflict {
  readonly topic: string;
  readonly claim: PlacedClaim;
  readonly others: readonly { readonly claim: PlacedClaim; readonly verdict: Verdict }[];
  /** How many there are in all; `others` may be cut short. */
  readonly count: number;
  /** Whether the claim says what most sources say, and only outliers differ. */
  readonly agreesWithMost: boolean;
}

/** Reports pairs of claims with one verdict, grouped by claim. */
export interface PairCheck extends Check {
  readonly verdict: VerdictKind;
  /** One sentence in the grammar of `wording.ts`, naming the strongest of the others. */
  readonly message: (conflict: Conflict) => Message;
  /** The default severity where it depends on the claim; `defaultSeverity` where absent or `undefined`. */
  readonly severityFor?: (claim: PlacedClaim) => Severity | undefined;
}
