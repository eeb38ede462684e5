import { type ClientSettings, defaultClientSettings } from '../protocol.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings a client gives, field by field; what is missing or of the wrong form is as by default. */
export function readSettings(given: unknown): ClientSettings {
  const fields = isRecord(given) ? given : {};
  const { inlayHints, codeLens } = fields;
  return {
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : defaultClientSettings.inlayHints,
    codeLens:
      codeLens === 'off' || codeLens === 'troubles' || codeLens === 'all' ? codeLens : defaultClientSettings.codeLens,
  };
}
