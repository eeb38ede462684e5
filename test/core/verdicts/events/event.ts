/** Several articles on one event, with what a careful fact-checker says of every pair of their figures. */
import type { VerdictKind } from '../../../../server/src/core/verdicts/verdict.ts';

export interface Event {
  /** In the form of `support/markedSources.ts`. */
  readonly sources: string;
  /** By topic and verdict, the pairs of sources: `ab` is a.txt beside b.txt, `a2b` the second claim of a.txt on the topic beside the one of b.txt. */
  readonly verdicts: Readonly<Record<string, Readonly<Partial<Record<VerdictKind, string>>>>>;
}
