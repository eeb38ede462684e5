/**
 * What a keystroke costs, counted instead of timed: how many files are read, claims looked at again, topics compared again and findings made
 * again. Slow machines and busy ones count alike.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diagnosticsOf } from '../../server/src/service/features/diagnostics.ts';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { createSnapshotCache } from '../../server/src/service/snapshotCache.ts';
import type { StoreView } from '../../server/src/service/storeView.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { memoryLogger, memoryWorkspace } from '../support/memoryWorkspace.ts';
import { quietCache } from '../support/quietCache.ts';

/** What one keystroke made anew. */
interface Work {
  readonly filesRead: number;
  readonly sourcesAnalysed: number;
  readonly claimsReread: number;
  readonly topicsCompared: number;
  readonly findingsMade: number;
}

/** Articles that disagree in pairs on topics of their own, and one long one on all of them. */
function workspace(articles: number): Record<string, string> {
  const count = (i: number): number => 200 + i * 7;
  const files: Record<string, string> = {};
  for (let i = 0; i < articles; i++) {
    files[`articles/${i}.txt`] = `They counted [[${count(i)} boats|event-${i >> 1}/boats]] there.\n\nThen it rained.\n`;
  }
  files['long.txt'] = Array.from(
    { length: 10 },
    (_, i) =>
      `In place ${'abcdefghij'[i]} the [[${900 + i} boats|event-${i >> 1}/boats]] lay on the shore, it was said.`,
  ).join('\n\n');
  return files;
}

/** Types a word in place of another in the long article and counts. */
async function typed(articles: number, old: string, word: string): Promise<Work> {
  const { files } = markedFiles(workspace(articles));
  const disk = memoryWorkspace(files);
  const analysed: (readonly string[])[] = [];
  const cache = createSnapshotCache({
    workspace: disk,
    logger: memoryLogger(),
    encoding: 'utf-16',
    onDidUpdate: (update) => void analysed.push([...update.analysed]),
  });
  const view = async (): Promise<StoreView> => (await cache.view(disk.root, neverCancelled))!;
  const text = files['long.txt']!;
  const document = openDocument(disk.uri('long.txt'), 'plaintext', 1, text);
  cache.setDocument(document);
  const before = await view();
  const found = new Set(before.findingsOf('long.txt'));
  disk.reads();
  const at = text.indexOf(old);
  const range = document.places.rangeOf({ start: at, end: at + old.length });
  cache.setDocument(changeDocument(document, 2, [{ range, text: word }]));
  const after = await view();
  const known = new Set(before.snapshot.sources.get('long.txt')!.claims.flatMap(({ reading }) => reading.figure ?? []));
  const now = after.snapshot.sources.get('long.txt')!.claims;
  return {
    filesRead: disk.reads().length,
    sourcesAnalysed: analysed.at(-1)!.length,
    claimsReread: now.filter(({ reading }) => !known.has(reading.figure!)).length,
    topicsCompared: [...after.snapshot.claims].filter(([name, topic]) => before.snapshot.claims.get(name) !== topic)
      .length,
    findingsMade: after.findingsOf('long.txt').filter((finding) => !found.has(finding)).length,
  };
}

for (const articles of [10, 100, 1000]) {
  test(`a letter exchanged beside a figure, among ${articles} articles`, async () => {
    const work = await typed(articles, 'shore', 'shoal');
    assert.deepEqual(work, { filesRead: 0, sourcesAnalysed: 1, claimsReread: 1, topicsCompared: 0, findingsMade: 0 });
  });

  test(`a figure corrected, among ${articles} articles`, async () => {
    const work = await typed(articles, '909 boats', '908 boats');
    assert.equal(work.filesRead, 0);
    assert.equal(work.sourcesAnalysed, 1);
    assert.equal(work.claimsReread, 1);
    assert.equal(work.topicsCompared, 1);
    assert.ok(work.findingsMade <= 4, `${work.findingsMade} findings made again`);
  });
}

test('what stands in the map of sources is shared from snapshot to snapshot', async () => {
  const { files } = markedFiles(workspace(100));
  const disk = memoryWorkspace(files);
  const cache = quietCache(disk);
  let document = openDocument(disk.uri('long.txt'), 'plaintext', 1, files['long.txt']!);
  cache.setDocument(document);
  const before = (await cache.view(disk.root, neverCancelled))!.snapshot;
  for (let i = 0; i < 200; i++) {
    const start = { line: 0, character: 3 + i };
    document = changeDocument(document, i + 2, [{ range: { start, end: start }, text: 'x' }]);
    cache.setDocument(document);
    const { snapshot } = (await cache.view(disk.root, neverCancelled))!;
    assert.equal(snapshot.members, before.members);
    assert.equal(snapshot.claims, before.claims);
    assert.equal(snapshot.sources.get('articles/7.txt'), before.sources.get('articles/7.txt'));
    assert.equal(snapshot.sources.size, before.sources.size);
  }
});

test('what stands where it stood is the very same finding and diagnostic, also where it had moved before', async () => {
  const { files } = markedFiles(workspace(10));
  const disk = memoryWorkspace(files);
  const cache = quietCache(disk);
  const text = files['long.txt']!;
  let document = openDocument(disk.uri('long.txt'), 'plaintext', 1, text);
  const told = async (offset: number, put: string) => {
    const range = document.places.rangeOf({ start: offset, end: offset });
    document = changeDocument(document, document.version + 1, [{ range, text: put }]);
    cache.setDocument(document);
    const view = (await cache.view(disk.root, neverCancelled, 'open'))!;
    return { findings: view.findingsOf('long.txt'), diagnostics: diagnosticsOf(view, 'long.txt') };
  };
  const same = (a: readonly unknown[], b: readonly unknown[]): number => a.filter((one) => b.includes(one)).length;

  const first = await told(document.text.length, ' It');
  assert.ok(first.findings.length > 5);
  const behind = await told(document.text.length, ' rained');
  assert.equal(same(first.findings, behind.findings), first.findings.length);
  assert.equal(same(first.diagnostics, behind.diagnostics), first.diagnostics.length);

  const above = await told(0, 'So: ');
  assert.equal(same(behind.findings, above.findings), 0, 'all have moved');
  const others = above.diagnostics.filter(({ range }) => range.start.line > 0);
  assert.equal(same(others, behind.diagnostics), others.length, 'in the first line alone they stand otherwise');

  const again = await told(document.text.length, ' again.');
  assert.equal(same(above.findings, again.findings), above.findings.length);
  assert.equal(same(above.diagnostics, again.diagnostics), above.diagnostics.length);
});
