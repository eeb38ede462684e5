import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { startLspClient } from '../support/lspClient.ts';
import { memoryWorkspace } from '../support/memoryWorkspace.ts';
import { openScene } from '../support/openScene.ts';

test('a request that is cancelled while files are read is answered with that, and the next one as ever', async (t) => {
  // Only the client can read this folder, so the server is sure to be still at work when the request is cancelled.
  const workspace = memoryWorkspace({ 'herald.txt': 'On Wednesday 2,400 people had left.\n' }, 'memfs:/folder');
  const client = await startLspClient(t, { folders: [workspace.root] });
  const params = { textDocument: { uri: workspace.uri('herald.txt') } };
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    client.answer(protocol.readDirectory, async ({ uri }) => {
      resolve();
      await held;
      return workspace.readDirectory(uri);
    });
  });
  client.answer(protocol.readFile, async ({ uri }) => {
    const bytes = await workspace.readFile(uri);
    return bytes ? Buffer.from(bytes).toString('base64') : null;
  });
  const source = new CancellationTokenSource();
  const cancelled = client.connection.sendRequest('textDocument/diagnostic', params, source.token);
  await asked;
  source.cancel();
  goOn();
  await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
  assert.ok(await client.request('textDocument/diagnostic', params));
});

test('an unknown command is refused with a reason', async (t) => {
  const scene = await openScene(t, {});
  await assert.rejects(
    scene.request('workspace/executeCommand', { command: 'countercheck.server.nothing' }),
    /countercheck\.server\.nothing is none of the server's commands/,
  );
});
