/** The core's findings in LSP's words. The only place that knows both. */

import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Finding, RelatedPlace, Severity } from '../core/findings/finding.ts';
import type { Position, Range } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { isSameMessage, type Message } from '../core/words/message.ts';
import { inWords, type Language } from '../core/words/print.ts';
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
 * Related places shown with one finding, the strongest first. More are no help to who reads them, and all go to the client with each keystroke; the message
 * says how many there are.
 */
const mostShown = 20;

/**
 * A finding as a diagnostic. One that only moved with its text shares with the last what stands where it stood, so that with a keystroke nearly
 * all diagnostics of a document are the very same objects.
 */
export function toDiagnostic(finding: Finding, files: Files): Diagnostic {
  const last = converted.get(finding.claims);
  const known = last && saysTheSame(finding, last) ? last.diagnostic : undefined;
  if (known && standsThere(finding, known, files)) return known;
  const related = finding.related.slice(0, mostShown);
  const relatedInformation = related.map(({ source, span, message }, i): DiagnosticRelatedInformation => {
    const before = known?.relatedInformation?.[i];
    const places = files.placesOf(source);
    if (before && isAt(places, span, before.location.range)) return before;
    const location = { uri: files.uriOf(source), range: places?.rangeOf(span) ?? fileStart };
    return { location, message: before?.message ?? inWords(message, files.language) };
  });
  const range = files.placesOf(finding.source)?.rangeOf(finding.span) ?? fileStart;
  const href = files.pageOf(finding.code);
  const diagnostic: Diagnostic = {
    range,
    severity: toSeverity(finding.severity),
    code: finding.code,
    ...(href !== undefined && { codeDescription: { href } }),
    source: diagnosticSource,
    message: known?.message ?? inWords(finding.message, files.language),
    relatedInformation,
  };
  const said = related.map(({ source, message }) => ({ source, message }));
  converted.set(finding.claims, { message: finding.message, related: said, diagnostic });
  return diagnostic;
}

/** Whether a finding differs from one converted before in its places alone. */
function saysTheSame({ code, severity, message, related }: Finding, last: Converted): boolean {
  if (!isSameMessage(last.message, message)) return false;
  if (last.diagnostic.code !== code || last.diagnostic.severity !== toSeverity(severity)) return false;
  if (last.related.length !== Math.min(mostShown, related.length)) return false;
  return last.related.every(
    (was, i) => was.source === related[i]!.source && isSameMessage(was.message, related[i]!.message),
  );
}

/** Whether all its places are those of a diagnostic. */
function standsThere({ source, span, related }: Finding, { range, relatedInformation = [] }: Diagnostic, files: Files) {
  if (!isAt(files.placesOf(source), span, range)) return false;
  return relatedInformation.every(({ location }, i) =>
    isAt(files.placesOf(related[i]!.source), related[i]!.span, location.range),
  );
}

/** Whether a span lies in a range. */
function isAt(places: Places | undefined, span: Span, range: Range): boolean {
  if (!places) return isSamePosition(range.start, start) && isSamePosition(range.end, start);
  return (
    isSamePosition(places.positionAt(span.start), range.start) && isSamePosition(places.positionAt(span.end), range.end)
  );
}

const isSamePosition = (a: Position, b: Position): boolean => a.line === b.line && a.character === b.character;

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
