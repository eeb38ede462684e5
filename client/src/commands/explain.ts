import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { pickClaim } from '../pickClaim.ts';
import type { Command, CommandContext } from './command.ts';

/** Asks why a disagreement of the claim is none and writes it down; until a reading changes it is reported nowhere. A third argument is the reason. */
export const explain: Command = {
  id: 'countercheck.explain',
  async run(context, uri, id, given) {
    const claim = await pickClaim(context, uri, id);
    if (!claim) return;
    const other = await pickOther(context, claim);
    if (!other) return;
    const reason = typeof given === 'string' ? given : await askReason(claim, other);
    if (!reason) return;
    await context.server.ask(protocol.explain, { uri: claim.uri, claims: [claim.id, other.id], reason });
    vscode.window.setStatusBarMessage(vscode.l10n.t('Explained. It comes back when one of the figures changes.'), 5000);
  },
};

async function pickOther(
  { server }: CommandContext,
  claim: protocol.ClaimView,
): Promise<protocol.ClaimView | undefined> {
  const found = await Promise.all(claim.against.map((id) => server.ask(protocol.claim, { id })));
  const others = found.filter((other) => other !== null);
  if (others.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No other source disagrees with “{0}”.', claim.quote));
    return undefined;
  }
  if (others.length === 1) return others[0];
  const picked = await vscode.window.showQuickPick(
    others.map((other) => ({
      label: other.reading ?? other.quote,
      description: [other.source, other.attributedTo, other.asOf].filter(Boolean).join(' · '),
      other,
    })),
    { title: vscode.l10n.t('Explain “{0}” against which?', claim.quote) },
  );
  return picked?.other;
}

const askReason = (claim: protocol.ClaimView, other: protocol.ClaimView): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t(
      'Why do “{0}” and “{1}” ({2}) not contradict each other?',
      claim.quote,
      other.quote,
      other.source,
    ),
    placeHolder: vscode.l10n.t('for example: the second counts the valley too'),
    validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('Say why, in a sentence.') : undefined),
  });
