import { andOthers, said } from '../wording.ts';
import type { PairCheck } from './check.ts';

/**
 * `hedge-drift` (information): one party, one number, but another bound: what was "at least" became "about".
 *
 * @example
 * a.txt (2025-01-12): {flood/killed by=agency|More than 300} died, said the agency.
 * b.txt (2025-01-15): {flood/killed by=agency|About 300} died, said the agency. ← hedge-drift
 */
export const hedgeDrift: PairCheck = {
  code: 'hedge-drift',
  title: 'One number, another bound',
  defaultSeverity: 'information',
  rationale: 'A bound that gets lost on the way from one report to the next turns a minimum into an estimate.',
  verdict: 'consistent',
  message: (conflict) => {
    const other = conflict.others[0]!;
    const party = conflict.claim.claim.attributedTo ?? 'one party';
    return `${conflict.topic}: ${said(conflict.claim)} by ${party} here, but ${said(other.claim)} in ${other.claim.path}${andOthers(conflict)}`;
  },
};
