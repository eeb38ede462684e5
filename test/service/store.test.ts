import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { URI } from 'vscode-uri';
import { printClaim } from '../../server/src/core/records/claim.ts';
import type { Claim } from '../../server/src/core/records/model.ts';
import { claimPath } from '../../server/src/core/records/paths.ts';
import { defaultSettings } from '../../server/src/core/records/settings.ts';
import { say } from '../../server/src/core/words/message.ts';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';
import { applyWrites } from '../../server/src/service/applyWrites.ts';
import { withRecords } from '../../server/src/service/changeRecords.ts';
import { decodeText } from '../../server/src/service/decodeText.ts';
import { listSources, readSource } from '../../server/src/service/sources.ts';
import { loadRecord, loadStore } from '../../server/src/service/store.ts';
import { findStore } from '../../server/src/service/storeFolders.ts';
import { parentOf, pathOf, uriOf } from '../../server/src/service/uris.ts';
import { files, folder } from '../support/folder.ts';

const workspace = nodeWorkspace();
const uri = (file: string): string => URI.file(file).toString();

const claim = (id: string, source = 'a.txt'): Claim => ({
  id,
  topic: 'x/y',
  source,
  selector: { type: 'TextQuoteSelector', exact: '1' },
});

test('a store is read with all its records; what cannot be read is a problem', async (t) => {
  const root = folder(t, {
    '.claims/settings.json': '{ "approxWidth": 0.2 }',
    '.claims/sources/a.txt/source.json': '{ "title": "A" }',
    [claimPath(claim('one'))]: printClaim(claim('one')),
    '.claims/sources/a.txt/two.json': '{',
    '.claims/sources/a.txt/.3f.tmp': '{',
    '.claims/sources/b.txt/one.json': printClaim(claim('one', 'b.txt')),
    '.claims/topics/x/y.json': '{ "changes": "fixed" }',
    '.claims/reviews/r.json': '{ "id": "r", "claims": ["p", "q"], "readings": ["1", "2"], "reason": "so" }',
    '.claims/notes.txt': 'not a record',
  });
  const store = await loadStore(workspace, uri(root));
  assert.equal(store.settings.approxWidth, 0.2);
  assert.deepEqual([...store.sources], [['a.txt', { record: { title: 'A' }, claims: [claim('one')] }]]);
  assert.deepEqual([...store.topics], [['x/y', { changes: 'fixed' }]]);
  assert.equal(store.reviews[0]?.reason, 'so');
  assert.deepEqual(
    store.problems.map((p) => [p.code, p.source]),
    [
      ['duplicate-id', '.claims/sources/b.txt/one.json'],
      ['unreadable-record', '.claims/sources/a.txt/two.json'],
    ],
  );
});

test('a changed record changes its source alone', async (t) => {
  const root = folder(t, {
    [claimPath(claim('one'))]: printClaim(claim('one')),
    [claimPath(claim('two', 'b.txt'))]: printClaim(claim('two', 'b.txt')),
  });
  const store = await loadStore(workspace, uri(root));
  const write = { path: claimPath(claim('three')), text: printClaim(claim('three')) };
  await applyWrites(workspace, uri(root), [write, { path: claimPath(claim('one')), text: null }]);
  const record = await loadRecord(workspace, uri(root), write.path);
  const next = withRecords(
    store,
    new Map([
      [write.path, record],
      [claimPath(claim('one')), undefined],
    ]),
  );
  assert.deepEqual(next.sources.get('a.txt')?.claims, [claim('three')]);
  assert.equal(next.sources.get('b.txt'), store.sources.get('b.txt'));
  assert.deepEqual(Object.keys(files(root)).sort(), [write.path, claimPath(claim('two', 'b.txt'))].sort());
});

test('nothing is written outside .claims', async (t) => {
  const root = folder(t);
  for (const path of ['a.txt', '.claims/../a.txt', '.claims//x', '../x.json']) {
    await assert.rejects(applyWrites(workspace, uri(root), [{ path, text: '' }]), /is no path of a record/);
  }
  assert.deepEqual(files(root), {});
});

