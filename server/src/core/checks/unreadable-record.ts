import type { Finding } from '../findings/finding.ts';
import type { RecordProblem } from '../records/model.ts';
import type { Check } from './check.ts';

/**
 * `unreadable-record` (error): a file below `.claims/` cannot be read, or a field of it.
 *
 * @example
 * .claims/topics/flood/killed.json: { "changes": "sometimes" } ← unreadable-record
 */
export const unreadableRecord: Check & {
  readonly run: (path: string, problems: readonly RecordProblem[]) => Finding[];
} = {
  code: 'unreadable-record',
  title: 'A record that cannot be read',
  defaultSeverity: 'error',
  rationale: 'A broken record silently left out would hide contradictions; it hides nothing but itself.',
  run: (path, problems) =>
    problems.map(({ message, span }) => ({
      code: 'unreadable-record',
      severity: 'error',
      source: path,
      span,
      message,
      claims: [],
      related: [],
      fixes: [],
    })),
};
