/** Pull diagnostics: the findings of one file as LSP shows them. Those of all files are in `workspaceDiagnostics.ts`. */
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import { toDiagnostic } from '../convert.ts';
import { isSame } from '../isSame.ts';
import type { StoreView } from '../storeView.ts';

/** The diagnostics of one file of a store. */
export const diagnosticsOf = (view: StoreView, path: string): Diagnostic[] =>
  view.findingsOf(path).map((finding) => toDiagnostic(finding, view));

/** The same as a report; `unchanged` where the client has it already. */
export function documentReport(
  items: Diagnostic[],
  previousResultId: string | undefined,
  resultId: string = resultIdOf(items),
): DocumentDiagnosticReport {
  return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
}

/**
 * Reports of documents, the last one of each kept: with most keystrokes the next is the same. The first is named by its content, so that a
 * server started anew knows what its client has; those after it are counted, as to look at all of their content took longer than to find it.
 */
export function documentReports(): (
  uri: string,
  items: Diagnostic[],
  previousResultId: string | undefined,
) => DocumentDiagnosticReport {
  const lasts = new Map<string, { readonly items: readonly Diagnostic[]; readonly resultId: string }>();
  let count = 0;
  return (uri, items, previousResultId) => {
    if (items.length === 0) lasts.delete(uri);
    const last = lasts.get(uri);
    const resultId = !last
      ? resultIdOf(items)
      : isSame(items, last.items)
        ? last.resultId
        : `${last.resultId.split('.')[0]}.${++count}`;
    if (items.length > 0 && resultId !== last?.resultId) lasts.set(uri, { items, resultId });
    return documentReport(items, previousResultId, resultId);
  };
}

/**
 * A short name for the content of a report, equal for equal content: lets a client keep what it has. A collision would show a stale report until the
 * next change, at odds of one in four thousand million.
 */
export const resultIdOf = (items: readonly Diagnostic[]): string => (mixed(items, 0x811c9dc5) >>> 0).toString(36);

/** FNV-1a over a JSON value. Walks it as it stands: with each keystroke, writing it out as JSON first took as long as finding it. */
function mixed(value: unknown, hash: number): number {
  if (typeof value === 'string') {
    let h = mix(hash, value.length);
    for (let i = 0; i < value.length; i++) h = mix(h, value.charCodeAt(i));
    return h;
  }
  if (typeof value === 'number') return mix(mix(hash, value), 1);
  if (typeof value !== 'object' || value === null) return mixed(String(value), hash);
  let h = mix(hash, 2);
  if (Array.isArray(value)) {
    for (const item of value) h = mixed(item, h);
    return mix(h, value.length);
  }
  for (const key in value) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (field !== undefined) h = mixed(field, mixed(key, h));
  }
  return h;
}

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
