import { andOthers, saidBy, standsIn } from '../wording.ts';
import { type Message, say } from '../words/message.ts';
import type { PairCheck, PlacedClaim } from './check.ts';

/**
 * `shrunk` (warning): a later figure of a topic that only grows lies below an earlier one.
 *
 * @example
 * topic flood/killed: cumulative
 * a.txt (2025-01-12): {flood/killed|41} died.
 * b.txt (2025-01-15): {flood/killed|37} died. ← shrunk
 */
export const shrunk: PairCheck = {
  code: 'shrunk',
  title: 'A growing count became smaller',
  defaultSeverity: 'warning',
  rationale:
    'A count that only grows was higher before: one of the figures is wrong, or the earlier one was taken back.',
  verdict: 'shrunk',
  message: (conflict) => {
    const other = conflict.others[0]!;
    return say`${conflict.topic}: ${dated(conflict.claim)} here, but ${dated(other.claim)} ${standsIn(other.claim, conflict.claim)}${andOthers(conflict)}, though it only grows`;
  },
};

const dated = (claim: PlacedClaim): Message => (claim.asOf ? say`${saidBy(claim)} as of ${claim.asOf}` : saidBy(claim));
