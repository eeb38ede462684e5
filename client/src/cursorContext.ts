/** Says in the context key `countercheck.onClaim` whether the cursor is in a claim, so that menus offer only what applies. */
import * as vscode from 'vscode';
import { type Claims, claimsAt } from './claims.ts';
import { isSource } from './clientOptions.ts';

export const onClaimKey = 'countercheck.onClaim';

export function followCursor(claims: Claims): vscode.Disposable {
  const update = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && isSource(editor.document) ? await claims.of(editor.document) : [];
    const onClaim = editor !== undefined && claimsAt(found, editor.selection.active).length > 0;
    await vscode.commands.executeCommand('setContext', onClaimKey, onClaim);
  };
  void update();
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    claims.onDidChange(update),
  );
}
