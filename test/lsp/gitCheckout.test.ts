/** Branches that differ in thousands of files are checked out by real git while a server looks on, and told of as watchers do: early, late, in batches, twice. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { put } from '../support/folder.ts';
import { commitAll, git, repository } from '../support/git.ts';
import { type LspClient, startLspClient } from '../support/lspClient.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { random } from '../support/prose.ts';

const articles = 800;

/** What the articles of a branch say: all figures differ between branches, and each has articles, claims and topics that the other has not. */
function branch(shift: number): Readonly<Record<string, string>> {
  const marked: Record<string, string> = {};
  for (let i = 0; i < articles; i++) {
    if (i % 10 === shift) continue; // that source is gone, or not there yet
    const boats = `[[${200 + (i + shift) * 7} boats|event-${i >> 1}/boats]]`;
    const crews = i % 3 === shift ? ` and [[${20 + i} crews|event-${i >> 1}/crews]]` : ' and 9 crews';
    marked[`articles/${i % 20}/${i}.txt`] = `They counted ${boats}${crews} there, ${shift} in all.\n`;
  }
  return markedFiles(marked).files;
}

async function report(client: LspClient): Promise<ReadonlyMap<string, unknown>> {
  const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
  return new Map(items.map((item) => [item.uri, 'items' in item ? item.items : 'unchanged'] as const).sort());
}

test('a checkout of thousands of files ends as a server started afterwards sees it', async (t) => {
  const root = repository(t, branch(0));
  git(root, 'checkout', '-q', '-b', 'other');
  for (const folder of ['articles', '.claims']) rmSync(`${root}/${folder}`, { recursive: true });
  for (const [path, text] of Object.entries(branch(1))) put(root, path, text);
  put(root, '.claims/topics/event-7/boats.json', '{ "changes": "varying" }\n');
  commitAll(root, 'other');
  git(root, 'checkout', '-q', 'main');
  const folder = pathToFileURL(root).href;
  const client = await startLspClient(t, { folders: [folder] });
  const first = await report(client);
  assert.ok(first.size > 400, `${first.size} files with findings`);

  const changed = git(root, 'diff', '--name-only', '--no-renames', 'main', 'other').trim().split('\n');
  assert.ok(changed.length > 2000, `${changed.length} files differ`);
  const next = random(5);
  const shuffled = changed.map((path) => ({ path, at: next() })).sort((a, b) => a.at - b.at);
  const events = [...shuffled, ...shuffled.slice(0, 500)].map(({ path }) => ({ uri: `${folder}/${path}`, type: 2 }));
  const tell = (from: number, to: number): Promise<void> =>
    client.notify('workspace/didChangeWatchedFiles', { changes: events.slice(from, to) });

  // The first are told of before git wrote them, others while somebody asks.
  await tell(0, 50);
  git(root, 'checkout', '-q', 'other');
  const asked: Promise<unknown>[] = [];
  for (let at = 0; at < events.length; at += 300) {
    await tell(at, at + 300);
    asked.push(client.request('workspace/symbol', { query: 'boats' }));
  }
  const after = await report(client);
  await Promise.all(asked);
  const fresh = await startLspClient(t, { folders: [folder] });
  assert.deepEqual(after, await report(fresh));
  assert.notDeepEqual(after, first);
});
