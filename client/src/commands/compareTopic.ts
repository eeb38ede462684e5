import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { claimsAt } from '../claims.ts';
import type { Command, CommandContext } from './command.ts';

/** Opens the board at a topic: the one given, the one of the claim at the cursor, or one chosen from all. */
export const compareTopic: Command = {
  id: 'countercheck.compareTopic',
  async run(context, subject) {
    const topic = topicOf(subject) ?? (await topicAtCursor(context)) ?? (await pickAny(context));
    if (topic !== undefined) context.board.open(topic);
    return topic;
  },
};

/** A topic's name, or a row of the side bar that stands for one. */
const topicOf = (subject: unknown): string | undefined => {
  if (typeof subject === 'string') return subject;
  if (typeof subject !== 'object' || subject === null) return undefined;
  if ('claim' in subject) return (subject.claim as protocol.ClaimView).topic;
  return 'label' in subject && typeof subject.label === 'string' ? subject.label : undefined;
};

async function topicAtCursor({ claims }: CommandContext): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? claimsAt(await claims.of(editor.document), editor.selection.active) : [];
  const topics = new Set(found.map(({ topic }) => topic));
  return topics.size === 1 ? found[0]!.topic : undefined;
}

async function pickAny({ server }: CommandContext): Promise<string | undefined> {
  const claims = await server.ask(protocol.allClaims, {});
  const figures = new Map<string, Set<string>>();
  for (const { topic, reading } of claims) {
    figures.set(topic, (figures.get(topic) ?? new Set()).add(reading ?? vscode.l10n.t('no figure read')));
  }
  if (figures.size === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing is tagged yet: select a figure and run "Countercheck: Tag Selection as Claim".'),
    );
    return undefined;
  }
  const items = [...figures].map(([label, said]) => ({ label, description: [...said].join(' · ') }));
  const sorted = items.sort((a, b) => (a.label < b.label ? -1 : 1));
  const picked = await vscode.window.showQuickPick(sorted, {
    title: vscode.l10n.t('Compare which topic?'),
    matchOnDescription: true,
  });
  return picked?.label;
}
