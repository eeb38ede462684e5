import { sameInterval } from '../../figures/interval.ts';
import { say } from '../../words/message.ts';
import type { Rule } from '../pair.ts';

/**
 * `equal`: the same reading, in whatever words.
 *
 * Rationale: "over 12,000" and "more than 12,000" say one thing; a bound and a flat number do not, even where they share the number. Figures
 * that are the same only after conversion are `consistent`, so that the hover says so.
 *
 * @example more than 12,000 | over 12,000 → equal same-reading
 * @example about 300 | approximately 300 → equal same-reading
 * @example 12,000 | more than 12,000 → consistent rounding
 */
export const equal: Rule = ({ a, b }) => {
  const [f, g] = [a.statement.figure, b.statement.figure];
  const same = f.kind === g.kind && f.unit === g.unit && f.hedge === g.hedge && sameInterval(f.interval, g.interval);
  return same ? { kind: 'equal', because: 'same-reading', sentence: say`both say the same` } : undefined;
};
