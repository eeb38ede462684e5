import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { type LspScene, type LspSceneOptions, openScene } from '../support/openScene.ts';

const statuses = async (scene: LspScene, path: string): Promise<string[]> =>
  (await scene.ask(protocol.claimsOfDocument, { uri: scene.uri(path) })).map(({ status }) => status);

const changed = (scene: LspScene, ...paths: string[]): Promise<void> =>
  scene.notify('workspace/didChangeWatchedFiles', {
    changes: paths.map((path) => ({ uri: scene.uri(path), type: 2 })),
  });

/** Waits until the one claim of a source stands so; asks whenever the server says that something changed. */
async function becomes(scene: LspScene, path: string, status: string): Promise<void> {
  while ((await statuses(scene, path)).join() !== status) await scene.next('workspace/diagnostic/refresh');
}

/** A client that takes what it shall watch only when the test says so. */
function watchingLater(): { readonly watching: () => void; readonly answers: LspSceneOptions['answers'] } {
  let watching = (): void => undefined;
  const registered = new Promise<null>((resolve) => {
    watching = () => resolve(null);
  });
  return { watching: () => watching(), answers: { 'client/registerCapability': () => registered } };
}

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

test('what changed before the client watched is found once it does', async (t) => {
  const { watching, answers } = watchingLater();
  const before = { ...herald, 'ledger.txt': 'By then [[3,900 people|flood/evacuated]] were safe.\n' };
  const scene = await openScene(t, before, {
    open: ['herald.txt'],
    answers,
  });
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['contradiction']);
  rmSync(scene.folder.file('.claims/sources/ledger.txt'), { recursive: true });
  const { files } = markedFiles({ ...herald, 'post.md': 'By then [[2,400 people|flood/evacuated]] were safe.\n' });
  for (const [path, text] of Object.entries(files)) scene.folder.write(path, text);
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['contradiction']);
  watching();
  await becomes(scene, 'herald.txt', 'equal');
});

test('a store that came before the client watched is found', async (t) => {
  const { watching, answers } = watchingLater();
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday 2,400 people had left.\n' }, { answers });
  assert.deepEqual(await statuses(scene, 'herald.txt'), []);
  const { files } = markedFiles(herald);
  for (const [path, text] of Object.entries(files)) scene.folder.write(path, text);
  watching();
  await becomes(scene, 'herald.txt', 'alone');
});

test('a record that changes no reading still takes its finding away: the client is asked to look again', async (t) => {
  const scene = await openScene(t, herald);
  const uri = scene.uri('herald.txt');
  await scene.change(uri, 'On Wednesday 2,600 people had left.\n');
  await becomes(scene, 'herald.txt', 'quote-changed');
  const range = { start: { line: 0, character: 13 }, end: { line: 0, character: 25 } };
  const [claim] = await scene.ask(protocol.claimsOfDocument, { uri });
  const refreshed = scene.next('workspace/diagnostic/refresh');
  await scene.ask(protocol.updateClaim, { uri, id: claim!.id, changes: { range } });
  await refreshed;
  assert.deepEqual(await statuses(scene, 'herald.txt'), ['alone']);
});
