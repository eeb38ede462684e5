import type { Check } from './check.ts';

/**
 * `stale-review` (information): a reviewed pair no longer reads as it did when it was decided, so the decision no longer silences it.
 *
 * @example
 * a.txt (2025-01-12): {flood/evacuated|2,400} people left.
 * b.txt (2025-01-12): {flood/evacuated|4,200} people left. ← contradiction stale-review
 * review a.txt-1 b.txt-1: 2,400 | 4,100
 */
export const staleReview: Check = {
  code: 'stale-review',
  title: 'A decision about other readings',
  defaultSeverity: 'information',
  rationale:
    'The pair was decided when a figure read otherwise; whether the reason still holds is for a person to say.',
};
