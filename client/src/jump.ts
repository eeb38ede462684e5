import * as vscode from 'vscode';
import type { ClaimView } from '../../server/src/protocol.ts';
import { toRange } from './claims.ts';

/** Opens a claim's source with its words selected; an orphan's at the top. */
export async function jumpTo(claim: ClaimView): Promise<vscode.TextEditor> {
  const selection = claim.range ? toRange(claim.range) : new vscode.Range(0, 0, 0, 0);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(claim.uri), { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
