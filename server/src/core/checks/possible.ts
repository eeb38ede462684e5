import type { Check } from './check.ts';

/**
 * `possible` (off): an untagged figure of a draft counts the same thing as tagged figures, and agrees with none of them.
 *
 * @example
 * settings: { "severity": { "possible": "hint" } }
 * a.txt (2025-01-12): The flood drove {flood/evacuated|2,400 villagers} from their homes.
 * b.txt (2025-01-12, draft): The river took the homes of 4,100 villagers. ← possible
 * b.txt (2025-01-12, draft): The river took the homes of 2,400 villagers.
 * b.txt (2025-01-12, draft): The river took 4,100 sheep.
 */
export const possible: Check = {
  code: 'possible',
  title: 'An untagged figure that may contradict the sources',
  defaultSeverity: 'off',
  rationale:
    'While a draft is typed, its figures are not tagged yet; what counts the same noun may be the same thing, or may not.',
};
