import { say } from '../../words/message.ts';
import type { Pair, Rule } from '../pair.ts';

/**
 * `disputed`: two named parties say different things of one time.
 *
 * Rationale: the sources need not be wrong, the parties differ. A value that is fixed has no time, and a later lower figure of a count that only grows
 * denies the earlier one, so these are disputes whatever the dates; so is what no date tells apart.
 *
 * @example 500 [2025-01-01, the mayor] | 300 [2025-01-01, the agency] → disputed attribution
 * @example 500 [2025-01-01, the mayor] | 300 [2025-01-01] → contradiction disjoint
 * @example fixed: 500 [2025-01-01, the mayor] | 300 [2025-02-01, the agency] → disputed attribution
 * @example 500 [2025-01-01, the mayor] | 300 [2025-02-01, the agency] → contradiction as-of
 */
export const disputed: Rule = (pair) =>
  pair.parties === 'different' && ofOneTime(pair)
    ? { kind: 'disputed', because: 'attribution', sentence: say`two parties give different figures` }
    : undefined;

const ofOneTime = ({ time, changes }: Pair): boolean =>
  (time !== 'before' && time !== 'after') || changes === 'fixed' || changes === 'cumulative';
