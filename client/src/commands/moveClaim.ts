import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Moves the claim at the cursor out of the text into the store, or from the store into the text: the code action for it, by its kind. */
export const moveClaim: Command = {
  id: 'countercheck.moveClaim',
  async run() {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
      'refactor.move.countercheck',
    );
    if (!action) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t(
          'There is no claim at the cursor that can be moved: only claims in Markdown texts can stand in the text itself.',
        ),
      );
      return;
    }
    // Not through the editor's own code action command: it wants the focus, and says nothing of when it is done.
    if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) return;
    if (action.command) {
      await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    }
  },
};
