/** Severities chosen in the editor, as a client sends them; and the page that findings link to. What counts of several is in `service/severity.test.ts`. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { PublishDiagnosticsParams, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { cli } from '../support/cli.ts';
import { type LspScene, openScene } from '../support/openScene.ts';
import { disagreeing, pulledDiagnostics } from '../support/pulledDiagnostics.ts';

const severityOf = async (scene: LspScene): Promise<number | undefined> =>
  (await pulledDiagnostics(scene, 'post.txt')).find(({ code }) => code === 'contradiction')?.severity;

const error = 1;
const warning = 2;
const hint = 4;

test('a change counts at once, in both sources, and the command line does not see it', async (t) => {
  const scene = await openScene(t, disagreeing);
  assert.equal(await severityOf(scene), warning);
  await scene.notify('workspace/didChangeConfiguration', {
    settings: { countercheck: { severity: { contradiction: 'error' } } },
  });
  await scene.next('workspace/diagnostic/refresh');
  assert.equal(await severityOf(scene), error);
  const { items } = await scene.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  for (const item of items)
    assert.deepEqual(item.kind === 'full' && item.items.map(({ severity }) => severity), [error]);
  const { out } = await cli(scene.folder.path, 'check --format json');
  assert.deepEqual(
    JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity),
    ['warning'],
  );
  await scene.notify('workspace/didChangeConfiguration', { settings: { countercheck: {} } });
  await scene.next('workspace/diagnostic/refresh');
  assert.equal(await severityOf(scene), warning);
});

test('a client that cannot ask is sent what stands after a change', async (t) => {
  const scene = await openScene(t, disagreeing, { capabilities: { textDocument: {} } });
  const severities = (severity: number) =>
    scene.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics: [first] }) => uri === scene.uri('post.txt') && first?.severity === severity,
    );
  await severities(warning);
  await scene.notify('workspace/didChangeConfiguration', {
    settings: { countercheck: { severity: { contradiction: 'hint' } } },
  });
  await severities(hint);
});

test('a finding links to the page its client names, at its code', async (t) => {
  const checksPage = 'file:///extension/docs/checks.md';
  const scene = await openScene(t, disagreeing, { initializationOptions: { checksPage } });
  const [found] = await pulledDiagnostics(scene, 'post.txt');
  assert.deepEqual(found?.codeDescription, { href: `${checksPage}#contradiction` });
});

test('to a client that names none, the server of the package links to its own', async (t) => {
  const main = fileURLToPath(new URL('../../server/src/cli/main.js', import.meta.url));
  const scene = await openScene(t, disagreeing, { command: [main, 'lsp', '--stdio'] });
  const [found] = await pulledDiagnostics(scene, 'post.txt');
  const href = new URL(found!.codeDescription!.href);
  assert.equal(href.hash, '#contradiction');
  href.hash = '';
  assert.ok(existsSync(href));
  assert.match(readFileSync(href, 'utf8'), /^## contradiction$/m);
});
