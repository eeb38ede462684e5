import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { jumpTo } from '../jump.ts';
import { statusSigns, statusWords } from '../statusLook.ts';
import type { Command } from './command.ts';

interface ClaimItem extends vscode.QuickPickItem {
  readonly claim?: protocol.ClaimView;
}

/** Lists all claims by topic; Enter jumps. */
export const showClaims: Command = {
  id: 'countercheck.showClaims',
  async run({ server }) {
    const claims = await server.ask(protocol.allClaims, {});
    if (claims.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Nothing is tagged yet: select a figure and run "Countercheck: Tag Selection as Claim".'),
      );
      return;
    }
    const picked = await vscode.window.showQuickPick(itemsOf(claims), {
      title: vscode.l10n.t('Claims'),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked?.claim) await jumpTo(picked.claim);
  },
};

function itemsOf(claims: readonly protocol.ClaimView[]): ClaimItem[] {
  const topics = [...new Set(claims.map(({ topic }) => topic))].sort();
  return topics.flatMap((topic) => [
    { label: topic, kind: vscode.QuickPickItemKind.Separator },
    ...claims.filter((claim) => claim.topic === topic).map(itemOf),
  ]);
}

const itemOf = (claim: protocol.ClaimView): ClaimItem => ({
  label: `${statusSigns[claim.status]} ${claim.quote.replace(/\s+/g, ' ')}`,
  description: [claim.source, claim.attributedTo, claim.asOf].filter(Boolean).join(' · '),
  detail: [claim.reading, statusWords(claim.status)].filter(Boolean).join(' · '),
  claim,
});
