/** Keys: ours mean nothing else in VS Code, and each is bound once. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

describe('keys', () => {
  it('none is one of VS Code’s own', async () => {
    const { keybindings } = vscode.extensions.getExtension('countercheck.countercheck')!.packageJSON.contributes;
    const ours = keybindings as Keybinding[];
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
    );
    const all = JSON.parse(document.getText().replace(/^\s*\/\/.*$/gm, '')) as Keybinding[];
    assert.ok(all.length > 500);
    // A key may be taken twice where the two never meet: in a terminal, a diff, a notebook there is no text to tag in.
    const elsewhere =
      /terminal|notebook|isInDiffEditor|hasWebview|chat|inDebugMode|listFocus|treeFocus|editorReadonly/i;
    const taken = all.filter(
      ({ key, command, when }) =>
        !command.startsWith('countercheck.') && !elsewhere.test(when ?? '') && ours.some((own) => own.key === key),
    );
    assert.deepEqual(taken, []);
    assert.equal(new Set(ours.map(({ key }) => key)).size, ours.length);
  });
});
