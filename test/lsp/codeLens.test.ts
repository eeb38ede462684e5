import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

const marked = {
  'a.txt': 'Then [[2,400 people|flood/evacuated]] left.\nAnd [[90 cars|flood/cars]] stayed.\n',
  'b.txt': 'Then [[4,100 people|flood/evacuated]] left.\n',
};

const settings = (codeLens: 'off' | 'troubles' | 'all') => ({ initializationOptions: { settings: { codeLens } } });

for (const [codeLens, expected] of [
  ['off', []],
  ['troubles', ['0 flood/evacuated: 2 sources, ✗ contradicted']],
  ['all', ['0 flood/evacuated: 2 sources, ✗ contradicted', '1 flood/cars: 1 source, · only source']],
] as const) {
  test(`with the setting "${codeLens}": ${expected.length} of two lines`, async (t) => {
    const scene = await openScene(t, marked, settings(codeLens));
    const lenses = await scene.request<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri: scene.uri('a.txt') },
    });
    assert.deepEqual(
      lenses.map(({ range, command }) => `${range.start.line} ${command?.title}`),
      expected,
    );
  });
}

test('a changed setting counts at once', async (t) => {
  const scene = await openScene(t, marked);
  const lenses = (): Promise<CodeLens[]> =>
    scene.request('textDocument/codeLens', { textDocument: { uri: scene.uri('a.txt') } });
  assert.equal((await lenses()).length, 1);
  await scene.notify('workspace/didChangeConfiguration', { settings: { countercheck: { codeLens: 'all' } } });
  assert.equal((await lenses()).length, 2);
});
