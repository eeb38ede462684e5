import type { Check } from './check.ts';

/**
 * `arithmetic` (warning): figures do not add up as a relation in the topic's record says they must.
 *
 * Figures are computed with as intervals, softened as far as their words allow. Figures of different parties or days are not mixed, and a difference that time
 * or attribution explains is none.
 *
 * @example
 * topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
 * a.txt (2025-01-12): {flood/killed|41} died, {flood/injured|202} were hurt, in all {flood/affected|263}. ← arithmetic
 *
 * @example
 * topic flood/affected: { "relations": [{ "equals": "flood/killed + flood/injured" }] }
 * a.txt (2025-01-12): {flood/killed|41} died, {flood/injured|202} were hurt, in all {flood/affected|243}.
 *
 * @example
 * topic flood/affected: { "relations": [{ "atLeast": "flood/killed" }] }
 * a.txt (2025-01-12): {flood/killed|41} died.
 * b.txt (2025-01-12): {flood/affected|36} were affected. ← arithmetic
 */
export const arithmetic: Check = {
  code: 'arithmetic',
  title: 'Figures that do not add up',
  defaultSeverity: 'warning',
  rationale:
    'Sums, shares and the order of events tie topics together; a figure that breaks the tie is wrong, or one of the others is.',
};
