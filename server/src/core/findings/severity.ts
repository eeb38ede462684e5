/** How loud a finding is: the default of its check, unless the team's settings say otherwise. */
import type { Settings } from '../records/settings.ts';
import type { Finding, Severity } from './finding.ts';

/** A finding as a check makes it: with its code's default severity, or a lower one where it is less sure. */
export type Draft = Finding;

export const loudness: Readonly<Record<Severity, number>> = { hint: 0, information: 1, warning: 2, error: 3 };

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

/** What a severity setting may say, loudest first. */
export const severityChoices: readonly (Severity | 'off')[] = ['error', 'warning', 'information', 'hint', 'off'];

export const isSeverity = (value: unknown): value is Severity | 'off' =>
  (severityChoices as readonly unknown[]).includes(value);

/** Severity by finding code, as settings give it. */
export type Severities = Settings['severity'];

/**
 * What a team agreed on with what one person chose on top: code by code, theirs wins. The person's are the editor's alone, command line and CI never
 * see them. Nothing chosen gives the same object.
 */
export const withSeverity = (settings: Settings, chosen: Severities): Settings =>
  Object.keys(chosen).length === 0 ? settings : { ...settings, severity: { ...settings.severity, ...chosen } };

/** Findings of file-local checks under the settings: severities replaced, those switched off left out. */
export const reported = (drafts: readonly Draft[], settings: Pick<Settings, 'severity'>): Finding[] =>
  drafts.flatMap((finding) => {
    const severity = severityOf(finding.code, finding.severity, settings);
    return severity === undefined ? [] : severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
