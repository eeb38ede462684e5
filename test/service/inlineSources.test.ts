/** Files that belong to a store only by the claims in their text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDocument } from '../../server/src/service/openDocument.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { type MemoryWorkspace, memoryWorkspace } from '../support/memoryWorkspace.ts';
import { quietCache } from '../support/quietCache.ts';

const topic = 'flood/evacuated';
const draft = `Some :claim[4,100 people]{topic=${topic}} left.\n`;

function scene(marked: Readonly<Record<string, string>>) {
  const workspace = memoryWorkspace(markedFiles(marked).files);
  const cache = quietCache(workspace);
  /** Claims by source and words, and the codes of the findings there are. */
  const look = async (): Promise<string[]> => {
    const view = (await cache.view(workspace.root, neverCancelled))!;
    const claims = view.claimsOfTopic(topic).map(({ source, quote }) => `${source.path}: ${quote}`);
    return [...claims, ...view.findings().map(({ code, source }) => `${source} ${code}`)];
  };
  return { workspace, cache, look };
}

const files = { 'a.txt': `Then [[2,400 people|${topic}]] left.\n`, 'notes/draft.md': draft, 'plain.md': 'No claim.\n' };
const both = ['a.txt: 2,400 people', 'notes/draft.md: 4,100 people', 'notes/draft.md contradiction'];

const write = (workspace: MemoryWorkspace, path: string, text: string): Promise<void> =>
  workspace.writeFile(workspace.uri(path), new TextEncoder().encode(text));

test('a claim in a text that is not open is compared with the others', async () => {
  const { workspace, look } = scene(files);
  assert.deepEqual(await look(), both);
  workspace.reads();
  await look();
  assert.deepEqual(workspace.reads(), []);
});

test('a file that gets a claim in its text joins, one that loses its last leaves', async () => {
  const { workspace, cache, look } = scene({ ...files, 'notes/draft.md': 'Nothing.\n' });
  assert.deepEqual(await look(), ['a.txt: 2,400 people']);
  await write(workspace, 'notes/draft.md', draft);
  cache.filesChanged([workspace.uri('notes/draft.md')]);
  assert.deepEqual(await look(), both);
  await workspace.deleteFile(workspace.uri('notes/draft.md'));
  cache.filesChanged([workspace.uri('notes/draft.md')]);
  assert.deepEqual(await look(), ['a.txt: 2,400 people']);
});

test('a claim typed in an open document counts at once, and is forgotten where it is closed unsaved', async () => {
  const { workspace, cache, look } = scene(files);
  const uri = workspace.uri('plain.md');
  cache.setDocument(openDocument(uri, 'markdown', 1, `:claim[2,390 people]{topic=${topic}}`));
  assert.ok((await look()).includes('plain.md: 2,390 people'));
  cache.closeDocument(uri);
  assert.deepEqual(await look(), both);
});
