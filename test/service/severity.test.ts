/** What counts of the severities of the team and of those chosen in the editor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '../../server/src/lsp/readSettings.ts';
import { createSnapshotCache } from '../../server/src/service/snapshotCache.ts';
import { neverCancelled } from '../../server/src/service/token.ts';
import { markedFiles } from '../support/markedFiles.ts';
import { memoryLogger, memoryWorkspace } from '../support/memoryWorkspace.ts';

const disagreeing = {
  'herald.txt': 'On Wednesday [[2,400 people|flood/evacuated]] had left.\n',
  'post.txt': 'By then [[4,100 people|flood/evacuated]] were safe.\n',
};

/** Codes with severities of all findings, once the editor sent its choice. */
async function found(marked: Readonly<Record<string, string>>, severity: unknown): Promise<string[]> {
  const workspace = memoryWorkspace(markedFiles(marked).files);
  const chosen = readSettings({ severity }).severity;
  const options = { workspace, logger: memoryLogger(), encoding: 'utf-16', onDidUpdate: () => undefined } as const;
  const view = await createSnapshotCache({ ...options, severity: () => chosen }).view(workspace.root, neverCancelled);
  return view!.findings().map((finding) => `${finding.code} ${finding.severity}`);
}

for (const [what, team, editor, expected] of [
  ['nobody says anything: the default', {}, {}, 'warning'],
  ['the team says', { contradiction: 'error' }, {}, 'error'],
  ['the editor says', {}, { contradiction: 'hint' }, 'hint'],
  ['both say: the editor', { contradiction: 'error' }, { contradiction: 'hint' }, 'hint'],
  ['the editor switches off', { contradiction: 'error' }, { contradiction: 'off' }, undefined],
  ['the editor switches on what the team has off', { contradiction: 'off' }, { contradiction: 'warning' }, 'warning'],
  ['each has its own codes', { contradiction: 'error' }, { shrunk: 'hint' }, 'error'],
  ['what the editor says is none', { contradiction: 'error' }, { contradiction: 'loud', shrunk: 3 }, 'error'],
  ['the editor sends no object', { contradiction: 'error' }, 'off', 'error'],
] as const) {
  test(what, async () => {
    const marked = { ...disagreeing, '.claims/settings.json': JSON.stringify({ severity: team }) };
    assert.deepEqual(await found(marked, editor), expected === undefined ? [] : [`contradiction ${expected}`]);
  });
}

test('records that cannot be read follow it too', async () => {
  const marked = { 'herald.txt': disagreeing['herald.txt'], '.claims/sources/post.txt/broken.json': '{ "id": ' };
  assert.deepEqual(await found(marked, {}), ['unreadable-record error']);
  assert.deepEqual(await found(marked, { 'unreadable-record': 'hint' }), ['unreadable-record hint']);
  assert.deepEqual(await found(marked, { 'unreadable-record': 'off' }), []);
});

test('what is off by default can be switched on, and stays off for the others', async () => {
  const marked = {
    'a.txt': 'The flood drove [[2,400 villagers|flood/evacuated]] from their homes.\n',
    'b.txt': 'The river took the homes of 4,100 villagers; the mayor is [[54|mayor/age]].\n',
    '.claims/sources/b.txt/source.json': '{ "role": "draft" }\n',
  };
  assert.deepEqual(await found(marked, {}), []);
  assert.deepEqual(await found(marked, { possible: 'hint' }), ['possible hint']);
});

test('a change of the choice is one update of all sources; the same choice again is none', async () => {
  const workspace = memoryWorkspace(markedFiles(disagreeing).files);
  const analysed: string[][] = [];
  let chosen = {};
  const cache = createSnapshotCache({
    workspace,
    logger: memoryLogger(),
    encoding: 'utf-16',
    onDidUpdate: (update) => void analysed.push([...update.analysed].sort()),
    severity: () => chosen,
  });
  const before = await cache.view(workspace.root, neverCancelled);
  assert.equal(await cache.view(workspace.root, neverCancelled), before);
  chosen = { contradiction: 'hint' };
  await cache.view(workspace.root, neverCancelled);
  assert.deepEqual(analysed, [
    ['herald.txt', 'post.txt'],
    ['herald.txt', 'post.txt'],
  ]);
});
