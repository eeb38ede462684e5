import { say } from '../../words/message.ts';
import { timeOrder } from '../asOf.ts';
import { ascending, type Rule } from '../pair.ts';

/**
 * `shrunk`: a count that only grows has become smaller.
 *
 * Rationale: either one of the figures is wrong, or the party took back what it had said; both are worth a look. What another party said
 * before takes nothing back: that is `disputed`.
 *
 * @example cumulative: 500 [2025-01-01] | 300 [2025-02-01] → shrunk cumulative
 * @example cumulative: 500 [2025-01-01, the mayor] | 300 [2025-02-01, Mayor] → shrunk cumulative
 * @example cumulative: 500 [2025-01-01, the mayor] | 300 [2025-02-01, the agency] → disputed attribution
 */
export const shrunk: Rule = (pair) => {
  if (pair.changes !== 'cumulative' || pair.parties === 'different') return undefined;
  const [lower, higher] = ascending(pair);
  if (timeOrder(higher.statement.asOf, lower.statement.asOf) !== 'before') return undefined;
  return {
    kind: 'shrunk',
    because: 'cumulative',
    sentence: say`the later figure is the lower one, yet this count only grows`,
  };
};
