import { andOthers, said, saidBy, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
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
    return say`${conflict.topic}: ${saidBy(conflict.claim)} here, but ${said(other.claim)} ${standsIn(other.claim, conflict.claim)}${andOthers(conflict)}`;
  },
};
