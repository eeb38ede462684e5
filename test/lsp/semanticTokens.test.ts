import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('figures and the words that soften them, of the whole text or a range', async (t) => {
  const scene = await openScene(t, { 'a.txt': 'Then about 2,400 people left.\n\nAnd 90 cars stayed.\n' });
  const textDocument = { uri: scene.uri('a.txt') };
  const full = await scene.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  // line and start relative to the token before, length, type (0 figure, 1 hedge), modifiers
  assert.deepEqual(full.data, [0, 5, 6, 1, 0, 0, 6, 5, 0, 0, 2, 4, 2, 0, 0]);
  const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
  const part = await scene.request<SemanticTokens>('textDocument/semanticTokens/range', { textDocument, range });
  assert.deepEqual(part.data, [2, 4, 2, 0, 0]);
});
