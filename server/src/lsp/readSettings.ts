import { isSeverity } from '../core/findings/severity.ts';
import { type ClientSettings, defaultClientSettings } from '../protocol.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings a client gives, field by field; what is missing or of the wrong form is as by default. */
export function readSettings(given: unknown): ClientSettings {
  const fields = isRecord(given) ? given : {};
  const { inlayHints, codeLens, severity } = fields;
  return {
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : defaultClientSettings.inlayHints,
    codeLens:
      codeLens === 'off' || codeLens === 'troubles' || codeLens === 'all' ? codeLens : defaultClientSettings.codeLens,
    severity: isRecord(severity) ? severities(severity) : defaultClientSettings.severity,
  };
}

/** Those that are severities; a code nobody knows does no harm. */
const severities = (given: Readonly<Record<string, unknown>>): ClientSettings['severity'] =>
  Object.fromEntries(Object.entries(given).flatMap(([code, choice]) => (isSeverity(choice) ? [[code, choice]] : [])));
