/**
 * Messages as JSON. With a keystroke nearly all diagnostics of a document are the very objects that were sent with the last one (`service/convert.ts` sees
 * to that): what they came to is kept with them, as to print hundreds again would take longer than to find them.
 */
import type {
  Diagnostic,
  Message,
  PublishDiagnosticsParams,
  RelatedFullDocumentDiagnosticReport,
} from 'vscode-languageserver';

const printed = new WeakMap<Diagnostic, string>();

function printOnce(diagnostic: Diagnostic): string {
  let known = printed.get(diagnostic);
  if (known === undefined) {
    known = JSON.stringify(diagnostic);
    printed.set(diagnostic, known);
  }
  return known;
}

/** The same value as `JSON.stringify` prints. Diagnostics in it must not be changed afterwards. */
export function printMessage(message: Message): string {
  const { result, params } = message as { readonly result?: Partial<Report>; readonly params?: Partial<Sent> };
  if (result?.kind === 'full' && result.items) {
    const { items, ...rest } = result;
    return printedWith(message, 'result', rest, 'items', items);
  }
  if (params?.uri !== undefined && params.diagnostics) {
    const { diagnostics, ...rest } = params;
    return printedWith(message, 'params', rest, 'diagnostics', diagnostics);
  }
  return JSON.stringify(message);
}

/** The answer to who asks for the diagnostics of a document, and what is sent to who cannot ask. */
type Report = RelatedFullDocumentDiagnosticReport;
type Sent = PublishDiagnosticsParams;

/** @param rest what stands beside the list */
function printedWith(
  message: Message,
  field: 'result' | 'params',
  rest: object,
  listField: string,
  list: readonly Diagnostic[],
): string {
  const envelope = JSON.stringify({ ...message, [field]: undefined }).slice(0, -1);
  const opened = JSON.stringify(rest).slice(0, -1);
  return `${envelope},"${field}":${opened},"${listField}":[${list.map(printOnce).join(',')}]}}`;
}
