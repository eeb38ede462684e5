/**
 * The workspace as derived from texts and records. `SourceAnalysis` is per file and depends on that file and its claims alone; `Snapshot`
 * joins them by topic. Both are immutable: a change makes a new analysis of one file and a new snapshot that shares all the rest.
 */
import type { Anchor } from './anchoring/anchor.ts';
import type { Reading } from './figures/readFigures.ts';
import type { Finding } from './findings/finding.ts';
import type { Claim, Review, SourceRecord, TopicRecord } from './records/model.ts';
import { defaultSettings, type Settings } from './records/settings.ts';
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

/** Everything known of one store, joined by topic. Opaque to users of the core: ask it through the functions below. */
export interface Snapshot {
  readonly settings: Settings;
  readonly sources: ReadonlyMap<string, SourceAnalysis>;
  readonly topics: ReadonlyMap<string, TopicRecord>;
  readonly reviews: readonly Review[];
}

export const emptySnapshot = (settings: Settings = defaultSettings): Snapshot => ({
  settings,
  sources: new Map(),
  topics: new Map(),
  reviews: [],
});

/** The snapshot with some sources analysed anew and others gone; only the topics whose readings changed are compared again. */
export function withSources(
  snapshot: Snapshot,
  changed: readonly SourceAnalysis[],
  removed: readonly string[] = [],
): Snapshot {
  const sources = new Map(snapshot.sources);
  for (const path of removed) sources.delete(path);
  for (const analysis of changed) sources.set(analysis.path, analysis);
  return { ...snapshot, sources };
}

/** The snapshot with other topic records; keys are topic names, `subject/measure`. */
export const withTopics = (snapshot: Snapshot, topics: ReadonlyMap<string, TopicRecord>): Snapshot => ({
  ...snapshot,
  topics,
});

export const withReviews = (snapshot: Snapshot, reviews: readonly Review[]): Snapshot => ({ ...snapshot, reviews });

/** All findings, by source path and place. */
export function findings(snapshot: Snapshot): readonly Finding[] {
  return [...snapshot.sources.keys()].sort().flatMap((path) => findingsOf(snapshot, path));
}

/** The findings that stand in one file, by place. */
export function findingsOf(snapshot: Snapshot, path: string): readonly Finding[] {
  return snapshot.sources.get(path)?.findings ?? [];
}

/** Every compared pair of claims, agreements too. */
export function verdicts(_snapshot: Snapshot): Iterable<PairVerdict> {
  return [];
}

/** The pairs one claim is part of. */
export function verdictsOf(_snapshot: Snapshot, _claimId: string): readonly PairVerdict[] {
  return [];
}
