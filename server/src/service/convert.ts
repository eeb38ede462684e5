/** The core's findings in LSP's words. The only place that knows both. */
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, RelatedPlace, Severity } from '../core/findings/finding.ts';
import type { Places } from './places.ts';

/** Named as the origin of every diagnostic. */
export const diagnosticSource = 'countercheck';

/** How the files of one store are found and measured while converting. */
export interface Files {
  uriOf(path: string): string;
  /** `undefined` where the file cannot be read: its places are then shown at its start. */
  placesOf(path: string): Places | undefined;
  /** Where a finding's code is explained; `undefined` where that is not known. */
  pageOf(code: string): string | undefined;
}

const start = { line: 0, character: 0 };
const fileStart = { start, end: start };

export function toDiagnostic(finding: Finding, files: Files): Diagnostic {
  const href = files.pageOf(finding.code);
  return {
    range: files.placesOf(finding.source)?.rangeOf(finding.span) ?? fileStart,
    severity: toSeverity(finding.severity),
    code: finding.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: diagnosticSource,
    message: finding.message,
    relatedInformation: finding.related.map((place) => toRelated(place, files)),
    data: { claims: finding.claims },
  };
}

function toRelated(place: RelatedPlace, files: Files): DiagnosticRelatedInformation {
  const range = files.placesOf(place.source)?.rangeOf(place.span) ?? fileStart;
  return { location: { uri: files.uriOf(place.source), range }, message: place.message };
}

function toSeverity(severity: Severity): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'hint':
      return DiagnosticSeverity.Hint;
  }
}
