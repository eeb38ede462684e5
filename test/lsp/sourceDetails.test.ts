import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const article = { 'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n' };
const nothing = { title: null, publisher: null, published: null, url: null, role: 'source' };

test('details are set one by one, kept, and taken back', async (t) => {
  const scene = await openScene(t, article);
  const uri = scene.uri('herald.txt');
  assert.deepEqual(await scene.ask(protocol.sourceDetails, { uri }), nothing);
  await scene.ask(protocol.updateSource, { uri, changes: { published: '2025-01-16' } });
  const details = await scene.ask(protocol.updateSource, { uri, changes: { role: 'draft', publisher: 'The Herald' } });
  assert.deepEqual(details, { ...nothing, published: '2025-01-16', role: 'draft', publisher: 'The Herald' });
  assert.deepEqual(await scene.ask(protocol.sourceDetails, { uri }), details);
  const [claim] = await scene.ask(protocol.claimsOfDocument, { uri });
  assert.equal(claim?.asOf, '2025-01-16');
  await scene.ask(protocol.updateSource, { uri, changes: { publisher: null } });
  await scene.ask(protocol.undoLastChange, {});
  assert.equal((await scene.ask(protocol.sourceDetails, { uri })).publisher, 'The Herald');
});

test('a day that is none is refused, and nothing is written', async (t) => {
  const scene = await openScene(t, article);
  const uri = scene.uri('herald.txt');
  const asked = scene.ask(protocol.updateSource, { uri, changes: { published: 'Thursday' } });
  await assert.rejects(asked, /“Thursday” is no day of publication: expected a day such as 2025-01-16/);
  assert.deepEqual(await scene.ask(protocol.sourceDetails, { uri }), nothing);
});

test('a record that cannot be read is not overwritten', async (t) => {
  const record = '.claims/sources/herald.txt/source.json';
  const scene = await openScene(t, { ...article, [record]: '{ "title": ' });
  const asked = scene.ask(protocol.updateSource, { uri: scene.uri('herald.txt'), changes: { title: 'Flood' } });
  await assert.rejects(asked, /source\.json cannot be read: mend it first/);
  assert.equal(readFileSync(scene.folder.file(record), 'utf8'), '{ "title": ');
});
