import { say } from '../../words/message.ts';
import { timeOrder } from '../asOf.ts';
import { ascending, type Rule } from '../pair.ts';

/**
 * `updated`: the figures differ because the world moved on between their dates.
 *
 * Rationale: a death toll grows and a price goes up and down; reports of different days differ and are both right. Only the topic can say that it
 * changes, and only known dates can show which figure is the later one.
 *
 * @example cumulative: 300 [2025-01-01] | 500 [2025-02-01] → updated cumulative
 * @example cumulative: 500 [2025-01-01] | 300 [2025-02-01] → shrunk cumulative
 * @example varying: 500 [2025-01-01] | 300 [2025-02-01] → updated varying
 * @example varying: 500 [2025-01-01] | 300 [2025-01-01] → contradiction disjoint
 */
export const updated: Rule = (pair) => {
  if (pair.changes === 'varying' && pair.time !== 'same' && pair.time !== 'unknown') {
    return { kind: 'updated', because: 'varying', sentence: say`of different days, and this topic goes up and down` };
  }
  if (pair.changes !== 'cumulative') return undefined;
  const [lower, higher] = ascending(pair);
  const order = timeOrder(lower.statement.asOf, higher.statement.asOf);
  if (order !== 'before' && order !== 'overlapping') return undefined;
  return {
    kind: 'updated',
    because: 'cumulative',
    sentence: say`the higher figure is the later one, and this count only grows`,
  };
};
