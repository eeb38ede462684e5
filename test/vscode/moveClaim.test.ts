/** A claim moves between the text and the store, in the real editor. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeScene, type Scene } from './support/scene.ts';

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

    await vscode.commands.executeCommand('countercheck.moveClaim');
    assert.match(document.getText(), /:claim\[2,400 people\]\{topic=flood\/evacuated\}/);
    assert.deepEqual(scene.claimsOnDisk('draft.md'), []);

    await vscode.commands.executeCommand('countercheck.moveClaim');
    assert.equal(document.getText(), before);
    assert.equal(scene.claimsOnDisk('draft.md').length, 1);
  });
});
