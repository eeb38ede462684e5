import assert from 'node:assert/strict';
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { LspScene } from './openScene.ts';

/** Two sources that cannot both be right of one topic. */
export const disagreeing = {
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
  'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\n',
};

/** The diagnostics of a document, asked for as a client that knew none does. */
export async function pulledDiagnostics(scene: LspScene, path: string): Promise<Diagnostic[]> {
  const report = await scene.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: scene.uri(path) },
  });
  assert.ok(report.kind === 'full');
  return report.items;
}
