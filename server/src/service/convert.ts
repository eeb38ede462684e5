/** The core's findings in LSP's words. The only place that knows both. */

import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, RelatedPlace, Severity } from '../core/findings/finding.ts';
import type { Range } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { isSameMessage, type Message } from '../core/words/message.ts';
import { inWords, type Language } from '../core/words/print.ts';
import { isSame } from './isSame.ts';
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
  /** What the client is told things in. */
  readonly language: Language;
}

const start = { line: 0, character: 0 };
const fileStart = { start, end: start };

/** What a finding was last converted to, and what it said. Neither its text nor its fixes: they would outlive the keystroke. */
interface Converted {
  readonly message: Message;
  readonly related: readonly Pick<RelatedPlace, 'source' | 'message'>[];
  readonly diagnostic: Diagnostic;
}

/** By the list of its claims, which a finding keeps while it moves with its text. */
const converted = new WeakMap<Finding['claims'], Converted>();

/**
 * A finding as a diagnostic. One that only moved with its text shares with the last what stands where it stood, so that with a keystroke nearly
 * all diagnostics of a document are the very same objects.
 */
export function toDiagnostic(finding: Finding, files: Files): Diagnostic {
  const last = converted.get(finding.claims);
  const known = last && saysTheSame(finding, last) ? last.diagnostic : undefined;
  const range = rangeIn(files.placesOf(finding.source), finding.span, known?.range);
  let isKnown = range === known?.range;
  const relatedInformation = finding.related.map((place, i): DiagnosticRelatedInformation => {
    const before = known?.relatedInformation?.[i];
    const found = rangeIn(files.placesOf(place.source), place.span, before?.location.range);
    if (before && found === before.location.range) return before;
    isKnown = false;
    return {
      location: { uri: files.uriOf(place.source), range: found },
      message: inWords(place.message, files.language),
    };
  });
  if (known && isKnown) return known;
  const diagnostic = toNew(finding, range, relatedInformation, files);
  const related = finding.related.map(({ source, message }) => ({ source, message }));
  converted.set(finding.claims, { message: finding.message, related, diagnostic });
  return diagnostic;
}

function toNew(
  finding: Finding,
  range: Range,
  relatedInformation: DiagnosticRelatedInformation[],
  files: Files,
): Diagnostic {
  const href = files.pageOf(finding.code);
  return {
    range,
    severity: toSeverity(finding.severity),
    code: finding.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: diagnosticSource,
    message: inWords(finding.message, files.language),
    relatedInformation,
    data: { claims: finding.claims },
  };
}

/** Whether a finding differs from one converted before in its places alone. */
const saysTheSame = ({ code, severity, message, related }: Finding, last: Converted): boolean =>
  isSameMessage(last.message, message) &&
  last.diagnostic.code === code &&
  last.diagnostic.severity === toSeverity(severity) &&
  last.related.length === related.length &&
  related.every(
    (place, i) => place.source === last.related[i]!.source && isSameMessage(place.message, last.related[i]!.message),
  );

/** Where a span lies; the range of before, where it is the same. */
function rangeIn(places: Places | undefined, span: Span, before: Range | undefined): Range {
  const range = places?.rangeOf(span) ?? fileStart;
  return before && isSame(range, before) ? before : range;
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
