import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseClaim, printClaim } from '../../server/src/core/records/claim.ts';
import type { Claim } from '../../server/src/core/records/model.ts';
import { claimPath, topicPath } from '../../server/src/core/records/paths.ts';
import { printTopic } from '../../server/src/core/records/topic.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { files, folder, put } from '../support/folder.ts';

const text = 'The agency said on Sunday that in all 300 people had left their homes.\n';
const claim: Claim = {
  id: 'one',
  topic: 'a/b',
  source: 'a.txt',
  selector: { type: 'TextQuoteSelector', exact: '300', prefix: 'in all ' },
};
const healthy = { 'a.txt': text, [claimPath(claim)]: printClaim(claim), [topicPath('a/b')]: printTopic({}) };

interface Report {
  readonly findings: readonly { code: string; source: string; message: string }[];
  readonly fixes: readonly string[];
}

test('a store in order', async (t) => {
  const { code, out } = await cli(folder(t, healthy), 'fsck');
  assert.deepEqual([code, out], [0, 'The store is in order.\n']);
});

/** Each: what is put into the healthy store, the code expected, and the files it must be after --fix (`null`: gone). */
const cases: readonly [
  code: string,
  broken: Readonly<Record<string, string>>,
  fixed: Readonly<Record<string, string | null>> | 'left alone',
][] = [
  ['repeated-field', { [topicPath('a/b')]: '{ "unit": "km", "unit": "m" }' }, 'left alone'],
  ['unreadable-record', { '.claims/topics/x/y.json': '{' }, 'left alone'],
  [
    'not-canonical',
    { [topicPath('a/b')]: '{"changes":"fixed"}' },
    { [topicPath('a/b')]: printTopic({ changes: 'fixed' }) },
  ],
  [
    'misplaced-record',
    { '.claims/sources/b.txt/zwei.json': printClaim({ ...claim, id: 'two' }) },
    {
      '.claims/sources/b.txt/zwei.json': null,
      [claimPath({ ...claim, id: 'two' })]: printClaim({ ...claim, id: 'two' }),
    },
  ],
  ['duplicate-id', { '.claims/sources/a.txt/copy.json': printClaim({ ...claim, topic: 'a/b' }) }, 'left alone'],
  [
    'undefined-topic',
    { [claimPath({ ...claim, id: 'two' })]: printClaim({ ...claim, id: 'two', topic: 'x/y' }) },
    { [topicPath('x/y')]: printTopic({}) },
  ],
  [
    'dangling-review',
    { '.claims/reviews/r.json': '{ "id": "r", "claims": ["one", "gone"], "readings": ["1", "2"], "reason": "so" }' },
    'left alone',
  ],
  [
    'leftover-file',
    { '.claims/topics/a/.0123456789abcdef.tmp': '{' },
    { '.claims/topics/a/.0123456789abcdef.tmp': null },
  ],
  ['newer-version', { '.claims/settings.json': '{\n  "version": 99\n}\n' }, 'left alone'],
  ['orphaned', { 'a.txt': 'Nothing.' }, 'left alone'],
];
for (const [code, broken, fixed] of cases) {
  test(`${code} is found, and fixed only on request${fixed === 'left alone' ? ' of a person' : ''}`, async (t) => {
    const root = folder(t, { ...healthy, ...broken });
    const before = files(root);
    const report = await cliJson<Report>(root, 'fsck --format json');
    assert.ok(
      report.findings.some((f) => f.code === code),
      JSON.stringify(report),
    );
    assert.deepEqual(files(root), before, 'a dry run writes nothing');
    const after = await cliJson<Report>(root, 'fsck --fix --format json');
    const found = after.findings.map((f) => f.code);
    if (fixed === 'left alone') {
      assert.ok(found.includes(code));
      return;
    }
    assert.ok(!found.includes(code), found.join());
    const now = files(root);
    for (const [file, content] of Object.entries(fixed)) assert.equal(now[file], content ?? undefined, file);
  });
}

test('a source moved outside is found by its text, and its claims follow', async (t) => {
  const root = folder(t, { 'a.txt': text, 'other.txt': 'other' });
  const { out } = await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic: 'a/b' }));
  fs.mkdirSync(path.join(root, 'news'));
  fs.renameSync(path.join(root, 'a.txt'), path.join(root, 'news/b.txt'));
  const found = await cliJson<Report>(root, 'fsck --format json');
  assert.equal(
    found.findings.find((f) => f.code === 'moved-source')?.message,
    'a.txt is gone, and news/b.txt has its text',
  );
  await cli(root, 'fsck --fix');
  const claims = await cliJson<{ id: string; source: string; anchor: string }[]>(root, 'claims --format json');
  assert.deepEqual(
    claims.map((c) => [c.id, c.source, c.anchor]),
    [[out.trim(), 'news/b.txt', 'exact']],
  );
  assert.ok(!Object.keys(files(root)).some((file) => file.startsWith('.claims/sources/a.txt')));
});

test('a source moved to two places is for people to decide', async (t) => {
  const root = folder(t, { 'a.txt': text });
  await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic: 'a/b' }));
  fs.renameSync(path.join(root, 'a.txt'), path.join(root, 'b.txt'));
  put(root, 'c.txt', text);
  const { findings } = await cliJson<Report>(root, 'fsck --format json');
  assert.ok(!findings.some((f) => f.code === 'moved-source'));
  assert.ok(findings.some((f) => f.code === 'orphaned'));
});

test('conflict markers in a record are a finding with what may be done', async (t) => {
  const ours = printClaim({ ...claim, note: 'ours' });
  const marked = ours.replace(
    /.*"note": "ours",\n/,
    (line) => `<<<<<<< HEAD\n${line}=======\n${line.replace('ours', 'theirs')}>>>>>>> b\n`,
  );
  const root = folder(t, { ...healthy, [claimPath(claim)]: marked });
  const { findings } = await cliJson<Report>(root, 'check --format json');
  assert.deepEqual(
    findings.map((f) => [f.code, f.message]),
    [['conflict-markers', 'Both sides changed body.note']],
  );
  assert.equal(parseClaim(marked).value, undefined);
});

test('an orphan of a source that is gone says so', async (t) => {
  const root = folder(t, { 'a.txt': 'In all 300 people left.' });
  await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic: 'a/b' }));
  fs.rmSync(path.join(root, 'a.txt'));
  const { code, out } = await cli(root, 'check');
  assert.equal(code, 1);
  assert.match(out, /"300" \(a\/b\) has lost its text: a\.txt is gone or empty/);
});
