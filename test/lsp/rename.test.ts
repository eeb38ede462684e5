import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

const marked = {
  'a.txt': 'Then [[2,4¦00 people|flood/evacuated]] left.\n',
  'b.txt': 'Then [[2,300 people|flood/evacuated]] left, [[90|flood/evacuated-by-boat]] by boat.\n',
  '.claims/topics/flood/evacuated.json': '{ "title": "Evacuated" }\n',
  '.claims/topics/flood/affected.json':
    '{ "relations": [{ "equals": "flood/evacuated + flood/evacuated-by-boat" }], "aliases": ["flood/evacuated"] }\n',
};

test('renames a topic in every claim, its record, aliases and relations; one undo takes it back', async (t) => {
  const scene = await openScene(t, marked);
  const prepared = await scene.request('textDocument/prepareRename', scene.cursor('a.txt'));
  assert.deepEqual(prepared, {
    range: { start: { line: 0, character: 5 }, end: { line: 0, character: 17 } },
    placeholder: 'flood/evacuated',
  });
  await scene.request('textDocument/rename', { ...scene.cursor('a.txt'), newName: 'flood/left-home' });
  const topics = async (): Promise<string[]> => (await scene.ask(protocol.allClaims, {})).map(({ topic }) => topic);
  assert.deepEqual(await topics(), ['flood/left-home', 'flood/left-home', 'flood/evacuated-by-boat']);
  assert.equal(existsSync(scene.folder.file('.claims/topics/flood/evacuated.json')), false);
  assert.match(readFileSync(scene.folder.file('.claims/topics/flood/left-home.json'), 'utf8'), /"Evacuated"/);
  const affected = readFileSync(scene.folder.file('.claims/topics/flood/affected.json'), 'utf8');
  assert.match(affected, /flood\/left-home \+ flood\/evacuated-by-boat/);
  await scene.ask(protocol.undoLastChange, {});
  assert.deepEqual(await topics(), ['flood/evacuated', 'flood/evacuated', 'flood/evacuated-by-boat']);
});

test('refuses a name that is none, and a place without a topic', async (t) => {
  const scene = await openScene(t, marked);
  const rename = (params: object): Promise<unknown> => scene.request('textDocument/rename', params);
  await assert.rejects(rename({ ...scene.cursor('a.txt'), newName: 'left home' }), /not of the form subject\/measure/);
  const elsewhere = { textDocument: { uri: scene.uri('a.txt') }, position: { line: 0, character: 0 } };
  await assert.rejects(rename({ ...elsewhere, newName: 'flood/left' }), /no topic here/);
  assert.equal(await scene.request('textDocument/prepareRename', elsewhere), null);
});
