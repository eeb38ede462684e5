/** Claims that stand in the text itself, in the language server. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  CompletionItem,
  Diagnostic,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const herald = 'Then [[2,400 people|flood/evacuated|the mayor]] left, [[90 cars|flood/cars|police]] stayed.\n';

test('are compared with the other sources, and faults in them shown, while they are typed', async (t) => {
  const scene = await openScene(t, {
    'a.txt': herald,
    'b.md': 'Some :claim[4,100 people]{topic=flood/evacuated} left, :claim[7].\n',
  });
  const { items } = await scene.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
    textDocument: { uri: scene.uri('b.md') },
  });
  assert.deepEqual(items.map(({ code, range }) => [code, range.start.character]).sort(), [
    ['contradiction', 12],
    ['inline-claim', 55],
  ]);
});

test('complete: names, topics, parties', async (t) => {
  const table: readonly [marked: string, inserted: readonly string[]][] = [
    [':claim[5]{topic=a/b ¦}', ['by=', 'as-of=', 'rank=', 'figure=', 'note=']],
    [':claim[5]{topic=fl¦}', ['flood/cars', 'flood/evacuated']],
    [':claim[5]{by=¦}', ['"the mayor"', 'police']],
    [':claim[5]{by="¦"}', ['police', 'the mayor']],
    ['Words ¦ :claim[5]{topic=flood/cars}', []],
  ];
  const texts = Object.fromEntries(table.map(([marked], i) => [`draft-${i}.md`, marked]));
  const scene = await openScene(t, { 'a.txt': herald, ...texts }, { open: Object.keys(texts) });
  for (const [i, [marked, inserted]] of table.entries()) {
    const items = await scene.request<CompletionItem[]>('textDocument/completion', scene.cursor(`draft-${i}.md`));
    const found = items.map(({ textEdit }) => (textEdit as TextEdit).newText).filter((text) => text !== 'a/b');
    assert.deepEqual([...found].sort(), [...inserted].sort(), marked);
  }
});

test('are renamed with their topic, in the text', async (t) => {
  const text = 'Some :claim[4,100 people]{by=x topic="flood/evacuated"} left.\n';
  const scene = await openScene(t, { 'a.txt': herald.replace('2,400', '2,4¦00'), 'b.md': text });
  const edit = await scene.request<WorkspaceEdit>('textDocument/rename', {
    ...scene.cursor('a.txt'),
    newName: 'flood/left',
  });
  const [change, ...more] = edit.documentChanges as TextDocumentEdit[];
  assert.deepEqual([change!.textDocument.uri, more], [scene.uri('b.md'), []]);
  const [{ range, newText }] = change!.edits as [TextEdit];
  assert.deepEqual(
    [text.slice(range.start.character, range.end.character), newText],
    ['flood/evacuated', 'flood/left'],
  );
  await scene.change(scene.uri('b.md'), newText, range);
  const topics = (await scene.ask(protocol.allClaims, {})).map(({ topic }) => topic);
  assert.deepEqual(topics.sort(), ['flood/cars', 'flood/left', 'flood/left']);
});
