import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { startLspClient } from '../support/lspClient.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { memoryWorkspace } from '../support/memoryWorkspace.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

/** More files than are read without being shown, on real disk. */
const articles = 300;
const path = (i: number): string => `articles/${i}.txt`;
const marked = Object.fromEntries(
  Array.from({ length: articles }, (_, i) => [
    path(i),
    `They counted [[${200 + i * 7} boats|event-${i >> 1}/boats]] there.\n`,
  ]),
);
const capabilities = {
  window: { workDoneProgress: true },
  workspace: { diagnostics: { refreshSupport: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
};

const report = async (scene: Pick<LspScene, 'request'>): Promise<ReadonlyMap<string, unknown>> => {
  const { items } = await scene.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  return new Map(items.map((item) => [item.uri, 'items' in item ? item.items : 'unchanged']));
};

test('reading a large workspace is shown as progress, and what is open is looked at again at its end', async (t) => {
  const scene = await openScene(t, marked, { open: [path(3)], capabilities });
  const values: { kind: string; message?: string; percentage?: number; cancellable?: boolean }[] = [];
  const over = new Promise<void>((resolve) => {
    scene.connection.onUnhandledProgress(({ value }) => {
      values.push(value as (typeof values)[number]);
      if ((value as { kind: string }).kind === 'end') resolve();
    });
  });
  const params = { textDocument: { uri: scene.uri(path(3)) } };
  await scene.request('textDocument/diagnostic', params);
  await scene.next('window/workDoneProgress/create');
  await over;
  assert.equal(values[0]!.kind, 'begin');
  assert.equal(values[0]!.cancellable, true);
  assert.match(values.find(({ kind }) => kind === 'report')!.message!, /^\d+ of \d+ files$/);
  await scene.next('workspace/diagnostic/refresh');
  const { items } = await scene.request<{ items: { code: string }[] }>('textDocument/diagnostic', params);
  assert.deepEqual(
    items.map(({ code }) => code),
    ['contradiction'],
  );
});

test('reading that the user stops stays stopped until somebody cannot do without all of it', async (t) => {
  // Only the client can read this folder, so that it says how far the server gets.
  const workspace = memoryWorkspace(markedFiles(marked).files, 'memfs:/folder');
  const client = await startLspClient(t, { folders: [workspace.root], capabilities });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let reads = 0;
  client.answer(protocol.readDirectory, async ({ uri }) => workspace.readDirectory(uri));
  client.answer(protocol.readFile, async ({ uri }) => {
    // Records first; only with the texts it is many files.
    if (++reads > articles * 1.5) await held;
    const bytes = await workspace.readFile(uri);
    return bytes ? Buffer.from(bytes).toString('base64') : null;
  });
  const [begun, ended] = ['begin', 'end'].map(
    (kind) =>
      new Promise<void>((resolve) => {
        client.connection.onUnhandledProgress(({ value }) => {
          if ((value as { kind: string }).kind === kind) resolve();
        });
      }),
  );
  await client.open(workspace.uri(path(3)), workspace.text(path(3))!);
  const reported = report(client);
  const { token } = await client.next<{ token: string }>('window/workDoneProgress/create');
  await begun;
  await client.notify('window/workDoneProgress/cancel', { token });
  letGo();
  await ended;
  assert.deepEqual([...(await reported).keys()], [], 'nothing that the rest might take back');
  assert.deepEqual([...(await report(client)).keys()], []);
  assert.ok(reads < 2 * articles, `${reads} reads`);
  const position = { line: 0, character: 'They counted '.length };
  const references = {
    textDocument: { uri: workspace.uri(path(3)) },
    position,
    context: { includeDeclaration: false },
  };
  assert.equal((await client.request<unknown[]>('textDocument/references', references)).length, 2);
  assert.ok((await report(client)).size > 100);
});

test('a checkout of many files ends as a server started afterwards sees it', async (t) => {
  const scene = await openScene(t, marked, { open: [path(3)], capabilities });
  assert.ok((await report(scene)).size > 100);
  for (let i = 0; i < articles; i++)
    if (i !== 3) scene.folder.write(path(i), `They counted ${200 + (i >> 1) * 14} boats there.\n`);
  const changes = Array.from({ length: articles }, (_, i) => ({ uri: scene.uri(path(i)), type: 2 }));
  for (let from = 0; from < articles; from += 100)
    await scene.notify('workspace/didChangeWatchedFiles', { changes: changes.slice(from, from + 200) });
  const after = await report(scene);
  const fresh = await openScene(t, {}, { folders: [scene.folder.uri()], open: [], capabilities });
  assert.deepEqual(new Map([...after].sort()), new Map([...(await report(fresh))].sort()));
});
