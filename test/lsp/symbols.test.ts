import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

const marked = {
  'a.txt': 'Then [[2,400 people|flood/evacuated]] left and [[90 cars|flood/cars|police]] stayed.\n',
  'b.txt': 'Then [[4,100 people|flood/evacuated]] left.\n',
};

test('of a document: its claims by place, with topic and standing', async (t) => {
  const scene = await openScene(t, marked);
  const symbols = await scene.request<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri: scene.uri('a.txt') },
  });
  assert.deepEqual(
    symbols.map(({ name, detail }) => `${name} | ${detail}`),
    ['2,400 people | flood/evacuated · 2,400 people · ✗', '90 cars | flood/cars · 90 cars · ·'],
  );
});

test('of the workspace: found by topic, quote or party', async (t) => {
  const scene = await openScene(t, marked, { open: [] });
  const names = async (query: string): Promise<string[]> =>
    (await scene.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
  assert.deepEqual(await names('evacuated'), ['flood/evacuated: 2,400 people', 'flood/evacuated: 4,100 people']);
  assert.deepEqual(await names('police'), ['flood/cars: 90 cars']);
  assert.deepEqual(await names('4,100 evac'), ['flood/evacuated: 4,100 people']);
  assert.deepEqual(await names('nothing like it'), []);
  assert.equal((await names('')).length, 3);
});
