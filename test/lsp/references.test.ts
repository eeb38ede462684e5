import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Location } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('are all claims of the topic, open or not', async (t) => {
  const scene = await openScene(
    t,
    {
      'a.txt': 'Then [[2,4¦00 people|flood/evacuated]] left and [[90 cars|flood/cars]] stayed.\n',
      'b.txt': 'Then [[2,300 people|flood/evacuated]] left.\n',
    },
    { open: ['a.txt'] },
  );
  const found = await scene.request<Location[]>('textDocument/references', {
    ...scene.cursor('a.txt'),
    context: { includeDeclaration: true },
  });
  assert.deepEqual(
    found.map(({ uri, range }) => [uri, range.start.character]),
    [
      [scene.uri('a.txt'), 5],
      [scene.uri('b.txt'), 5],
    ],
  );
});
