import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { homeUri } from '../homeUri.ts';
import type { Command } from './command.ts';

/** Saves all claims in a format of other programs. With `(format, uri)` nothing is asked. */
export const exportClaims: Command = {
  id: 'countercheck.exportClaims',
  async run({ server }, format, to) {
    const uri = homeUri();
    if (!uri) return;
    const name = typeof format === 'string' ? format : await pickFormat(await server.ask(protocol.formats, {}));
    if (name === undefined) return;
    const { text, notices } = await server.ask(protocol.exportClaims, { uri: uri.toString(), format: name });
    const suggested = vscode.Uri.joinPath(uri, '..', `claims${endings[name] ?? '.json'}`);
    const file = to instanceof vscode.Uri ? to : await vscode.window.showSaveDialog({ defaultUri: suggested });
    if (!file) return;
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    const saved = vscode.l10n.t('Exported to {0}.', vscode.workspace.asRelativePath(file));
    if (notices.length === 0) vscode.window.setStatusBarMessage(saved, 5000);
    else void vscode.window.showInformationMessage([saved, ...notices].join(' '));
  },
};

const endings: Readonly<Record<string, string>> = { csv: '.csv', brat: '.ann', 'claim-review': '.jsonld' };

async function pickFormat(formats: readonly protocol.FormatChoice[]): Promise<string | undefined> {
  const writable = formats.filter(({ writes }) => writes);
  const picked = await vscode.window.showQuickPick(
    writable.map(({ name, title }) => ({ label: title, description: name, name })),
    { title: vscode.l10n.t('Export claims as') },
  );
  return picked?.name;
}
