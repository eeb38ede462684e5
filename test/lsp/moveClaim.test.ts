import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { CodeAction, Hover, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { lineIndex } from '../../server/src/core/text/lineIndex.ts';
import * as protocol from '../../server/src/protocol.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

const kind = 'refactor.move.countercheck';

async function move(
  scene: LspScene,
  path: string,
  text: string,
  version: number,
): Promise<{ title: string; after: string }> {
  const [action, ...more] = await scene.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: scene.uri(path) },
    range: { start: positionOf(text, '2,400'), end: positionOf(text, '2,400') },
    context: { diagnostics: [], only: [kind] },
  });
  assert.ok(action, 'the move is offered');
  assert.deepEqual(more, []);
  // As a client does it: first the edit, then the command.
  const [change] = action.edit!.documentChanges as TextDocumentEdit[];
  assert.equal(change!.textDocument.version, version);
  const [edit] = change!.edits as TextEdit[];
  const lines = lineIndex(text);
  const after =
    text.slice(0, lines.offsetAt(edit!.range.start)) + edit!.newText + text.slice(lines.offsetAt(edit!.range.end));
  await scene.change(scene.uri(path), edit!.newText, edit!.range);
  await scene.request('workspace/executeCommand', action.command);
  return { title: action.title, after };
}

const positionOf = (text: string, words: string): { line: number; character: number } =>
  lineIndex(text).positionAt(text.indexOf(words));

const recordsOf = (scene: LspScene, source: string): string[] => {
  const folder = scene.folder.file(`.claims/sources/${source}`);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'source.json') : [];
};

test('a claim moves into the text and back into the store, and is the same claim all along', async (t) => {
  const scene = await openScene(t, {
    'draft.md': 'On Wednesday [[2,400 people|flood/evacuated|the mayor]] had left.\n',
  });
  const claims = async (): Promise<unknown[]> =>
    (await scene.ask(protocol.claimsOfDocument, { uri: scene.uri('draft.md') })).map(
      ({ quote, topic, attributedTo }) => [quote, topic, attributedTo],
    );
  const text = scene.files['draft.md']!;
  const before = await claims();

  const there = await move(scene, 'draft.md', text, 1);
  assert.equal(there.title, 'Write the claim “2,400 people” into the text');
  assert.equal(there.after, 'On Wednesday :claim[2,400 people]{topic=flood/evacuated by="the mayor"} had left.\n');
  assert.deepEqual(recordsOf(scene, 'draft.md'), []);
  assert.deepEqual(await claims(), before);
  const position = positionOf(there.after, '2,400');
  const card = await scene.request<Hover>('textDocument/hover', {
    textDocument: { uri: scene.uri('draft.md') },
    position,
  });
  assert.match(JSON.stringify(card.contents), /the mayor/);

  const back = await move(scene, 'draft.md', there.after, 2);
  assert.equal(back.title, 'Move the claim “2,400 people” into the store');
  assert.equal(back.after, text);
  assert.equal(recordsOf(scene, 'draft.md').length, 1);
  assert.deepEqual(await claims(), before);
});

test('a claim of a plain text cannot move, one in the text cannot be removed from the store', async (t) => {
  const scene = await openScene(t, {
    'a.txt': 'On Wednesday [[2,4¦00 people|flood/evacuated]] had left.\n',
    'b.md': 'On Wednesday :claim[2,400 people]{topic=flood/evacuated} had left.\n',
  });
  const actions = await scene.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: scene.uri('a.txt') },
    range: scene.selection('a.txt'),
    context: { diagnostics: [], only: [kind] },
  });
  assert.deepEqual(actions, []);
  const uri = scene.uri('b.md');
  const [claim] = await scene.ask(protocol.claimsOfDocument, { uri });
  await assert.rejects(scene.ask(protocol.removeClaim, { uri, id: claim!.id }), /stands in the text/);
});
