import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** Moves the claim at the cursor out of the text into the store, or from the store into the text: the code action for it, by its kind. */
export const moveClaim: Command = {
  id: 'countercheck.moveClaim',
  async run() {
    await vscode.commands.executeCommand('editor.action.codeAction', {
      kind: 'refactor.move.countercheck',
      apply: 'ifSingle',
    });
  },
};
