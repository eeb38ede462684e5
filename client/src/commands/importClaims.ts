import * as vscode from 'vscode';
import * as protocol from '../../../server/src/protocol.ts';
import { homeUri } from '../homeUri.ts';
import type { Command } from './command.ts';

/** Takes the claims of a file of another program over, all or none; the format by the file's ending. With a URI as argument nothing is asked. */
export const importClaims: Command = {
  id: 'countercheck.importClaims',
  async run({ server }, from) {
    const uri = homeUri();
    if (!uri) return undefined;
    const [file] = from instanceof vscode.Uri ? [from] : ((await vscode.window.showOpenDialog(dialog(uri))) ?? []);
    if (!file) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const name = vscode.workspace.asRelativePath(file);
    const params = { uri: uri.toString(), format: formatOf(file.path), file: file.toString(), name, text };
    const { imported, skipped, notices } = await server.ask(protocol.importClaims, params);
    const said = vscode.l10n.t('Claims imported: {0}; there already: {1}.', imported, skipped.length);
    void vscode.window.showInformationMessage([said, ...notices].join(' '));
    return imported;
  },
};

const dialog = (uri: vscode.Uri): vscode.OpenDialogOptions => ({
  title: vscode.l10n.t('Import claims'),
  defaultUri: vscode.Uri.joinPath(uri, '..'),
  filters: { 'Web Annotation, CSV, brat': ['json', 'jsonld', 'csv', 'ann'] },
});

const formatOf = (path: string): string =>
  path.endsWith('.csv') ? 'csv' : path.endsWith('.ann') ? 'brat' : 'web-annotation';
