/** Commands on a whole source or store: its details, drafts, import and export. */
import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { listen } from './support/said.ts';
import { diagnostic, makeScene, type Scene } from './support/scene.ts';

const run = <T>(command: string, ...args: unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`countercheck.${command}`, ...args);

describe('sources', () => {
  let scene: Scene;
  before(async () => {
    await vscode.extensions.getExtension('countercheck.countercheck')!.activate();
  });
  afterEach(() => scene.remove());

  const record = (): Record<string, unknown> =>
    JSON.parse(readFileSync(scene.uri('.claims/sources/a.txt/source.json').fsPath, 'utf8'));

  it('Set Source Details lists what is known, and writes what it is given', async () => {
    scene = makeScene('details', { 'a.txt': 'By noon [[2,400 people|flood/evacuated]] had left.\n' });
    const { document } = await scene.show('a.txt');
    const changes = { published: '2025-01-16', publisher: 'The Herald' };
    await run('setSourceDetails', document.uri.toString(), changes);
    assert.equal(record().published, '2025-01-16');
    const said = listen();
    await run('setSourceDetails');
    said.restore();
    assert.deepEqual(
      said.offered[0]?.map(({ label, description }) => `${label}: ${description}`),
      ['Day of publication: 2025-01-16', 'Publisher: The Herald', 'Title: –', 'Web address: –', 'Role: source'],
    );
  });

  it('Mark as Draft holds a text against the sources, and takes it back', async () => {
    scene = makeScene('draft', {
      'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n',
      'b.txt': 'At noon [[4,100 people|flood/evacuated|the mayor]] had left.\n',
    });
    const { document } = await scene.show('a.txt');
    await run('markAsDraft');
    assert.equal(record().role, 'draft');
    await diagnostic(document.uri, 'contradiction');
    await run('markAsDraft');
    assert.equal(record().role, 'source');
  });

  it('Export Claims writes a file that Import Claims reads', async () => {
    scene = makeScene('interchange', { 'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    const file = scene.uri('claims.csv');
    await run('exportClaims', 'csv', file);
    assert.match(readFileSync(file.fsPath, 'utf8'), /2,400 people/);
    await run('removeClaim');
    assert.deepEqual(scene.claimsOnDisk('a.txt'), []);
    const said = listen();
    assert.equal(await run('importClaims', file), 1);
    said.restore();
    assert.match(said.messages[0]!, /^Claims imported: 1; there already: 0\./);
    assert.equal(scene.claimsOnDisk('a.txt').length, 1);
  });

  it('Compare Topic opens the board at the topic of the claim at the cursor', async () => {
    scene = makeScene('compare', { 'a.txt': 'By noon [[2,4¦00 people|flood/evacuated]] had left.\n' });
    await scene.show('a.txt');
    assert.equal(await run('compareTopic'), 'flood/evacuated');
  });
});
