/** The board over the wire: what it shows, and that the client is told when something changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

const texts = {
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated|the mayor|2025-01-15]] had left.\n',
  'post.txt': 'By then [[4,100 people|flood/evacuated||2025-01-15]] were safe.\n',
};

const figures = async (scene: LspScene): Promise<string[]> => {
  const [board] = await scene.ask(protocol.board, {});
  return board!.data.topics.flatMap(({ claims }) => claims.map(({ figure, status }) => `${figure} ${status}`));
};

test('shows every store of the workspace, headed with the name of its folder', async (t) => {
  const scene = await openScene(t, texts);
  const boards = await scene.ask(protocol.board, {});
  assert.deepEqual(
    boards.map(({ data }) => data.title),
    [decodeURIComponent(scene.folder.uri().split('/').at(-1)!)],
  );
  assert.deepEqual(await figures(scene), ['2,400 people contradiction', '4,100 people contradiction']);
});

test('follows an edit, open sources as they are typed', async (t) => {
  const scene = await openScene(t, texts);
  await figures(scene);
  const text = scene.files['post.txt']!.replace('4,100', '2,400');
  await scene.change(scene.uri('post.txt'), text);
  await scene.request('textDocument/diagnostic', { textDocument: { uri: scene.uri('post.txt') } });
  await scene.next(protocol.boardChanged.method);
  const [first] = await figures(scene);
  assert.doesNotMatch(first!, /contradiction/);
});

test('is told of changes in sources that are not open', async (t) => {
  const scene = await openScene(t, texts, { open: [] });
  assert.equal((await figures(scene)).length, 2);
  scene.folder.write('post.txt', 'No such words any more.\n');
  await scene.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: scene.uri('post.txt'), type: 2 }] });
  await scene.next(protocol.boardChanged.method);
  assert.deepEqual(await figures(scene), ['2,400 people alone', '4,100 people orphaned']);
});

test('a claim is found by its id, wherever it stands', async (t) => {
  const scene = await openScene(t, texts, { open: [] });
  const [claim] = scene.claims;
  const found = await scene.ask(protocol.claim, { id: claim!.id });
  assert.deepEqual(
    [found?.uri, found?.quote, found?.range?.start],
    [scene.uri('herald.txt'), '2,400 people', { line: 0, character: 13 }],
  );
  assert.equal(await scene.ask(protocol.claim, { id: 'no-such-claim' }), null);
});
