import { andOthers, clip, said, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
import type { PairCheck } from './check.ts';

/**
 * `misquoted` (error): one party is given two different figures for one date.
 *
 * @example
 * a.txt (2025-01-12): The mayor spoke of {flood/evacuated by="the mayor"|2,400} people.
 * b.txt (2025-01-12): The mayor spoke of {flood/evacuated by="Mayor"|4,100} people. ← misquoted
 */
export const misquoted: PairCheck = {
  code: 'misquoted',
  title: 'One party quoted with two figures',
  defaultSeverity: 'error',
  rationale: 'A party cannot have given two figures for one date, so at least one of the sources quotes it wrongly.',
  verdict: 'misquoted',
  message: (conflict) => {
    const other = conflict.others[0]!;
    const party = conflict.claim.claim.attributedTo ? clip(conflict.claim.claim.attributedTo, 30) : say`one party`;
    return say`${conflict.topic}: ${party} is quoted with ${said(conflict.claim)} here, but with ${said(other.claim)} ${standsIn(other.claim, conflict.claim)}${andOthers(conflict)}`;
  },
};
