/**
 * The workspace as derived from texts and records. `SourceAnalysis` is per file and depends on that file and its claims alone; `Snapshot`
 * joins them by topic. Both are immutable: a change makes a new analysis of one file and a new snapshot that shares all the rest.
 */
import type { Anchor } from './anchoring/anchor.ts';
import type { Reading } from './figures/readFigures.ts';
import type { Finding } from './findings/finding.ts';
import type { Claim, SourceRecord } from './records/model.ts';
import type { Verdict } from './verdicts/verdict.ts';

/** One source with everything that belongs to it. */
export interface SourceInput {
  /** Relative to the folder that holds `.claims/`. */
  readonly path: string;
  readonly languageId: string;
  /** `undefined` where the file is missing or unreadable. */
  readonly text: string | undefined;
  readonly record: SourceRecord;
  readonly claims: readonly Claim[];
}

/** A claim, where it stands today, and what it says there. */
export interface AnchoredClaim {
  readonly claim: Claim;
  readonly anchor: Anchor;
  readonly reading: Reading;
}

export interface SourceAnalysis {
  readonly path: string;
  readonly record: SourceRecord;
  readonly claims: readonly AnchoredClaim[];
  /** Findings that depend on this source alone, such as `orphaned`. */
  readonly findings: readonly Finding[];
}

/** Two claims of a topic held against each other. */
export interface PairVerdict {
  readonly topic: string;
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}
