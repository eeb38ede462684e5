import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const marked = {
  'herald.txt':
    'On Wednesday [[2,400 people|flood/evacuated|the mayor]] had left. The bill was [[$5 million|flood/damage]].\n',
  'post.txt': 'On 12 January 2025 the mayor said that ¦about 2,300 people¦ had left. Insurers expect $6 million.\n',
};

test('shows the reading, the topics that fit, who says so and when, and writes nothing', async (t) => {
  const scene = await openScene(t, marked);
  const params = { uri: scene.uri('post.txt'), range: scene.selection('post.txt') };
  const prepared = await scene.ask(protocol.prepareTag, params);
  assert.ok(prepared);
  assert.equal(prepared.quote, 'about 2,300 people');
  assert.match(prepared.figures[0]?.reading ?? '', /^2,070–2,530/);
  assert.deepEqual(
    prepared.topics.map(({ topic, sources }) => [topic, sources]),
    [
      ['flood/evacuated', 1],
      ['flood/damage', 1],
    ],
  );
  assert.equal(prepared.attributedTo[0], 'the mayor');
  assert.equal(prepared.saidBy, 'the mayor');
  assert.deepEqual(prepared.asOf, ['2025-01-12']);
  assert.equal(existsSync(scene.folder.file('.claims/sources/post.txt')), false);
});

test('beside any figure there is nothing to tag', async (t) => {
  const scene = await openScene(t, { ...marked, 'post.txt': 'Nothing ¦here.\n' });
  assert.equal(
    await scene.ask(protocol.prepareTag, { uri: scene.uri('post.txt'), range: scene.selection('post.txt') }),
    null,
  );
});

test('several figures in one selection are a choice', async (t) => {
  const scene = await openScene(t, { ...marked, 'post.txt': 'There were ¦12 people and 30 cows¦ on the roof.\n' });
  const prepared = await scene.ask(protocol.prepareTag, {
    uri: scene.uri('post.txt'),
    range: scene.selection('post.txt'),
  });
  assert.deepEqual(
    prepared?.figures.map(({ quote }) => quote),
    ['12 people', '30 cows'],
  );
});

test('untagged figures are suggested in order, tagged ones are not, and one undo takes back a group', async (t) => {
  const scene = await openScene(t, marked);
  const uri = scene.uri('post.txt');
  const suggested = await scene.ask(protocol.suggestedTags, { uri });
  assert.deepEqual(
    suggested.map(({ quote, topics }) => [quote, topics[0]?.topic]),
    [
      ['about 2,300 people', 'flood/evacuated'],
      ['$6 million', 'flood/damage'],
    ],
  );
  assert.deepEqual(await scene.ask(protocol.suggestedTags, { uri: scene.uri('herald.txt') }), []);
  for (const { range, topics } of suggested) {
    await scene.ask(protocol.tag, { uri, range, topic: topics[0]!.topic, group: 'all' });
  }
  assert.equal((await scene.ask(protocol.claimsOfDocument, { uri })).length, 2);
  await scene.ask(protocol.undoLastChange, {});
  assert.deepEqual(await scene.ask(protocol.claimsOfDocument, { uri }), []);
});

test('parties are those of other claims, the most often named first', async (t) => {
  const scene = await openScene(t, {
    'a.txt': '[[1 dog|x/dogs|police]] [[2 cats|x/cats|the mayor]] [[3 cows|x/cows|the mayor]]\n',
  });
  assert.deepEqual(await scene.ask(protocol.parties, { uri: scene.uri('a.txt') }), ['the mayor', 'police']);
});
