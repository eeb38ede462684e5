import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { claimsAt } from '../claims.ts';
import type { Command, CommandContext } from './command.ts';

/** Removes the claim at the cursor, or the one named by `(uri, id)`. "Undo Last Tag" brings it back. */
export const removeClaim: Command = {
  id: 'countercheck.removeClaim',
  async run(context, uri, id) {
    const claim = typeof uri === 'string' && typeof id === 'string' ? { uri, id } : await claimAtCursor(context);
    if (!claim) return;
    await context.server.ask(protocol.removeClaim, { uri: claim.uri, id: claim.id });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Claim removed. "Undo Last Tag" brings it back.'), 5000);
  },
};

async function claimAtCursor({ claims }: CommandContext): Promise<protocol.ClaimView | undefined> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? claimsAt(await claims.of(editor.document), editor.selection.active) : [];
  if (found.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no claim at the cursor: put it into the tagged words first.'),
    );
    return undefined;
  }
  if (found.length === 1) return found[0];
  const picked = await vscode.window.showQuickPick(
    found.map((claim) => ({ label: claim.quote, description: claim.topic, claim })),
    { title: vscode.l10n.t('Remove which claim?') },
  );
  return picked?.claim;
}
