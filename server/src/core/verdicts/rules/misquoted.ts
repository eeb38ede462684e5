import { say } from '../../words/message.ts';
import type { Rule } from '../pair.ts';

/**
 * `misquoted`: one party is given two different figures for one date.
 *
 * Rationale: it cannot have said both, so one of the sources quotes it wrongly: the surest of all errors. Without a known common date the party may have
 * changed its mind, and the pair is an ordinary contradiction.
 *
 * @example 500 [2025-01-01, the mayor] | 300 [2025-01-01, Mayor] → misquoted attribution
 * @example 500 [the mayor] | 300 [the mayor] → contradiction disjoint
 */
export const misquoted: Rule = ({ parties, time }) =>
  parties === 'same' && time === 'same'
    ? {
        kind: 'misquoted',
        because: 'attribution',
        sentence: say`one party cannot have given both figures for one date`,
      }
    : undefined;
