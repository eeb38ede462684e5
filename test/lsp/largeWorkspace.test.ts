import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
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

const report = async (scene: LspScene): Promise<ReadonlyMap<string, unknown>> => {
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
