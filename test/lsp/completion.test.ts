import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { lineIndex } from '../../server/src/core/text/lineIndex.ts';
import { openScene } from '../support/openScene.ts';

test('in a record: topics and parties; in a text none', async (t) => {
  const scene = await openScene(t, {
    'a.txt': 'Then [[2,400 people|flood/evacuated|the mayor]] left ¦and [[90 cars|flood/cars|police]] stayed.\n',
  });
  const path = `.claims/sources/a.txt/${scene.claims[0]!.id}.json`;
  const uri = scene.uri(path);
  const text = scene.files[path]!;
  await scene.open(uri, text, 'json');
  const labels = async (params: unknown): Promise<string[]> =>
    (await scene.request<CompletionItem[]>('textDocument/completion', params)).map(({ label }) => label);
  const at = (words: string): unknown => ({
    textDocument: { uri },
    position: lineIndex(text).positionAt(text.indexOf(words) + 3),
  });
  assert.deepEqual(await labels(at('flood/evacuated')), ['flood/cars', 'flood/evacuated']);
  assert.deepEqual((await labels(at('the mayor'))).sort(), ['police', 'the mayor']);
  assert.deepEqual(await labels(at('normal')), ['normal', 'preferred', 'deprecated']);
  assert.deepEqual(await labels(scene.cursor('a.txt')), []);
});
