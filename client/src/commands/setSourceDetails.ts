import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { activeSource } from '../activeSource.ts';
import type { Command } from './command.ts';

type Field = keyof protocol.SourceDetails;

/**
 * Asks for what is known of the text beside its words, one detail after the other until Escape: the day of publication first, as weekdays and "last
 * month" are read by it. With `(uri, changes)` nothing is asked.
 */
export const setSourceDetails: Command = {
  id: 'countercheck.setSourceDetails',
  async run({ server }, given, changes) {
    const uri = typeof given === 'string' ? given : activeSource()?.document.uri.toString();
    if (uri === undefined) return undefined;
    if (typeof changes === 'object' && changes !== null) {
      return server.ask(protocol.updateSource, { uri, changes: changes as Partial<protocol.SourceDetails> });
    }
    let details = await server.ask(protocol.sourceDetails, { uri });
    for (;;) {
      const field = await pickField(details);
      const asked = field && (await askFor(field, details));
      if (!field) return details;
      if (asked) details = await server.ask(protocol.updateSource, { uri, changes: asked });
    }
  },
};

/** What a detail is called, as {@link pickField} lists them. */
const fields = (): readonly (readonly [Field, string])[] => [
  ['published', vscode.l10n.t('Day of publication')],
  ['publisher', vscode.l10n.t('Publisher')],
  ['title', vscode.l10n.t('Title')],
  ['url', vscode.l10n.t('Web address')],
  ['role', vscode.l10n.t('Role')],
];

async function pickField(details: protocol.SourceDetails): Promise<Field | undefined> {
  const picked = await vscode.window.showQuickPick(
    fields().map(([field, label]) => ({ label, description: details[field] ?? '–', field })),
    { title: vscode.l10n.t('Source details; Escape when done'), matchOnDescription: true },
  );
  return picked?.field;
}

/** What to change; `undefined` where nothing. */
async function askFor(
  field: Field,
  details: protocol.SourceDetails,
): Promise<Partial<protocol.SourceDetails> | undefined> {
  const title = fields().find(([name]) => name === field)?.[1];
  if (field === 'role') {
    const roles = [
      { label: 'source' as const, description: vscode.l10n.t('what others wrote') },
      { label: 'draft' as const, description: vscode.l10n.t('what you write: held against the sources') },
    ];
    const picked = await vscode.window.showQuickPick(roles, { title });
    return picked && { role: picked.label };
  }
  const typed = await vscode.window.showInputBox({
    title,
    value: details[field] ?? '',
    placeHolder: field === 'published' ? '2025-01-16' : undefined,
    prompt: vscode.l10n.t('Empty for none'),
    validateInput: (value) =>
      field === 'published' && !/^(\d{4}-\d{2}-\d{2})?$/.test(value.trim())
        ? vscode.l10n.t('A day as YYYY-MM-DD, such as 2025-01-16.')
        : undefined,
  });
  return typed === undefined ? undefined : { [field]: typed.trim() === '' ? null : typed.trim() };
}
