import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

const statuses = async (scene: LspScene, path: string): Promise<string[]> =>
  (await scene.ask(protocol.claimsOfDocument, { uri: scene.uri(path) })).map(({ status }) => status);

const changed = (scene: LspScene, ...paths: string[]): Promise<void> =>
  scene.notify('workspace/didChangeWatchedFiles', {
    changes: paths.map((path) => ({ uri: scene.uri(path), type: 2 })),
  });

const herald = { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' };

test('a claim that another program wrote is there, and the client is asked to look again', async (t) => {
  const scene = await openScene(t, herald);
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['alone']);
  const { files } = markedFiles({ ...herald, 'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\n' });
  for (const [path, text] of Object.entries(files)) scene.folder.write(path, text);
  await changed(scene, ...Object.keys(files));
  await scene.next('workspace/diagnostic/refresh');
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['contradiction']);
});

test('a source that changed on disk is read again; an open one is not', async (t) => {
  const scene = await openScene(
    t,
    { ...herald, 'post.txt': 'By then [[2,400 people|flood/evacuated]] were safe.\n' },
    {
      open: ['herald.txt'],
    },
  );
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['equal']);
  scene.folder.write('post.txt', 'No such words any more.\n');
  scene.folder.write('herald.txt', 'No such words any more.\n');
  await changed(scene, 'post.txt', 'herald.txt');
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['alone']);
  assert.deepEqual(await statuses(scene, 'post.txt'), ['orphaned']);
});

test('a store that comes, or goes as a whole, is noticed', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday 2,400 people had left.\n' });
  assert.deepEqual(await statuses(scene, 'herald.txt'), []);
  const { files } = markedFiles(herald);
  for (const [path, text] of Object.entries(files)) scene.folder.write(path, text);
  await changed(scene, ...Object.keys(files));
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['alone']);
  rmSync(scene.folder.file('.claims'), { recursive: true });
  await changed(scene, '.claims');
  assert.deepEqual(await statuses(scene, 'herald.txt'), []);
});

test('closing a document without saving goes back to the file', async (t) => {
  const scene = await openScene(t, herald);
  await scene.change(scene.uri('herald.txt'), 'All gone.\n');
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['orphaned']);
  await scene.close(scene.uri('herald.txt'));
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['alone']);
});
