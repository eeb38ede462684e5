/** Pull diagnostics: the findings of one file, or of every file of a store, as LSP shows them. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { toDiagnostic } from '../convert.ts';
import type { StoreView } from '../storeView.ts';

/** The diagnostics of one file of a store. */
export const diagnosticsOf = (view: StoreView, path: string): readonly Diagnostic[] =>
  view.findingsOf(path).map((finding) => toDiagnostic(finding, view));

/** The diagnostics of all files of a store that have any, by path. */
export function workspaceDiagnosticsOf(view: StoreView): ReadonlyMap<string, readonly Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const finding of view.findings()) {
    const list = byPath.get(finding.source) ?? [];
    list.push(toDiagnostic(finding, view));
    byPath.set(finding.source, list);
  }
  return byPath;
}

/**
 * A short name for the content of a report, equal for equal content: lets a client keep what it has. FNV-1a over the JSON; a
 * collision would show a stale report until the next change, at odds of one in four thousand million.
 */
export function resultIdOf(content: readonly unknown[]): string {
  let hash = 0x811c9dc5;
  const json = JSON.stringify(content);
  for (let i = 0; i < json.length; i++) hash = Math.imul(hash ^ json.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
