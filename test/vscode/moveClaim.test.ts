/** A claim moves between the text and the store, in the real editor. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeScene, type Scene, until } from './support/scene.ts';

describe('Move Claim between Text and Store', () => {
  let scene: Scene;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
  });
  afterEach(() => scene.remove());

  it('writes a stored claim into the text, and takes it back', async () => {
    scene = makeScene('move', { 'draft.md': 'On Wednesday [[2,4¦00 people|flood/evacuated]] had left.\n' });
    const { document } = await scene.show('draft.md');
    const before = document.getText();
    const pattern = new vscode.RelativePattern(scene.uri('.'), '.claims/sources/draft.md/*.json');
    const records = vscode.workspace.createFileSystemWatcher(pattern);
    const text = (holds: (text: string) => boolean): Promise<boolean> =>
      until(vscode.workspace.onDidChangeTextDocument, () => holds(document.getText()));

    await vscode.commands.executeCommand('countercheck.moveClaim');
    await text((now) => now.includes(':claim[2,400 people]{topic=flood/evacuated}'));
    await until(records.onDidDelete, () => scene.claimsOnDisk('draft.md').length === 0);

    await vscode.commands.executeCommand('countercheck.moveClaim');
    await text((now) => now === before);
    await until(records.onDidCreate, () => scene.claimsOnDisk('draft.md').length === 1);
    assert.equal(document.getText(), before);
    records.dispose();
  });
});
