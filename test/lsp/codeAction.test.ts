import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import * as protocol from '../../server/src/protocol.ts';
import { type LspScene, openScene } from '../support/openScene.ts';

const actions = (scene: LspScene, path: string, only?: string[]): Promise<CodeAction[]> =>
  scene.request('textDocument/codeAction', {
    textDocument: { uri: scene.uri(path) },
    range: scene.selection(path),
    context: { diagnostics: [], ...(only && { only }) },
  });

const claimsOnDisk = (scene: LspScene, source: string): string[] => {
  const folder = scene.folder.file(`.claims/sources/${source}`);
  return existsSync(folder) ? readdirSync(folder).filter((name) => name !== 'source.json') : [];
};

const marked = {
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
  'post.txt': 'By then ¦2,300 people¦ were safe.\n',
};

test('a selection is tagged as the topic that fits, on disk at once, and can be taken back', async (t) => {
  const scene = await openScene(t, marked);
  const action = (await actions(scene, 'post.txt')).find(({ title }) => title.endsWith('as flood/evacuated'));
  assert.ok(action?.command);
  const view = await scene.request<protocol.ClaimView>('workspace/executeCommand', action.command);
  assert.equal(view.quote, '2,300 people');
  assert.deepEqual(claimsOnDisk(scene, 'post.txt'), [`${view.id}.json`]);
  const undone = await scene.ask(protocol.undoLastChange, {});
  assert.equal(undone?.label, 'Tagged “2,300 people” as flood/evacuated');
  assert.deepEqual(claimsOnDisk(scene, 'post.txt'), []);
});

test('the untagged figure under the cursor is offered, a tagged one is not', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': 'On Wednesday [[2,400 ¦people|flood/evacuated]] had left.\n',
    'post.txt': 'By then 2,3¦00 people were safe.\n',
  });
  const titles = (await actions(scene, 'post.txt')).map(({ title }) => title);
  assert.equal(titles.length, 1);
  assert.match(titles[0]!, /^Tag “2,300[^”]*” .*as flood\/evacuated$/);
  assert.deepEqual(await actions(scene, 'herald.txt'), []);
});

test('a client with the command is offered the quick pick besides', async (t) => {
  const scene = await openScene(t, marked, {
    initializationOptions: { clientCommands: ['countercheck.tagSelection'] },
  });
  const [first] = await actions(scene, 'post.txt');
  assert.equal(first?.title, 'Tag “2,300 people” as claim…');
  assert.deepEqual(first.command?.arguments, [scene.uri('post.txt'), scene.selection('post.txt')]);
});

test('only what is asked for', async (t) => {
  const scene = await openScene(t, marked);
  assert.deepEqual(await actions(scene, 'post.txt', ['quickfix']), []);
});

test('a topic that is no subject/measure is refused, and nothing is written', async (t) => {
  const scene = await openScene(t, marked);
  const params = { uri: scene.uri('post.txt'), range: scene.selection('post.txt'), topic: 'evacuated' };
  await assert.rejects(scene.ask(protocol.tag, params), /"evacuated" is not of the form subject\/measure/);
  assert.deepEqual(claimsOnDisk(scene, 'post.txt'), []);
});

test('the first tag of a folder makes its store', async (t) => {
  const scene = await openScene(t, { 'texts/note.txt': 'There were ¦300 people¦ there.\n' });
  const params = { uri: scene.uri('texts/note.txt'), range: scene.selection('texts/note.txt'), topic: 'fair/visitors' };
  const view = await scene.ask(protocol.tag, params);
  assert.deepEqual(claimsOnDisk(scene, 'texts/note.txt'), [`${view.id}.json`]);
  const again = await scene.ask(protocol.tag, params);
  assert.equal(again.id, view.id, 'the same words tagged alike are one claim');
});

test('a claim removed comes back with undo', async (t) => {
  const scene = await openScene(t, marked);
  const [claim] = scene.claims;
  await scene.ask(protocol.removeClaim, { uri: scene.uri('herald.txt'), id: claim!.id });
  assert.deepEqual(claimsOnDisk(scene, 'herald.txt'), []);
  await scene.ask(protocol.undoLastChange, {});
  assert.deepEqual(claimsOnDisk(scene, 'herald.txt'), [`${claim!.id}.json`]);
  assert.equal(await scene.ask(protocol.undoLastChange, {}), null);
});

test('how a topic changes is said by a fix, and the contradiction is gone', async (t) => {
  const scene = await openScene(t, {
    'herald.txt': 'On Wednesday ¦[[2,400 people|flood/evacuated||2025-01-12]] had left.\n',
    'post.txt': 'By then [[4,100 people|flood/evacuated||2025-01-15]] were safe.\n',
  });
  const fix = (await actions(scene, 'herald.txt', ['quickfix'])).find(({ title }) => /only grows/.test(title));
  assert.ok(fix?.command, 'a fix that declares the topic cumulative');
  await scene.request('workspace/executeCommand', fix.command);
  assert.ok(existsSync(scene.folder.file('.claims/topics/flood/evacuated.json')));
  const claims = await scene.ask(protocol.claimsOfDocument, { uri: scene.uri('herald.txt') });
  assert.deepEqual(
    claims.map(({ status }) => status),
    ['updated'],
  );
  await assert.rejects(scene.request('workspace/executeCommand', fix.command), /no longer applies/);
});

test('a claim whose words are gone is attached to the selection', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' });
  const uri = scene.uri('herald.txt');
  await scene.change(uri, 'Something quite different: 17 boats came.\n');
  const range = { start: { line: 0, character: 27 }, end: { line: 0, character: 35 } };
  const found = await scene.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [], only: ['quickfix'] },
  });
  const attach = found.find(({ title }) => title.startsWith('Attach the claim “2,400 people”'));
  assert.ok(attach?.command);
  const view = await scene.request<protocol.ClaimView>('workspace/executeCommand', attach.command);
  assert.deepEqual([view.quote, view.topic], ['17 boats', 'flood/evacuated']);
});

test('a contradiction may be explained, where the client can ask why', async (t) => {
  const disagreeing = {
    'herald.txt': 'On Wednesday [[2,4¦00 people|flood/evacuated]] had left.\n',
    'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\n',
  };
  const plain = await openScene(t, disagreeing);
  assert.deepEqual(
    (await actions(plain, 'herald.txt', ['quickfix'])).filter(({ title }) => /^Explain/.test(title)),
    [],
  );
  const scene = await openScene(t, disagreeing, {
    initializationOptions: { clientCommands: ['countercheck.explain'] },
  });
  const explain = (await actions(scene, 'herald.txt', ['quickfix'])).find(({ title }) => /^Explain/.test(title));
  assert.deepEqual(explain?.command?.arguments, [scene.uri('herald.txt'), scene.claims[0]!.id]);
});
