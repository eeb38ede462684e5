import { andOthers, saidBy, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
import type { PairCheck } from './check.ts';

/**
 * `contradiction` (warning): two figures of one topic cannot both be true, and neither time nor attribution explains it.
 *
 * Where their dates differ and the topic has not said whether it changes, it is information, with fixes that say so.
 *
 * @example
 * a.txt (2025-01-12): {flood/evacuated|2,400} people left.
 * b.txt (2025-01-12): {flood/evacuated|4,100} people left. ← contradiction
 */
export const contradiction: PairCheck = {
  code: 'contradiction',
  title: 'Figures that cannot both be true',
  defaultSeverity: 'warning',
  rationale:
    'Two sources, or two places of one, give figures for the same thing that no rounding, hedge, date or attribution reconciles.',
  verdict: 'contradiction',
  message: (conflict) => {
    const other = conflict.others[0]!;
    const there = say`${saidBy(other.claim)} ${standsIn(other.claim, conflict.claim)}${andOthers(conflict)}`;
    const here = saidBy(conflict.claim);
    const found = conflict.agreesWithMost
      ? say`${conflict.topic}: ${here} here, as most sources have it, but ${there}`
      : say`${conflict.topic}: ${here} here, but ${there}`;
    // What would tell whether it is an update.
    switch (other.verdict.because) {
      case 'as-of':
        return say`${found}: does it change over time?`;
      case 'undated':
        return say`${found}: of what day are they?`;
      default:
        return found;
    }
  },
};
