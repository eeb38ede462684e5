/** The one place with state: what it reads again, and what it leaves alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { createSnapshotCache, type SnapshotCache } from '../../server/src/service/snapshotCache.ts';
import type { StoreView } from '../../server/src/service/storeView.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { type MemoryWorkspace, memoryLogger, memoryWorkspace } from '../support/memoryWorkspace.ts';

interface Scene {
  readonly workspace: MemoryWorkspace;
  readonly cache: SnapshotCache;
  /** Sources analysed by each update, in order. */
  readonly analysed: string[][];
  view(): Promise<StoreView>;
}

function scene(marked: Readonly<Record<string, string>>): Scene {
  const workspace = memoryWorkspace(markedFiles(marked).files);
  const analysed: string[][] = [];
  const cache = createSnapshotCache({
    workspace,
    logger: memoryLogger(),
    encoding: 'utf-16',
    onDidUpdate: (update) => void analysed.push([...update.analysed].sort()),
  });
  return {
    workspace,
    cache,
    analysed,
    view: async () => (await cache.view(workspace.root, neverCancelled))!,
  };
}

const three = {
  'a.txt': 'Then [[2,400 people|flood/evacuated]] left.\n',
  'b.txt': 'Then [[2,400 people|flood/evacuated]] left.\n',
  'c.txt': 'Then [[90 cars|flood/cars]] were gone.\n',
};

test('everything is read once, however many ask', async () => {
  const { workspace, view, analysed } = scene(three);
  const [one, two] = await Promise.all([view(), view()]);
  assert.equal(one, two);
  assert.equal(new Set(workspace.reads()).size, 6);
  await view();
  assert.deepEqual(workspace.reads(), []);
  assert.deepEqual(analysed, [['a.txt', 'b.txt', 'c.txt']]);
});

test('a keystroke analyses its own file and reads nothing', async () => {
  const { workspace, cache, view, analysed } = scene(three);
  const document = openDocument(workspace.uri('a.txt'), 'plaintext', 1, workspace.text('a.txt')!);
  cache.setDocument(document);
  const before = await view();
  workspace.reads();
  const at = { line: 0, character: 0 };
  cache.setDocument(changeDocument(document, 2, [{ range: { start: at, end: at }, text: 'And ' }]));
  const after = await view();
  assert.deepEqual(workspace.reads(), []);
  assert.deepEqual(analysed.at(-1), ['a.txt']);
  assert.equal(after.snapshot.sources.get('b.txt'), before.snapshot.sources.get('b.txt'));
  assert.equal(after.snapshot.sources.get('a.txt')!.claims[0]!.anchor.span?.start, 'And Then '.length);
});

test('an open document wins over its file, until it is closed', async () => {
  const { workspace, cache, view } = scene(three);
  cache.setDocument(openDocument(workspace.uri('a.txt'), 'plaintext', 1, 'Nothing.'));
  assert.equal((await view()).snapshot.sources.get('a.txt')!.claims[0]!.anchor.state, 'orphaned');
  cache.closeDocument(workspace.uri('a.txt'));
  assert.equal((await view()).snapshot.sources.get('a.txt')!.claims[0]!.anchor.state, 'exact');
});

test('a record that changed is read, and its source analysed; nothing else is', async () => {
  const { workspace, cache, view, analysed } = scene(three);
  await view();
  workspace.reads();
  const record = workspace.paths().find((path) => path.startsWith('.claims/sources/b.txt/'))!;
  workspace.set(record, workspace.text(record)!.replace('flood/evacuated', 'flood/rescued'));
  cache.filesChanged([workspace.uri(record)]);
  const after = await view();
  assert.deepEqual(workspace.reads(), [record, 'b.txt']);
  assert.deepEqual(analysed.at(-1), ['b.txt']);
  assert.deepEqual(after.topics(), ['flood/cars', 'flood/evacuated', 'flood/rescued']);
});

test('a record written again as it was changes nothing', async () => {
  const { workspace, cache, view } = scene(three);
  const before = await view();
  const records = workspace.paths().filter((path) => path.startsWith('.claims/'));
  cache.filesChanged(records.map(workspace.uri));
  assert.equal(await view(), before);
});

