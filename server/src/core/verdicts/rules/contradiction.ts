import { say } from '../../words/message.ts';
import type { Pair } from '../pair.ts';
import type { Verdict } from '../verdict.ts';

/**
 * `contradiction`: the figures cannot both be true; the last line of the table, which always applies.
 *
 * Rationale: nothing explains the difference. Where the dates differ and nobody said how the topic changes, or where it changes and a date is
 * missing, `because` says so, and it is reported as information: it may well be an update.
 *
 * @example 4,000 | 5,000 → contradiction disjoint
 * @example 4,000 [2025-01-01] | 5,000 [2025-02-01] → contradiction as-of
 * @example fixed: 4,000 [2025-01-01] | 5,000 [2025-02-01] → contradiction disjoint
 * @example cumulative: 4,000 [2025-01-01] | 5,000 → contradiction undated
 */
export function contradiction({ changes, time }: Pair): Verdict {
  const differ = time === 'before' || time === 'after' || time === 'overlapping';
  if (changes === undefined && differ) {
    return {
      kind: 'contradiction',
      because: 'as-of',
      sentence: say`they differ, and so do their dates: say whether this topic changes over time`,
    };
  }
  if ((changes === 'cumulative' || changes === 'varying') && time === 'unknown') {
    return {
      kind: 'contradiction',
      because: 'undated',
      sentence: say`they differ, and a date is missing that could tell whether one is an update`,
    };
  }
  return { kind: 'contradiction', because: 'disjoint', sentence: say`they cannot both be true` };
}
