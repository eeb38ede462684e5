import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { activeSource } from '../activeSource.ts';
import type { Command } from './command.ts';

/** The text in use becomes a draft, which is held against the sources, or a source again. */
export const markAsDraft: Command = {
  id: 'countercheck.markAsDraft',
  async run({ server }) {
    const uri = activeSource()?.document.uri.toString();
    if (uri === undefined) return undefined;
    const before = await server.ask(protocol.sourceDetails, { uri });
    const role = before.role === 'draft' ? 'source' : 'draft';
    const details = await server.ask(protocol.updateSource, { uri, changes: { role } });
    vscode.window.setStatusBarMessage(roleWords(details), 5000);
    return details;
  },
};

const roleWords = ({ role }: protocol.SourceDetails): string =>
  role === 'draft'
    ? vscode.l10n.t('A draft now: its figures are held against the sources.')
    : vscode.l10n.t('A source now, no longer a draft.');
