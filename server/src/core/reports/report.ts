import type { Finding } from '../findings/finding.ts';
import type { LeftOut, PairVerdict, Snapshot } from '../snapshot.ts';
import { type LineIndex, lineIndex } from '../text/lineIndex.ts';

/** What a report is made of: findings, and what is needed to say them well. */
export interface ReportInput {
  readonly findings: readonly Finding[];
  readonly verdicts?: Iterable<PairVerdict> | undefined;
  /** Topics of which not all pairs are among the verdicts. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  readonly snapshot: Snapshot;
  /** The text of a file a finding names; empty where there is none. */
  textOf(path: string): string;
  /** A path as the reader knows it. */
  shownPath(path: string): string;
}

/** Lines of a file, counted once a file. */
export function lineIndexes(input: ReportInput): (path: string) => LineIndex {
  const indexes = new Map<string, LineIndex>();
  return (path) => {
    const known = indexes.get(path) ?? lineIndex(input.textOf(path));
    indexes.set(path, known);
    return known;
  };
}
