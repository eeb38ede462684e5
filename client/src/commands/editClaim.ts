import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { changeAsOf, changeAttribution } from '../changeDetails.ts';
import { pickClaim } from '../pickClaim.ts';
import { pickTopic } from '../pickTopic.ts';
import type { Server } from '../server.ts';
import type { Command } from './command.ts';

type Detail = 'topic' | 'attributedTo' | 'asOf' | 'rank' | 'figure' | 'note';

/** Changes a detail of the claim at the cursor, or of the one named by `(uri, id)`. */
export const editClaim: Command = {
  id: 'countercheck.editClaim',
  async run(context, uri, id) {
    const claim = await pickClaim(context, uri, id);
    if (!claim) return undefined;
    const detail = await pickDetail(claim);
    const changes = detail && (await ask(context.server, claim, detail));
    if (!changes) return undefined;
    return context.server.ask(protocol.updateClaim, { uri: claim.uri, id: claim.id, changes });
  },
};

async function pickDetail({
  quote,
  topic,
  attributedTo,
  asOf,
  stated,
}: protocol.ClaimView): Promise<Detail | undefined> {
  const item = (
    detail: Detail,
    label: string,
    value: string | null,
  ): vscode.QuickPickItem & { detail?: string; of: Detail } => ({
    label,
    description: value ?? '–',
    of: detail,
  });
  const picked = await vscode.window.showQuickPick(
    [
      item('topic', vscode.l10n.t('Topic'), topic),
      item('attributedTo', vscode.l10n.t('Who says so'), attributedTo),
      item('asOf', vscode.l10n.t('Day it holds for'), asOf),
      item('rank', vscode.l10n.t('Rank'), stated.rank ?? 'normal'),
      item('figure', vscode.l10n.t('Figure to read instead of the words'), stated.figure),
      item('note', vscode.l10n.t('Note'), stated.note),
    ],
    { title: vscode.l10n.t('Edit claim “{0}”', quote), matchOnDescription: true },
  );
  return picked?.of;
}

async function ask(
  server: Server,
  claim: protocol.ClaimView,
  detail: Detail,
): Promise<protocol.ClaimChanges | undefined> {
  const prepared = await server.ask(protocol.prepareTag, { uri: claim.uri, range: claim.range ?? emptyRange });
  const known: protocol.PrepareTagResult = prepared ?? { ...nothing, quote: claim.quote };
  const details = { attributedTo: claim.attributedTo ?? undefined, asOf: claim.stated.asOf ?? undefined };
  switch (detail) {
    case 'topic': {
      const picked = await pickTopic({ prepared: known, figure: known.figures[0] ?? null, details });
      return picked?.kind === 'topic' ? { topic: picked.topic } : undefined;
    }
    case 'attributedTo':
      return { attributedTo: (await changeAttribution(server, claim.uri, known, details)).attributedTo ?? null };
    case 'asOf':
      return { asOf: (await changeAsOf(known, details)).asOf ?? null };
    case 'rank': {
      const picked = await vscode.window.showQuickPick(
        [
          {
            label: 'preferred' as const,
            description: vscode.l10n.t('the established value; all others are held against it'),
          },
          { label: 'normal' as const, description: '' },
          { label: 'deprecated' as const, description: vscode.l10n.t('no longer compared') },
        ],
        { title: vscode.l10n.t('Rank') },
      );
      return picked && { rank: picked.label };
    }
    case 'figure':
      return text(
        vscode.l10n.t('Figure to read instead of the words, such as “12000 soldiers”; empty for the words'),
        claim.stated.figure,
        'figure',
      );
    case 'note':
      return text(vscode.l10n.t('Note; empty for none'), claim.stated.note, 'note');
  }
}

async function text(
  prompt: string,
  value: string | null,
  key: 'figure' | 'note',
): Promise<protocol.ClaimChanges | undefined> {
  const typed = await vscode.window.showInputBox({ prompt, value: value ?? '' });
  return typed === undefined ? undefined : { [key]: typed.trim() === '' ? null : typed.trim() };
}

const emptyRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const nothing = { range: emptyRange, figures: [], topics: [], attributedTo: [], saidBy: null, asOf: [] };
