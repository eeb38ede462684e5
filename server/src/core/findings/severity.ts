/** How loud a finding is: the default of its check, unless the team's settings say otherwise. */
import type { Settings } from '../records/settings.ts';
import type { Finding, Severity } from './finding.ts';

/** A finding as a check makes it: with its code's default severity, or a lower one where it is less sure. */
export type Draft = Finding;

const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

/** Whether one severity is at least as loud as another; what `--fail-on` asks. */
export const atLeast = (severity: Severity, threshold: Severity): boolean => loudness[severity] >= loudness[threshold];

export const quieter = (a: Severity, b: Severity): Severity => (loudness[a] <= loudness[b] ? a : b);

/**
 * The severity of a finding under the settings, `undefined` where its code is switched off.
 *
 * @param limit the loudest it may be: a contradiction that may well be an update is never more than information
 */
export function severityOf(
  code: string,
  fallback: Severity | 'off',
  settings: Pick<Settings, 'severity'>,
  limit: Severity = 'error',
): Severity | undefined {
  const chosen = settings.severity[code] ?? fallback;
  return chosen === 'off' ? undefined : quieter(chosen, limit);
}

/** Findings of file-local checks under the settings: severities replaced, those switched off left out. */
export const reported = (drafts: readonly Draft[], settings: Pick<Settings, 'severity'>): Finding[] =>
  drafts.flatMap((finding) => {
    const severity = severityOf(finding.code, finding.severity, settings);
    return severity === undefined ? [] : severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
