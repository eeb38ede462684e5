import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const article = { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' };

test('what is exported can be imported where it is gone; what is there already is skipped', async (t) => {
  const scene = await openScene(t, article);
  const uri = scene.uri('herald.txt');
  const formats = await scene.ask(protocol.formats, {});
  for (const { name } of formats.filter(({ reads, writes }) => reads && writes)) {
    const { text } = await scene.ask(protocol.exportClaims, { uri, format: name });
    // A format that names no source goes by the name of the text beside it.
    const params = { uri, format: name, file: scene.uri('herald.ann'), name: `claims.${name}`, text };
    assert.equal((await scene.ask(protocol.importClaims, params)).skipped.length, 1, name);
    const [before] = await scene.ask(protocol.claimsOfDocument, { uri });
    await scene.ask(protocol.removeClaim, { uri, id: before!.id });
    assert.equal((await scene.ask(protocol.importClaims, params)).imported, 1, name);
    const [after] = await scene.ask(protocol.claimsOfDocument, { uri });
    assert.deepEqual([after?.quote, after?.topic], ['2,400 people', 'flood/evacuated'], name);
  }
});

test('a file with something wrong in it imports nothing and says where', async (t) => {
  const scene = await openScene(t, article);
  const text = 'source,exact,topic\nherald.txt,Wednesday,flood/day\nherald.txt,no such words,flood/x\n';
  const params = {
    uri: scene.uri('herald.txt'),
    format: 'csv',
    file: scene.uri('claims.csv'),
    name: 'claims.csv',
    text,
  };
  await assert.rejects(scene.ask(protocol.importClaims, params), /claims\.csv:3: .*nothing is imported/s);
  assert.equal((await scene.ask(protocol.claimsOfDocument, params)).length, 1);
});

test('a format that cannot be read, or is not known, is refused', async (t) => {
  const scene = await openScene(t, article);
  for (const format of ['claim-review', 'docx']) {
    const params = { uri: scene.uri('herald.txt'), format, file: scene.uri('claims'), name: 'claims', text: '' };
    await assert.rejects(scene.ask(protocol.importClaims, params), /is no format that can be imported/);
  }
});

test('where nothing is tagged there is nothing to export', async (t) => {
  const scene = await openScene(t, { 'herald.txt': 'On Wednesday 2,400 people had left.\n' });
  rmSync(scene.folder.file('.claims'), { recursive: true, force: true });
  const asked = scene.ask(protocol.exportClaims, { uri: scene.uri('herald.txt'), format: 'csv' });
  await assert.rejects(asked, /Nothing is tagged here yet/);
});
