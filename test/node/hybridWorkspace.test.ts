import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hybridWorkspace } from '../../server/src/node/hybridWorkspace.ts';
import { memoryWorkspace } from '../support/memoryWorkspace.ts';

const disk = { ...memoryWorkspace({ 'a.txt': 'disk' }, 'file:///folder'), changedAt: async () => undefined };
const client = memoryWorkspace({ 'a.txt': 'client' }, 'vscode-vfs:///folder');
const both = hybridWorkspace(disk, client);

test('files of this machine come from its disk, all others from the client', async () => {
  assert.equal(new TextDecoder().decode(await both.readFile('file:///folder/a.txt')), 'disk');
  assert.equal(new TextDecoder().decode(await both.readFile('vscode-vfs:///folder/a.txt')), 'client');
});

test('where there is no telling when a file changed it is not taken for gone', async () => {
  assert.equal(await both.changedAt!('file:///folder/none.txt'), undefined);
  assert.equal(await both.changedAt!('vscode-vfs:///folder/a.txt'), -Infinity);
});
