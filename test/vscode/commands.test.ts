/** Every command, in the real editor, on the real disk. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnostic, makeScene, type Scene, until } from './support/scene.ts';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`countercheck.${command}`, ...args);

/** Presses Enter in the quick pick once it is there. */
async function acceptQuickPick<T>(running: Thenable<T>): Promise<T> {
  let done = false;
  const finished = Promise.resolve(running).finally(() => {
    done = true;
  });
  while (!done) {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await Promise.race([finished, new Promise((resolve) => setImmediate(resolve))]);
  }
  return finished;
}

const position = ({ line, character }: vscode.Position): string => `${line}:${character}`;

describe('commands', () => {
  let scene: Scene;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
  });
  afterEach(() => scene.remove());

  it('every command of package.json is registered', async () => {
    scene = makeScene('registered', {});
    const { contributes } = vscode.extensions.getExtension('countercheck.countercheck')!.packageJSON;
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }: { command: string }) => !registered.has(command));
    assert.deepEqual(missing, []);
  });

  it('Tag Selection: Enter takes the best topic, the claim is on disk, Undo Last Tag removes it', async () => {
    scene = makeScene('tag', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon ¦2,300 people¦ had left.\n',
    });
    await scene.show('b.txt');
    await acceptQuickPick(run('tagSelection'));
    assert.equal(scene.claimsOnDisk('b.txt').length, 1);
    await run('undoLastChange');
    assert.deepEqual(scene.claimsOnDisk('b.txt'), []);
  });

  it('Tag Selection: with the cursor on a figure tags the figure', async () => {
    scene = makeScene('cursor', { 'a.txt': 'At noon 2,3¦00 people had left.\n' });
    const { document } = await scene.show('a.txt');
    const zero = { line: 0, character: 12 };
    const claim = await run<{ quote: string }>(
      'tagSelection',
      document.uri.toString(),
      { start: zero, end: zero },
      'flood/evacuated',
    );
    assert.match(claim.quote, /^2,300/);
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });

  it('Tag Suggested Figures: Enter accepts each, one Undo Last Tag takes all back', async () => {
    scene = makeScene('suggested', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left. The bill was [[$5 million|flood/damage]].\n',
      'b.txt': 'At noon 2,300 people had left. The bill was $6 million.\n',
    });
    await scene.show('b.txt');
    assert.equal(await acceptQuickPick(run<number>('tagSuggested')), 2);
    assert.equal(scene.claimsOnDisk('b.txt').length, 2);
    await run('undoLastChange');
    assert.deepEqual(scene.claimsOnDisk('b.txt'), []);
  });

  it('a claim tagged against another source is a warning at both', async () => {
    scene = makeScene('warning', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon ¦4,100 people¦ had left.\n',
    });
    const { document } = await scene.show('b.txt');
    const range = { start: { line: 0, character: 8 }, end: { line: 0, character: 20 } };
    await run('tagSelection', document.uri.toString(), range, 'flood/evacuated');
    const found = await diagnostic(scene.uri('b.txt'), 'contradiction');
    assert.equal(found.relatedInformation?.[0]?.location.uri.toString(), scene.uri('a.txt').toString());
  });

  it('Remove Claim removes the one at the cursor, Undo Last Tag brings it back', async () => {
    scene = makeScene('remove', { 'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    const before = scene.claimsOnDisk('a.txt');
    await run('removeClaim');
    assert.deepEqual(scene.claimsOnDisk('a.txt'), []);
    await run('undoLastChange');
    assert.deepEqual(scene.claimsOnDisk('a.txt'), before);
  });

  it('Edit Claim changes its record', async () => {
    scene = makeScene('edit', { 'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    // The first detail is the topic, the best of which is the one it has.
    const edited = await acceptQuickPick(run<{ topic: string }>('editClaim'));
    assert.equal(edited.topic, 'flood/evacuated');
  });

  it('Explain silences a contradiction at both ends, Undo Last Tag brings it back', async () => {
    scene = makeScene('explain', {
      'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    const { document } = await scene.show('a.txt');
    await diagnostic(document.uri, 'contradiction');
    const [claim] = scene.claims;
    await run('explain', document.uri.toString(), claim!.id, 'the second counts the valley too');
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).length === 0,
    );
    await run('undoLastChange');
    await diagnostic(document.uri, 'contradiction');
  });

  it('Re-attach Claim attaches an orphan to the selection', async () => {
    scene = makeScene('reattach', { 'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n' });
    const editor = await scene.show('a.txt');
    const whole = new vscode.Range(0, 0, 1, 0);
    await editor.edit((edit) => edit.replace(whole, 'Something quite different: 17 boats came.\n'));
    await diagnostic(editor.document.uri, 'orphaned');
    const start = 'Something quite different: '.length;
    editor.selection = new vscode.Selection(0, start, 0, start + '17 boats'.length);
    await acceptQuickPick(run('reattachClaim'));
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(editor.document.uri).length === 0,
    );
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('Next and Previous Contradiction go round', async () => {
    scene = makeScene('next', {
      'a.txt': '¦Nothing here.\nBy noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    await scene.show('a.txt');
    await diagnostic(scene.uri('a.txt'), 'contradiction');
    const here = (): string =>
      `${vscode.workspace.asRelativePath(vscode.window.activeTextEditor!.document.uri).split('/').at(-1)} ${position(vscode.window.activeTextEditor!.selection.start)}`;
    await run('nextContradiction');
    assert.equal(here(), 'a.txt 1:8');
    await run('nextContradiction');
    assert.equal(here(), 'b.txt 0:8');
    await run('nextContradiction');
    assert.equal(here(), 'a.txt 1:8');
    await run('previousContradiction');
    assert.equal(here(), 'b.txt 0:8');
    await run('previousContradiction');
    assert.equal(here(), 'a.txt 1:8');
  });

  it('Show Claims jumps to the one chosen', async () => {
    scene = makeScene('show', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'Nothing.\n',
    });
    await scene.show('b.txt');
    await acceptQuickPick(run('showClaims'));
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.getText(editor.selection), '2,400 people');
  });

  it('Show Server Log opens it', async () => {
    scene = makeScene('log', {});
    await run('showServerLog');
  });

  it('the hover is the card of the claim', async () => {
    scene = makeScene('hover', {
      'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated]] had left.\n',
    });
    await scene.show('a.txt');
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(scene.uri('a.txt'))[0]);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      scene.uri('a.txt'),
      new vscode.Position(0, 10),
    );
    const text = hovers
      .flatMap(({ contents }) => contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    assert.match(text, /\*\*2,400 people\*\*/);
    assert.match(text, /✗/);
  });
});
