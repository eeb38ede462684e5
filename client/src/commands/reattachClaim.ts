import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { activeSource } from '../activeSource.ts';
import type { Command } from './command.ts';

/** Attaches a claim whose words are gone to the selection: the one of a view's row, or one of the document's orphans. */
export const reattachClaim: Command = {
  id: 'countercheck.reattachClaim',
  async run({ server, claims }, subject) {
    const editor = activeSource();
    if (!editor) return;
    const uri = editor.document.uri.toString();
    const { start, end } = editor.selection;
    if (editor.selection.isEmpty) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Select the words that the claim stands for now, then run this again.'),
      );
      return;
    }
    const lost = (await claims.of(editor.document)).filter(
      ({ status }) => status === 'orphaned' || status === 'quote-changed',
    );
    const named = lost.find(({ id }) => id === idOf(subject));
    const claim = named ?? (await pickLost(lost));
    if (!claim) return;
    const range = {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    };
    await server.ask(protocol.updateClaim, { uri, id: claim.id, changes: { range } });
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('Attached to “{0}”.', editor.document.getText(editor.selection)),
      5000,
    );
  },
};

const idOf = (subject: unknown): string | undefined =>
  typeof subject === 'object' && subject !== null && 'claim' in subject
    ? (subject.claim as protocol.ClaimView).id
    : undefined;

async function pickLost(lost: readonly protocol.ClaimView[]): Promise<protocol.ClaimView | undefined> {
  if (lost.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every claim of this text is found where it was tagged.'));
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    lost.map((claim) => ({ label: `“${claim.quote}”`, description: claim.topic, claim })),
    { title: vscode.l10n.t('Attach which claim to the selection?') },
  );
  return picked?.claim;
}
