import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import type { Command } from './command.ts';

/** Takes back the last tag, removal or fix. The text's own undo stays the editor's: a claim is no edit of the text. */
export const undoLastChange: Command = {
  id: 'countercheck.undoLastChange',
  async run({ server }) {
    const undone = await server.ask(protocol.undoLastChange, {});
    const message = undone
      ? vscode.l10n.t('Taken back: {0}', undone.label)
      : vscode.l10n.t('There is no tag to take back.');
    vscode.window.setStatusBarMessage(message, 5000);
    return undone;
  },
};