test('a folder of records that went, or came, stands for all in it and no other', async () => {
  const { workspace, cache, view, analysed } = scene(three);
  await view();
  workspace.reads();
  const records = workspace.paths().filter((path) => path.startsWith('.claims/sources/a.txt/'));
  const texts = records.map((path) => [path, workspace.text(path)!] as const);
  for (const path of records) workspace.remove(path);
  cache.filesChanged([workspace.uri('.claims/sources/a.txt')]);
  assert.equal((await view()).snapshot.sources.has('a.txt'), false);
  for (const [path, text] of texts) workspace.set(path, text);
  cache.filesChanged([workspace.uri('.claims/sources')]);
  assert.equal((await view()).snapshot.sources.get('a.txt')!.claims.length, 1);
  assert.deepEqual(analysed.slice(1), [['a.txt'], ['a.txt']]);
});

test('a folder of texts that went stands for the texts in it', async () => {
  const { workspace, cache, view, analysed } = scene({ ...three, 'desk/d.txt': 'Then [[80 cars|flood/cars]] left.\n' });
  await view();
  workspace.remove('desk/d.txt');
  cache.filesChanged([workspace.uri('desk')]);
  assert.equal((await view()).snapshot.sources.get('desk/d.txt')!.claims[0]!.anchor.state, 'orphaned');
  assert.deepEqual(analysed.at(-1), ['desk/d.txt']);
});

test('a folder that went stands for the stores in it', async () => {
  const { workspace, cache } = scene({ 'news/a.txt': 'Nothing.\n' });
  const { files } = markedFiles({ 'b.txt': 'Then [[80 cars|flood/cars]] left.\n' });
  for (const [path, text] of Object.entries(files)) workspace.set(`news/desk/${path}`, text);
  const root = workspace.uri('news/desk');
  const claims = async (): Promise<number | undefined> =>
    (await cache.view(root, neverCancelled))!.snapshot.sources.get('b.txt')?.claims.length;
  assert.equal(await claims(), 1);
  for (const path of workspace.paths()) if (path.startsWith('news/')) workspace.remove(path);
  cache.filesChanged([workspace.uri('news')]);
  assert.equal(await claims(), undefined);
  assert.equal(await cache.rootOf(workspace.uri('news/desk/b.txt')), undefined);
});

test('a closed text that changed is read and analysed alone', async () => {
  const { workspace, cache, view, analysed } = scene(three);
  await view();
  workspace.reads();
  workspace.set('c.txt', 'Then 80 cars were gone.\n');
  cache.filesChanged([workspace.uri('c.txt'), workspace.uri('unrelated.txt')]);
  await view();
  assert.deepEqual(workspace.reads(), ['c.txt']);
  assert.deepEqual(analysed.at(-1), ['c.txt']);
});

test('who is cancelled gets nothing, the next one everything', async () => {
  const { workspace, cache } = scene(three);
  const token = { isCancellationRequested: false };
  const cancelled = cache.view(workspace.root, token);
  token.isCancellationRequested = true;
  assert.equal(await cancelled, undefined);
  assert.equal((await cache.view(workspace.root, neverCancelled))?.snapshot.sources.size, 3);
});

test('a change during an update is not lost', async () => {
  const { workspace, cache, view } = scene(three);
  const first = view();
  workspace.set('c.txt', 'Gone.\n');
  cache.setDocument(openDocument(workspace.uri('b.txt'), 'plaintext', 1, 'Gone.\n'));
  await first;
  const after = await view();
  assert.equal(after.snapshot.sources.get('b.txt')!.claims[0]!.anchor.state, 'orphaned');
});

test('the store of a file is the nearest, and one that comes later is found', async () => {
  const { workspace, cache } = scene({ ...three, 'deep/down/d.txt': 'Nothing.\n' });
  assert.equal(await cache.rootOf(workspace.uri('deep/down/d.txt')), workspace.root);
  workspace.set('deep/.claims/settings.json', '{}');
  cache.filesChanged([workspace.uri('deep/.claims/settings.json')]);
  assert.equal(await cache.rootOf(workspace.uri('deep/down/d.txt')), workspace.uri('deep'));
  assert.equal(await cache.rootOf('file:///elsewhere/x.txt'), undefined);
});
