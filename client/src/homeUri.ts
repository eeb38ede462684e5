import * as vscode from 'vscode';
import { isSource } from './clientOptions.ts';

/** A file of the store that is meant where none is named: the text in use, else one the first folder may hold; says so where there is none. */
export function homeUri(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && isSource(document)) return document.uri;
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder) return vscode.Uri.joinPath(folder.uri, 'any.txt');
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: claims stand beside the texts in it.'));
  return undefined;
}
