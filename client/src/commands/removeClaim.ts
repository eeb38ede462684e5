import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { pickClaim } from '../pickClaim.ts';
import type { Command } from './command.ts';

/** Removes the claim at the cursor, or the one named by `(uri, id)`. "Undo Last Tag" brings it back. */
export const removeClaim: Command = {
  id: 'countercheck.removeClaim',
  async run(context, uri, id) {
    const claim = await pickClaim(context, uri, id);
    if (!claim) return;
    await context.server.ask(protocol.removeClaim, { uri: claim.uri, id: claim.id });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Claim removed. "Undo Last Tag" brings it back.'), 5000);
  },
};
