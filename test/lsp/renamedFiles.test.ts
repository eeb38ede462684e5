import assert from 'node:assert/strict';
import { existsSync, renameSync } from 'node:fs';
import { test } from 'node:test';
import * as protocol from '../../server/src/protocol.ts';
import { openScene } from '../support/openScene.ts';

test('claims follow a source, and a folder of sources, renamed in the editor', async (t) => {
  const scene = await openScene(t, { 'texts/a.txt': 'Then [[2,400 people|flood/evacuated]] left.\n' }, { open: [] });
  const [claim] = scene.claims;
  const rename = async (from: string, to: string): Promise<void> => {
    renameSync(scene.folder.file(from), scene.folder.file(to));
    await scene.notify('workspace/didRenameFiles', { files: [{ oldUri: scene.uri(from), newUri: scene.uri(to) }] });
  };
  const where = async (): Promise<string[]> =>
    (await scene.ask(protocol.allClaims, {})).map(({ uri, status }) => `${uri} ${status}`);
  assert.deepEqual(await where(), [`${scene.uri('texts/a.txt')} alone`]);
  await rename('texts/a.txt', 'texts/b.txt');
  assert.deepEqual(await where(), [`${scene.uri('texts/b.txt')} alone`]);
  await rename('texts', 'articles');
  assert.deepEqual(await where(), [`${scene.uri('articles/b.txt')} alone`]);
  assert.ok(existsSync(scene.folder.file(`.claims/sources/articles/b.txt/${claim!.id}.json`)));
  assert.equal(existsSync(scene.folder.file(`.claims/sources/texts/a.txt/${claim!.id}.json`)), false);
});
