import * as vscode from 'vscode';
import { isSource } from './clientOptions.ts';

/** The editor in use if it holds a text that can be tagged; says so where it does not. */
export function activeSource(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isSource(editor.document)) return editor;
  if (editor?.document.isUntitled) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Save the text first: a claim belongs to a file.'));
    return undefined;
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Figures are tagged in text and Markdown files: open one and select a figure.'),
  );
  return undefined;
}
