/** What goes wrong, or is not as expected: the user is told, and nothing is lost. */
import * as assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import { listen, type Said } from './support/said.ts';
import { diagnostic, makeScene, type Scene } from './support/scene.ts';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`countercheck.${command}`, ...args);

describe('trouble', () => {
  let scene: Scene;
  let said: Said | undefined;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
  });
  afterEach(async () => {
    said?.restore();
    said = undefined;
    await scene.remove();
  });

  it('a text that is not saved yet: save it first', async () => {
    scene = makeScene('untitled', {});
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'At noon 2,300 people.',
    });
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 8, 0, 20);
    said = listen();
    for (const command of ['tagSelection', 'tagSuggested', 'setSourceDetails', 'markAsDraft', 'reattachClaim']) {
      await run(command);
      assert.equal(said.messages.at(-1), 'Save the text first: a claim belongs to a file.', command);
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a cursor where no figure stands: there is nothing to tag', async () => {
    scene = makeScene('nothing', { 'a.txt': 'The ri¦ver rose.\n' });
    await scene.show('a.txt');
    said = listen();
    assert.equal(await run('tagSelection'), undefined);
    assert.match(said.messages.join(), /^There is nothing to tag here/);
    assert.deepEqual(scene.claimsOnDisk('a.txt'), []);
  });

  it('a selection without a figure is tagged as it is, and a finding says that none is read', async () => {
    scene = makeScene('no-figure', { 'a.txt': 'By noon ¦the old town¦ was empty.\n' });
    const { document } = await scene.show('a.txt');
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 20 } };
    const claim = await run<{ reading: string | null; status: string }>(
      'tagSelection',
      document.uri.toString(),
      range,
      'flood/area',
    );
    assert.deepEqual([claim.reading, claim.status], [null, 'unread']);
    await diagnostic(document.uri, 'unread-figure');
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });

  it('two figures in one selection: asked which one is meant', async () => {
    scene = makeScene('two-figures', {
      'a.txt': 'Of ¦the 9,300 households 1,150 were hit¦ there.\n',
      'b.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
    });
    await scene.show('a.txt');
    said = listen((items) => items.find(({ label }) => label.startsWith('1,150')));
    let done = false;
    const tagging = Promise.resolve(run<{ reading: string }>('tagSelection')).finally(() => {
      done = true;
    });
    while (!done) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await Promise.race([tagging, new Promise((resolve) => setImmediate(resolve))]);
    }
    assert.equal(said.offered[0]?.length, 2);
    assert.match((await tagging).reading, /1,150/);
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });

  it('a store that cannot be written: the reason is said, the text and the other claims are as they were', async () => {
    scene = makeScene('unwritable', {
      'a.txt': 'By noon ¦2,400 people¦ had left.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    // A file where the folder of the source's claims should be: not even root writes there.
    const inTheWay = path.join(scene.uri('.claims').fsPath, 'sources/a.txt');
    writeFileSync(inTheWay, '');
    const { document } = await scene.show('a.txt');
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 20 } };
    const tagging = run('tagSelection', document.uri.toString(), range, 'flood/evacuated');
    await assert.rejects(Promise.resolve(tagging), /Cannot write .*a file stands where a folder should be/);
    assert.equal(document.getText(), 'By noon 2,400 people had left.\n');
    assert.equal(scene.claimsOnDisk('b.txt').length, 1);
    rmSync(inTheWay);
    await run('tagSelection', document.uri.toString(), range, 'flood/evacuated');
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });

  it('no contradiction anywhere: said, and the cursor stays', async () => {
    scene = makeScene('peace', { 'a.txt': 'By noon [[2,400 peo¦ple|flood/evacuated]] had left.\n' });
    const editor = await scene.show('a.txt');
    const before = editor.selection;
    said = listen();
    await run('nextContradiction');
    assert.deepEqual(said.messages, ['No source contradicts another.']);
    assert.deepEqual(editor.selection, before);
  });

  it('a command on a claim, with the cursor beside all claims', async () => {
    scene = makeScene('beside', { 'a.txt': '¦By noon [[2,400 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    said = listen();
    for (const command of ['removeClaim', 'editClaim', 'explain']) {
      await run(command);
      assert.match(said.messages.at(-1)!, /^There is no claim at the cursor/, command);
    }
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });
});
