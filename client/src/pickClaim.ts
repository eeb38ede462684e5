import * as vscode from 'vscode';
import * as protocol from '../../server/src/protocol.ts';
import { claimsAt } from './claims.ts';
import type { CommandContext } from './commands/command.ts';

/** The claim a command is about: one of a view (a `ClaimView`), the one named by `(uri, id)`, or the one at the cursor. */
export async function pickClaim(
  { claims, server }: CommandContext,
  subject: unknown,
  id: unknown,
): Promise<protocol.ClaimView | undefined> {
  if (isClaimItem(subject)) return subject.claim;
  if (typeof subject === 'string' && typeof id === 'string') {
    const found = await server.ask(protocol.claim, { id });
    if (!found) throw new Error(vscode.l10n.t('This claim is gone.'));
    return found;
  }
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
    { title: vscode.l10n.t('Which claim?') },
  );
  return picked?.claim;
}

/** A row of a side bar view that stands for a claim. */
const isClaimItem = (subject: unknown): subject is { readonly claim: protocol.ClaimView } =>
  typeof subject === 'object' && subject !== null && 'claim' in subject && typeof subject.claim === 'object';
