/** The board over the wire: what it shows, and that the client is told when something changes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ArrivedBoard, withPart } from '../../server/src/core/board/wire/parts.ts';
import * as protocol from '../../server/src/protocol.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

const texts = {
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated|the mayor|2025-01-15]] had left.\n',
  'post.txt': 'By then [[4,100 people|flood/evacuated||2025-01-15]] were safe.\n',
};

/** The board of the only store, all parts of it. */
async function wholeBoard(scene: LspScene): Promise<ArrivedBoard['data']> {
  let known: readonly protocol.BoardReached[] = [];
  let board: ArrivedBoard | undefined;
  do {
    const [part] = await scene.ask(protocol.board, { known });
    board = withPart(board, part!);
    known = [part!.reached];
  } while (known[0]!.next !== null);
  assert.equal(board.missing, 0);
  return board.data;
}

const figures = async (scene: LspScene): Promise<string[]> => {
  const { topics } = await wholeBoard(scene);
  return topics.flatMap(({ claims }) => claims.map(({ figure, status }) => `${figure} ${status}`));
};

test('shows every store of the workspace, headed with the name of its folder', async (t) => {
  const scene = await openScene(t, texts);
  const boards = await scene.ask(protocol.board, {});
  assert.deepEqual(
    boards.map(({ head }) => head?.title),
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

test('sends again only what stands otherwise than when it was sent', async (t) => {
  const scene = await openScene(t, {
    ...texts,
    'other.txt': 'It cost [[3 million euros|flood/damage||2025-01-15]].\n',
  });
  const [all] = await scene.ask(protocol.board, {});
  const named = (part: protocol.BoardView): string[] => part.topics.topics.map(({ name }) => name);
  assert.deepEqual(named(all!), ['flood/damage', 'flood/evacuated']);
  const [nothing] = await scene.ask(protocol.board, { known: [all!.reached] });
  assert.deepEqual(named(nothing!), []);
  await scene.change(scene.uri('post.txt'), scene.files['post.txt']!.replace('4,100', '4,300'));
  await scene.request('textDocument/diagnostic', { textDocument: { uri: scene.uri('post.txt') } });
  await scene.next(protocol.boardChanged.method);
  const [changed] = await scene.ask(protocol.board, { known: [nothing!.reached] });
  assert.deepEqual(named(changed!), ['flood/evacuated']);
  const [stranger] = await scene.ask(protocol.board, { known: [{ ...nothing!.reached, session: 'another' }] });
  assert.deepEqual(named(stranger!), ['flood/damage', 'flood/evacuated']);
  await scene.ask(protocol.closeBoard, {});
  const [anew] = await scene.ask(protocol.board, { known: [changed!.reached] });
  assert.deepEqual(named(anew!), ['flood/damage', 'flood/evacuated']);
});

test('comes in parts where there is much of it, no topic twice', async (t) => {
  const lines = (price: number): string =>
    Array.from({ length: 900 }, (_, i) => `Item ${i} costs [[${price + i} euros|shop/item-${i}]].\n`).join('\n');
  const scene = await openScene(t, { 'a.txt': lines(1000), 'b.txt': lines(1000) }, { open: [] });
  const seen: string[] = [];
  let known: readonly protocol.BoardReached[] = [];
  let parts = 0;
  do {
    const [part] = await scene.ask(protocol.board, { known });
    seen.push(...part!.topics.topics.map(({ name }) => name));
    known = [part!.reached];
    parts++;
  } while (known[0]!.next !== null);
  assert.equal(parts, 2);
  assert.equal(seen.length, 900);
  assert.equal(new Set(seen).size, 900);
});
