import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { URI } from 'vscode-uri';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';
import { files, folder } from '../support/folder.ts';

const uri = (root: string, name: string): string => URI.file(path.join(root, name)).toString();
const bytes = Buffer.from('new');

test('a file is replaced whole, keeps its mode and leaves nothing behind', async (t) => {
  const root = folder(t, { 'a/b.json': 'old' });
  fs.chmodSync(path.join(root, 'a/b.json'), 0o640);
  const before = fs.statSync(path.join(root, 'a/b.json')).ino;
  await nodeWorkspace().writeFile(uri(root, 'a/b.json'), bytes);
  const after = fs.statSync(path.join(root, 'a/b.json'));
  assert.notEqual(after.ino, before);
  assert.equal(after.mode & 0o777, 0o640);
  assert.deepEqual(files(root), { 'a/b.json': 'new' });
});

test('folders on the way are made', async (t) => {
  const root = folder(t);
  await nodeWorkspace().writeFile(uri(root, 'x/y/z.json'), bytes);
  assert.deepEqual(files(root), { 'x/y/z.json': 'new' });
});

test('a write that cannot be says why and leaves the old file', async (t) => {
  const root = folder(t, { a: 'a file', 'b/c.json': 'old' });
  const workspace = nodeWorkspace();
  await assert.rejects(
    workspace.writeFile(uri(root, 'a/b.json'), bytes),
    /Cannot write .*a\/b\.json: a file stands where a folder/,
  );
  await assert.rejects(workspace.writeFile(uri(root, 'b'), bytes), /Cannot write .*: it is a folder/);
  assert.deepEqual(files(root), { a: 'a file', 'b/c.json': 'old' });
});

test('where a file really lies is told with links followed, also of one that is not there yet', async (t) => {
  const outside = folder(t, { 'secret.txt': 'secret' });
  const root = folder(t, { 'in/a.txt': 'here' });
  fs.symlinkSync(outside, path.join(root, 'out'));
  fs.symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'file.txt'));
  fs.symlinkSync(path.join(root, 'in'), path.join(root, 'inner'));
  const isBelow = (name: string): Promise<boolean> => nodeWorkspace().isBelow!(uri(root, ''), uri(root, name));
  for (const name of ['out/secret.txt', 'out/new/x.json', 'file.txt', '../secret.txt', '../']) {
    assert.equal(await isBelow(name), false, name);
  }
  for (const name of ['in/a.txt', 'inner/a.txt', 'inner/new/x.json', 'new.txt', ''])
    assert.equal(await isBelow(name), true, name);
});

test('links are not listed, and what is no file is not read', async (t) => {
  const root = folder(t, { 'a.txt': '' });
  fs.symlinkSync('a.txt', path.join(root, 'b.txt'));
  fs.symlinkSync('.', path.join(root, 'loop'));
  assert.deepEqual(await nodeWorkspace().readDirectory(uri(root, '')), [{ name: 'a.txt', type: 'file' }]);
  assert.deepEqual(await nodeWorkspace().readDirectory(uri(root, 'nowhere')), []);
  assert.equal(await nodeWorkspace().readFile(uri(root, '')), undefined);
  execFileSync('mkfifo', [path.join(root, 'pipe')]);
  assert.equal(await nodeWorkspace().readFile(uri(root, 'pipe')), undefined);
  assert.equal(await nodeWorkspace().readFile(uri(root, 'nowhere')), undefined);
  await nodeWorkspace().deleteFile(uri(root, 'nowhere'));
});

test('files are found by their URIs, whatever their names', async (t) => {
  const names = ['a.json', 'b/a.json', 'b/c d.json', 'b/ü.json', 'b c/#1?.json', '100%/a.json', 'a#b/a.json', 'a.json'];
  const root = folder(t, Object.fromEntries(names.map((name) => [name, `of ${name}`])));
  const workspace = nodeWorkspace();
  for (const name of names)
    assert.equal(Buffer.from((await workspace.readFile(uri(root, name)))!).toString(), `of ${name}`);
  assert.equal(await workspace.readFile(`${uri(root, 'a.json')}?x`).then(String), 'of a.json');
  assert.equal(await workspace.readFile(`${uri(root, 'b')}/../b/a.json`).then(String), 'of b/a.json');
});
