import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('a request that is cancelled is answered with that, and the next one as ever', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' });
  const params = { textDocument: { uri: scene.uri('herald.txt') } };
  const source = new CancellationTokenSource();
  const cancelled = scene.connection.sendRequest('textDocument/diagnostic', params, source.token);
  source.cancel();
  await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
  assert.ok(await scene.request('textDocument/diagnostic', params));
});

test('an unknown command is refused with a reason', async (t) => {
  const scene = await openScene(t, {});
  await assert.rejects(
    scene.request('workspace/executeCommand', { command: 'countercheck.server.nothing' }),
    /countercheck\.server\.nothing is none of the server's commands/,
  );
});
