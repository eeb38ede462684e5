import { said, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
import type { PairCheck } from './check.ts';

/**
 * `incomparable` (information): a claim's figure is of another kind or dimension than the rest of its topic.
 *
 * @example
 * a.txt: {flood/homes|300 homes}, to be exact {flood/homes|312 homes}, stood under water.
 * b.txt: {flood/homes|12 per cent} of the homes stood under water. ← incomparable
 */
export const incomparable: PairCheck = {
  code: 'incomparable',
  title: 'A figure that does not fit its topic',
  defaultSeverity: 'information',
  rationale: 'A count and a percentage of one event can both be true; most often the claim belongs to another topic.',
  verdict: 'incomparable',
  message: (conflict) => {
    const other = conflict.others[0]!;
    return say`${conflict.topic}: ${said(conflict.claim)} does not compare with ${said(other.claim)} ${standsIn(other.claim, conflict.claim)}: ${other.verdict.sentence}`;
  },
};
