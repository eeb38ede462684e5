import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('from a claim to its topic, from a record to the words, from a topic to its claims', async (t) => {
  const scene = await openScene(t, {
    'a.txt': 'Then [[2,4¦00 people|flood/evacuated]] left and [[90 cars|flood/cars]] stayed.\n',
    '.claims/topics/flood/evacuated.json': '{}\n',
  });
  const definition = (params: unknown): Promise<Location[]> => scene.request('textDocument/definition', params);
  const topicRecord = scene.uri('.claims/topics/flood/evacuated.json');

  const fromClaim = await definition(scene.cursor('a.txt'));
  assert.deepEqual(
    fromClaim.map(({ uri }) => uri),
    [topicRecord],
  );

  const path = `.claims/sources/a.txt/${scene.claims[0]!.id}.json`;
  await scene.open(scene.uri(path), scene.files[path]!, 'json');
  const fromRecord = await definition({ textDocument: { uri: scene.uri(path) }, position: { line: 0, character: 0 } });
  assert.deepEqual(fromRecord, [
    { uri: scene.uri('a.txt'), range: { start: { line: 0, character: 5 }, end: { line: 0, character: 17 } } },
  ]);

  await scene.open(topicRecord, '{}\n', 'json');
  const fromTopic = await definition({ textDocument: { uri: topicRecord }, position: { line: 0, character: 0 } });
  assert.deepEqual(fromTopic, fromRecord);

  // A topic without a record is defined by its use.
  const cars = await definition({ textDocument: { uri: scene.uri('a.txt') }, position: { line: 0, character: 30 } });
  assert.deepEqual(
    cars.map(({ uri }) => uri),
    [scene.uri('a.txt')],
  );
  const nothing = await definition({ textDocument: { uri: scene.uri('a.txt') }, position: { line: 0, character: 0 } });
  assert.deepEqual(nothing, []);
});
