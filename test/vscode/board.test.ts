/** The board's window, in the real editor. What it shows is seen in the stories. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makeScene, type Scene, until } from './support/scene.ts';

const boards = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('countercheck.board'));

describe('the board', () => {
  let scene: Scene;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
  });
  afterEach(() => scene.remove());

  it('opens once, however often it is asked for', async () => {
    scene = makeScene('board', { 'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    await vscode.commands.executeCommand('countercheck.openBoard');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => boards().length > 0);
    await vscode.commands.executeCommand('countercheck.openBoard', 'flood/evacuated');
    await until(vscode.window.tabGroups.onDidChangeTabs, () => boards().length > 0);
    assert.equal(boards().length, 1);
  });
});
