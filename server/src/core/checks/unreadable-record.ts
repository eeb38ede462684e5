import type { Check } from './check.ts';

/**
 * `unreadable-record` (error): a file below `.claims/` cannot be read, or a field of it. Found where records are read.
 *
 * @example
 * .claims/topics/flood/killed.json: { "changes": "sometimes" } ← unreadable-record
 */
export const unreadableRecord: Check = {
  code: 'unreadable-record',
  title: 'A record that cannot be read',
  defaultSeverity: 'error',
  rationale: 'A broken record silently left out would hide contradictions; it hides nothing but itself.',
};
