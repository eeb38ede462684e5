import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('show the reading where the words do not, and only when wanted', async (t) => {
  const marked = { 'a.txt': 'Then [[about 2,400 people|flood/evacuated]] left and [[90 cars|flood/cars]] stayed.\n' };
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  for (const [inlayHints, expected] of [
    [true, ['23 = 2,160–2,640 people']],
    [false, []],
  ] as const) {
    const scene = await openScene(t, marked, { initializationOptions: { settings: { inlayHints } } });
    const textDocument = { uri: scene.uri('a.txt') };
    const hints = await scene.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ position, label }) => `${position.character} ${label}`),
      expected,
    );
  }
});
