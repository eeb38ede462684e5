import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startLspClient } from '../support/lspClient.ts';

test('says what it can do', async (t) => {
  const { initialized } = await startLspClient(t, { folders: [] });
  const { capabilities, serverInfo } = initialized;
  assert.equal(serverInfo?.name, 'countercheck');
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
  assert.equal(capabilities.diagnosticProvider?.interFileDependencies, true);
  assert.equal(capabilities.diagnosticProvider?.workspaceDiagnostics, true);
  assert.equal(capabilities.hoverProvider, true);
});

for (const [offered, chosen] of [
  [['utf-8'], 'utf-8'],
  [['utf-32', 'utf-8'], 'utf-8'],
  [['utf-32'], 'utf-32'],
  [['utf-8', 'utf-16'], 'utf-16'],
] as const) {
  test(`of the encodings ${offered.join(', ')} it takes ${chosen}`, async (t) => {
    const general = { positionEncodings: [...offered] };
    const { initialized } = await startLspClient(t, { folders: [], capabilities: { general } });
    assert.equal(initialized.capabilities.positionEncoding, chosen);
  });
}

test('a client that cannot pull is promised no reports', async (t) => {
  const { initialized } = await startLspClient(t, { folders: [], capabilities: { textDocument: {} } });
  assert.equal(initialized.capabilities.diagnosticProvider, undefined);
});

test('asks to be told of records and texts that change on disk', async (t) => {
  const { next } = await startLspClient(t, { folders: [] });
  const { registrations } = await next<{ registrations: { method: string; registerOptions: unknown }[] }>(
    'client/registerCapability',
  );
  assert.equal(registrations[0]?.method, 'workspace/didChangeWatchedFiles');
  assert.match(JSON.stringify(registrations[0]?.registerOptions), /\.claims/);
});
