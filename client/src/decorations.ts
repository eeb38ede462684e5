/** Claims in the text: a line under the words and a mark in the overview ruler, by status. The colours are the theme's to change. */
import * as vscode from 'vscode';
import type { ClaimStatus } from '../../server/src/protocol.ts';
import { type Claims, toRange } from './claims.ts';

/** Looks; several statuses share one. */
export type Look = 'contradiction' | 'disputed' | 'changed' | 'agreeing' | 'alone';

export function lookOf(status: ClaimStatus): Look {
  switch (status) {
    case 'misquoted':
    case 'contradiction':
    case 'shrunk':
      return 'contradiction';
    case 'disputed':
    case 'incomparable':
      return 'disputed';
    case 'quote-changed':
    case 'orphaned':
    case 'unread':
      return 'changed';
    case 'updated':
    case 'consistent':
    case 'equal':
      return 'agreeing';
    case 'alone':
      return 'alone';
  }
}

/** Never colour alone: the line differs too. Contradictions have the editor's squiggle besides, and keep clear of it. */
const lines: Readonly<Record<Look, string>> = {
  contradiction: 'double',
  disputed: 'dashed',
  changed: 'dotted',
  agreeing: 'solid',
  alone: 'solid',
};

function decorationType(look: Look): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(`countercheck.${look}`);
  const inRuler = look === 'contradiction' || look === 'disputed' || look === 'changed';
  return vscode.window.createTextEditorDecorationType({
    borderWidth: `0 0 ${look === 'contradiction' ? 3 : 1}px 0`,
    borderStyle: lines[look],
    borderColor: color,
    backgroundColor: new vscode.ThemeColor(`countercheck.${look}Background`),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(inRuler && { overviewRulerColor: color, overviewRulerLane: vscode.OverviewRulerLane.Right }),
  });
}

export function decorateClaims(claims: Claims): vscode.Disposable {
  const types = new Map((Object.keys(lines) as Look[]).map((look) => [look, decorationType(look)]));
  const decorate = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const { version } = document;
    const found = await claims.of(document);
    // Typed on meanwhile: the ranges are of another text, and the next change asks again.
    if (document.version !== version) return;
    for (const [look, type] of types) {
      const shown = found.filter(({ range, status }) => range && lookOf(status) === look);
      editor.setDecorations(
        type,
        shown.map(({ range }) => toRange(range!)),
      );
    }
  };
  const decorateAll = (uri?: vscode.Uri): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) void decorate(editor);
    }
  };
  decorateAll();
  return vscode.Disposable.from(
    ...types.values(),
    claims.onDidChange(decorateAll),
    vscode.window.onDidChangeVisibleTextEditors(() => decorateAll()),
  );
}