test('a link in the folder leads neither reading nor writing out of it', async (t) => {
  const outside = folder(t, { 'secret.txt': 'secret' });
  const root = folder(t, { '.claims/settings.json': '{}' });
  fs.symlinkSync(outside, path.join(root, 'out'));
  fs.mkdirSync(path.join(root, '.claims/sources'));
  fs.symlinkSync(outside, path.join(root, '.claims/sources/a.txt'));
  const source = await readSource(workspace, uri(root), 'out/secret.txt');
  assert.deepEqual(source, {
    text: undefined,
    missing: false,
    reason: say`is reached by a symbolic link that leads out of the folder`,
  });
  const write = { path: claimPath(claim('one')), text: printClaim(claim('one')) };
  await assert.rejects(applyWrites(workspace, uri(root), [write]), /symbolic link that leads out of the folder/);
  await assert.rejects(applyWrites(workspace, uri(root), [{ ...write, text: null }]), /leads out of the folder/);
  assert.deepEqual(files(outside), { 'secret.txt': 'secret' });
});

test('the nearest .claims at or above a place is its store', async (t) => {
  const root = folder(t, {
    '.claims/settings.json': '{}',
    'a/b/.claims/settings.json': '{}',
    'a/b/c/d.txt': '',
    'a/e.txt': '',
  });
  assert.equal(await findStore(workspace, uri(path.join(root, 'a/b/c'))), uri(path.join(root, 'a/b')));
  assert.equal(await findStore(workspace, uri(path.join(root, 'a'))), uri(root));
});

test('sources are what the settings say, never what is in .claims, .git, node_modules or another store', async (t) => {
  const root = folder(t, {
    'a.txt': '',
    'b/c.md': '',
    'b/d.pdf': '',
    '.claims/x.txt': '',
    '.git/x.txt': '',
    'b/node_modules/x.md': '',
    'team/.claims/settings.json': '{}',
    'team/x.txt': '',
  });
  assert.deepEqual(await listSources(workspace, uri(root), defaultSettings), ['a.txt', 'b/c.md']);
  assert.deepEqual(await listSources(workspace, uri(root), { ...defaultSettings, sources: ['b/**'] }), [
    'b/c.md',
    'b/d.pdf',
  ]);
});

test('paths and URIs turn into each other, whatever the name', () => {
  const root = uri('/tmp/x y/größe');
  for (const name of ['a.txt', 'b/c d.txt', '100%.txt', '#1?.txt', 'ü/é.txt', "it's (1).txt"]) {
    assert.equal(pathOf(root, uriOf(root, name)), name);
    assert.equal(URI.parse(uriOf(root, name)).path, `/tmp/x y/größe/${name}`);
  }
  assert.equal(pathOf(root, uri('/tmp/x y')), undefined);
  assert.equal(pathOf(root, uri('/tmp/x y/größere/a.txt')), undefined);
  for (const top of ['file:///', 'file:///c%3A', 'file:///c:/x/', 'file://server/share/', 'memfs:/']) {
    assert.equal(uriOf(top, 'a b/c.txt').replace('a%20b', 'a'), uriOf(top, 'a/c.txt'), top);
    for (const name of ['a/c.txt', 'a b/c.txt']) assert.equal(pathOf(top, uriOf(top, name)), name, top);
  }
  assert.equal(parentOf(uri('/a/b')), uri('/a'));
  assert.equal(parentOf(uri('/')), undefined);
});

test('text is UTF-8, or UTF-16 with a byte order mark; anything else is said to be none', () => {
  const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
  assert.deepEqual(decodeText(Buffer.from('\ufeffé')), { text: 'é' });
  assert.deepEqual(decodeText(bytes(0xff, 0xfe, 0xe9, 0)), { text: 'é' });
  assert.deepEqual(decodeText(bytes(0xfe, 0xff, 0, 0xe9)), { text: 'é' });
  assert.deepEqual(decodeText(bytes(1, 0, 2)), { text: undefined, reason: say`is binary, not text` });
  assert.match(JSON.stringify(decodeText(bytes(0xe9, 0x20))), /neither UTF-8 nor UTF-16/);
  assert.deepEqual(decodeText(Buffer.from('\ufeffé')), { text: 'é' }, 'what came before is forgotten');
});
