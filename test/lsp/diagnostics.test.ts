import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';
import { disagreeing, pulledDiagnostics } from '../support/pulledDiagnostics.ts';

const codes = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);

test('a contradiction points into the other source', async (t) => {
  const scene = await openScene(t, disagreeing, { open: ['herald.txt'] });
  const [diagnostic] = await pulledDiagnostics(scene, 'herald.txt');
  assert.equal(diagnostic?.code, 'contradiction');
  assert.equal(diagnostic.source, 'countercheck');
  assert.deepEqual(diagnostic.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 25 } });
  assert.deepEqual(diagnostic.relatedInformation?.[0]?.location, {
    uri: scene.uri('post.txt'),
    range: { start: { line: 0, character: 8 }, end: { line: 0, character: 20 } },
  });
});

test('figures that agree are no finding', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
    'post.txt': 'By then [[2,400 people|flood/evacuated]] were safe.\n',
  });
  assert.deepEqual(await pulledDiagnostics(scene, 'herald.txt'), []);
});

test('an edit changes them as it is typed, here and in the other source', async (t) => {
  const scene = await openScene(t, disagreeing);
  assert.deepEqual(codes(await pulledDiagnostics(scene, 'post.txt')), ['contradiction']);
  const start = { line: 0, character: 8 };
  await scene.change(scene.uri('post.txt'), 'Also ', {
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  });
  const [moved] = await pulledDiagnostics(scene, 'post.txt');
  assert.equal(moved?.range.start.character, start.character + 'Also '.length);
});

test('what is unchanged is said in a word', async (t) => {
  const scene = await openScene(t, disagreeing);
  const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    scene.request('textDocument/diagnostic', { textDocument: { uri: scene.uri('post.txt') }, previousResultId });
  const { resultId } = await ask();
  assert.deepEqual(await ask(resultId), { kind: 'unchanged', resultId });
});

test('of the workspace: closed sources too, and those that came clean', async (t) => {
  const scene = await openScene(t, disagreeing, { open: [] });
  const ask = (previousResultIds: { uri: string; value: string }[]): Promise<WorkspaceDiagnosticReport> =>
    scene.request('workspace/diagnostic', { previousResultIds });
  const { items } = await ask([{ uri: scene.uri('gone.txt'), value: 'old' }]);
  const byUri = new Map(items.map((item) => [item.uri, item]));
  assert.deepEqual([...byUri.keys()].sort(), ['gone.txt', 'herald.txt', 'post.txt'].map(scene.uri).sort());
  const gone = byUri.get(scene.uri('gone.txt'));
  assert.ok(gone?.kind === 'full');
  assert.deepEqual(gone.items, []);
});

test('a claim whose words are gone is orphaned', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' });
  await scene.change(scene.uri('herald.txt'), 'Something else entirely stands here now.\n');
  assert.deepEqual(codes(await pulledDiagnostics(scene, 'herald.txt')), ['orphaned']);
});

test('a record that cannot be read is one finding on it and hides nothing else', async (t) => {
  const scene = await openScene(t, { ...disagreeing, '.claims/sources/post.txt/broken.json': '{ "id": ' });
  const report = await scene.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  const found = report.items.flatMap((item) =>
    item.kind === 'full' ? item.items.map(({ code }) => `${item.uri.split('/').at(-1)} ${code}`) : [],
  );
  assert.deepEqual(found.sort(), [
    'broken.json unreadable-record',
    'herald.txt contradiction',
    'post.txt contradiction',
  ]);
});

test('files outside any store have none', async (t) => {
  const scene = await openScene(t, { 'note.txt': 'There were 300 of them.\n' });
  assert.deepEqual(await pulledDiagnostics(scene, 'note.txt'), []);
});

test('each folder has its own store: equal topics in two of them are not compared', async (t) => {
  const scene = await openScene(t, { 'a/herald.txt': 'On Wednesday 2,400 people had left.\n' });
  scene.folder.write('a/.claims/settings.json', '{}\n');
  scene.folder.write('b/.claims/settings.json', '{}\n');
  scene.folder.write('b/post.txt', 'By then 4,100 people were safe.\n');
  assert.deepEqual(await pulledDiagnostics(scene, 'a/herald.txt'), []);
  assert.deepEqual(await pulledDiagnostics(scene, 'b/post.txt'), []);
});

test('positions count as negotiated', async (t) => {
  const marked = {
    'herald.txt': 'Är 😀 [[2,400 people|flood/evacuated]] had left.\n',
    'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\n',
  };
  for (const [encoding, character] of [
    ['utf-8', 'Är '.length + 1 + 4 + 1],
    ['utf-32', 'Är '.length + 1 + 1],
    ['utf-16', 'Är '.length + 2 + 1],
  ] as const) {
    const scene = await openScene(t, marked, {
      capabilities: { general: { positionEncodings: [encoding] }, textDocument: { diagnostic: {} } },
    });
    const [diagnostic] = await pulledDiagnostics(scene, 'herald.txt');
    assert.equal(diagnostic?.range.start.character, character, encoding);
    // An edit after the emoji, in the same encoding.
    const at = { line: 0, character };
    await scene.change(scene.uri('herald.txt'), 'then ', { start: at, end: at });
    const [moved] = await pulledDiagnostics(scene, 'herald.txt');
    assert.equal(moved?.range.start.character, character + 'then '.length, encoding);
  }
});

test('are sent to a client that cannot ask, and again when another source changes them', async (t) => {
  const scene = await openScene(t, disagreeing, { capabilities: { textDocument: {} } });
  const next = (path: string, count: number): Promise<PublishDiagnosticsParams> =>
    scene.next(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => params.uri === scene.uri(path) && params.diagnostics.length === count,
    );
  await next('herald.txt', 1);
  await scene.change(scene.uri('post.txt'), 'By then 2,400 people were safe.\n');
  await next('herald.txt', 0);
});

test('are sent for every version of a document to a client that cannot ask, also where there are none, and taken back on close', async (t) => {
  const scene = await openScene(t, { 'note.txt': 'Nothing is tagged here.\n' }, { capabilities: { textDocument: {} } });
  const uri = scene.uri('note.txt');
  const next = (version: number | undefined): Promise<PublishDiagnosticsParams> =>
    scene.next(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => params.uri === uri && params.version === version,
    );
  assert.deepEqual((await next(1)).diagnostics, []);
  await scene.change(uri, 'Nothing is tagged here either.\n');
  assert.deepEqual((await next(2)).diagnostics, []);
  await scene.close(uri);
  assert.deepEqual((await next(undefined)).diagnostics, []);
});
