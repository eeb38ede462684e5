import { andOthers, saidBy, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
import type { PairCheck } from './check.ts';

/**
 * `disputed` (information): two named parties give different figures for one time. A draft that states one of them as a fact, without
 * attribution, gets a warning.
 *
 * @example
 * a.txt (2025-01-12): The mayor spoke of {flood/evacuated by="the mayor"|2,400} people.
 * b.txt (2025-01-12): The agency counted {flood/evacuated by="the agency"|4,100} people. ← disputed
 *
 * @example
 * a.txt (2025-01-12): The mayor spoke of {flood/evacuated by="the mayor"|2,400} people.
 * b.txt (2025-01-12): The agency counted {flood/evacuated by="the agency"|4,100} people. ← disputed
 * c.txt (2025-01-13, draft): {flood/evacuated asOf=2025-01-12|2,400} people had to leave. ← disputed
 */
export const disputed: PairCheck = {
  code: 'disputed',
  title: 'Figures on which named parties differ',
  defaultSeverity: 'information',
  rationale:
    'The sources need not be wrong, the parties differ; who reports only one of them should know of the other.',
  verdict: 'disputed',
  severityFor: ({ role, claim }) => (role === 'draft' && claim.attributedTo === undefined ? 'warning' : undefined),
  message: (conflict) => {
    const other = conflict.others[0]!;
    return say`${conflict.topic}: disputed, ${saidBy(conflict.claim)} here, ${saidBy(other.claim)} ${standsIn(other.claim, conflict.claim)}${andOthers(conflict)}`;
  },
};
