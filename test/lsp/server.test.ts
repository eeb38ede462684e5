/** The server over stdio, as an editor speaks to it. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { CodeAction, DocumentDiagnosticReport, Hover } from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { startLspClient } from '../support/lspClient.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const twoSources = markedFiles({
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
  'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\nThe bill was ¦$5 million.\n',
});

test('initialize: says what it can do', async (t) => {
  const client = await startLspClient(t, { folders: [] });
  const { capabilities, serverInfo } = client.initialized;
  assert.equal(serverInfo?.name, 'countercheck');
  assert.equal(capabilities.positionEncoding, 'utf-16');
  assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: false });
  assert.equal(capabilities.diagnosticProvider?.interFileDependencies, true);
  assert.equal(capabilities.hoverProvider, true);
});

test('diagnostics: a contradiction points into the other source', async (t) => {
  const folder = temporaryFolder(t, twoSources.files);
  const client = await startLspClient(t, { folders: [folder.uri()] });
  await client.open(folder.uri('herald.txt'), twoSources.files['herald.txt']!);
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: folder.uri('herald.txt') },
  });
  assert.equal(report.kind, 'full');
  const [diagnostic] = report.kind === 'full' ? report.items : [];
  assert.equal(diagnostic?.code, 'contradiction');
  assert.deepEqual(diagnostic?.range, { start: { line: 0, character: 13 }, end: { line: 0, character: 25 } });
  assert.deepEqual(diagnostic?.relatedInformation?.[0]?.location, {
    uri: folder.uri('post.txt'),
    range: { start: { line: 0, character: 8 }, end: { line: 0, character: 20 } },
  });
});

test('hover: the card of the claim', async (t) => {
  const folder = temporaryFolder(t, twoSources.files);
  const client = await startLspClient(t, { folders: [folder.uri()] });
  await client.open(folder.uri('herald.txt'), twoSources.files['herald.txt']!);
  const hover = await client.request<Hover | null>('textDocument/hover', {
    textDocument: { uri: folder.uri('herald.txt') },
    position: { line: 0, character: 15 },
  });
  assert.ok(hover);
  const { value } = hover.contents as { value: string };
  assert.match(value, /^\*\*2,400 people\*\* · flood \/ evacuated/);
  assert.match(value, /\| ✗ \| post\.txt, no one named \| 4,100 people \|/);
  assert.match(value, /\[post\.txt:1\]\(file:.*post\.txt#L1\)/);
});

test('a claim tagged by a code action is on disk, and can be taken back', async (t) => {
  const folder = temporaryFolder(t, twoSources.files);
  const client = await startLspClient(t, { folders: [folder.uri()] });
  const uri = folder.uri('post.txt');
  await client.open(uri, twoSources.files['post.txt']!);
  const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: twoSources.selection('post.txt'),
    context: { diagnostics: [] },
  });
  const action = actions.find(({ title }) => title.endsWith('as flood/evacuated'));
  assert.ok(action?.command, `no tag action among ${actions.map(({ title }) => title).join('; ')}`);
  const claims = (): string[] => readdirSync(folder.file('.claims/sources/post.txt'));
  const before = claims();
  const view = await client.request<protocol.ClaimView>('workspace/executeCommand', action.command);
  assert.equal(view.topic, 'flood/evacuated');
  assert.ok(existsSync(folder.file(`.claims/sources/post.txt/${view.id}.json`)));
  assert.equal(claims().length, before.length + 1);
  const undone = await client.ask(protocol.undoLastChange, {});
  assert.match(undone?.label ?? '', /^Tagged “\$5 million” as flood\/evacuated$/);
  assert.deepEqual(claims(), before);
});
