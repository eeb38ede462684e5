import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { openScene } from '../support/openScene.ts';

test('a claim’s record links to its words; a text has no links of ours', async (t) => {
  const scene = await openScene(t, { 'a.txt': 'First.\nThen [[2,400 people|flood/evacuated]] left.\n' });
  const path = `.claims/sources/a.txt/${scene.claims[0]!.id}.json`;
  const uri = scene.uri(path);
  await scene.open(uri, scene.files[path]!, 'json');
  const links = (of: string): Promise<DocumentLink[]> =>
    scene.request('textDocument/documentLink', { textDocument: { uri: of } });
  const [link] = await links(uri);
  assert.equal(link?.target, `${scene.uri('a.txt')}#L2`);
  assert.deepEqual(await links(scene.uri('a.txt')), []);
});
