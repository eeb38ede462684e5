import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseClaim } from '../../server/src/core/records/claim.ts';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { files, folder, put } from '../support/folder.ts';

const herald = 'By Wednesday 2,400 people had left.\nLater, 2,400 people returned; 300 stayed.\n';
const topic = 'flood/people-evacuated';

test('a tag becomes a claim file beside the source, and its id is printed', async (t) => {
  const root = folder(t, { 'news/herald.txt': herald });
  const line = { source: 'news/herald.txt', exact: '300', topic, attributedTo: 'the mayor', asOf: '2025-01', key: 'x' };
  const { code, out, err } = await cli(root, 'tag --jsonl', jsonl(line));
  assert.deepEqual([code, err], [0, '']);
  const id = out.trim();
  const file = fs.readFileSync(path.join(root, `.claims/sources/news/herald.txt/${id}.json`), 'utf8');
  const { value } = parseClaim(file);
  assert.deepEqual(
    [value?.source, value?.selector.exact, value?.topic, value?.attributedTo, value?.asOf],
    ['news/herald.txt', '300', topic, 'the mayor', '2025-01'],
  );
  const { sha256 } = await cliJson<{ sha256: string }>(root, 'source news/herald.txt --format json');
  assert.match(sha256, /^[0-9a-f]{64}$/);
});

test('"start", "prefix" and "suffix" tell copies apart; ids come in the order of the lines', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  const tag = { source: 'a.txt', exact: '2,400', topic };
  const second = herald.lastIndexOf('2,400');
  const input = jsonl({ ...tag, start: second }, { ...tag, prefix: 'Wednesday ' }, { ...tag, suffix: ' people ret' });
  const ids = await cliJson<string[]>(root, 'tag --jsonl --format json', input);
  assert.equal(ids[0], ids[2]);
  const claims = await cliJson<{ id: string; start: number }[]>(root, 'claims --format json');
  assert.deepEqual(
    claims.map(({ id, start }) => [id, start]),
    [
      [ids[1], 13],
      [ids[0], second],
    ],
  );
});

test('the same tag again keeps the claim and brings as-of and figure up to date', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  const tag = { source: 'a.txt', exact: '300', topic };
  const first = await cli(root, 'tag --jsonl', jsonl(tag, { ...tag, attributedTo: 'the mayor' }));
  const before = files(root);
  assert.equal((await cli(root, 'tag --jsonl', jsonl(tag, { ...tag, attributedTo: 'the mayor' }))).out, first.out);
  assert.deepEqual(files(root), before);
  assert.equal(
    (await cli(root, 'tag --jsonl', jsonl({ ...tag, asOf: '2025-01-12' }))).out,
    `${first.out.split('\n')[0]}\n`,
  );
  assert.equal(Object.keys(files(root)).length, Object.keys(before).length);
});

test('the same place tagged again after its words were edited keeps the claim, with today’s words', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  const tag = { source: 'a.txt', exact: '300 stayed', topic };
  const { out: id } = await cli(root, 'tag --jsonl', jsonl(tag));
  put(root, 'a.txt', herald.replace('300', '500'));
  assert.match((await cli(root, 'check')).out, /quote-changed/);
  assert.equal((await cli(root, 'tag --jsonl', jsonl({ ...tag, exact: '500 stayed' }))).out, id);
  assert.doesNotMatch((await cli(root, 'check')).out, /quote-changed/);
});

test('the nearest .claims at or above the source is its store', async (t) => {
  const root = folder(t, { 'team/.claims/settings.json': '{}\n', 'team/news/a.txt': herald, 'b.txt': herald });
  const ids = await cliJson<string[]>(
    root,
    'tag --jsonl --format json',
    jsonl({ source: 'team/news/a.txt', exact: '300', topic }, { source: './b.txt', exact: '300', topic }),
  );
  const paths = Object.keys(files(root));
  assert.ok(paths.includes(`team/.claims/sources/news/a.txt/${ids[0]}.json`));
  assert.ok(paths.includes(`.claims/sources/b.txt/${ids[1]}.json`));
});

test('byte order mark, UTF-16 and CRLF are no matter', async (t) => {
  const utf16 = Buffer.from(`\ufeff${herald}`, 'utf16le');
  const root = folder(t, { 'a.txt': utf16, 'b.txt': `\ufeff${herald.replaceAll('\n', '\r\n')}` });
  const at = herald.indexOf('300');
  const tags = jsonl(
    { source: 'a.txt', exact: '300', start: at, topic },
    { source: 'b.txt', exact: '300', start: at + 1, topic },
  );
  assert.equal((await cli(root, 'tag --jsonl', tags)).err, '');
});

const wrong: readonly [name: string, line: string, message: string][] = [
  ['broken JSON', '{"source": "a.txt",', '<stdin>:2:20: Unexpected end of file, expected property name'],
  ['a missing field', '{"source":"a.txt","exact":"300"}', '<stdin>:2: Missing "topic", expected a topic such as'],
  ['a bad topic', jsonl({ source: 'a.txt', exact: '300', topic: '../x' }), '<stdin>:2: Unexpected "../x"'],
  [
    'a bad date',
    jsonl({ source: 'a.txt', exact: '300', topic, asOf: '2025-02-30' }),
    '<stdin>:2: Unexpected "2025-02-30"',
  ],
  ['a missing file', jsonl({ source: 'no.txt', exact: '300', topic }), '<stdin>:2: no.txt: no such file or folder'],
  ['a folder', jsonl({ source: 'dir', exact: '300', topic }), '<stdin>:2: dir: is a folder, expected a text file'],
  ['a binary file', jsonl({ source: 'x.bin', exact: '300', topic }), '<stdin>:2: x.bin is binary, not text'],
  ['a file outside', jsonl({ source: '/etc/hostname', exact: '3', topic }), '<stdin>:2: /etc/hostname: lies outside'],
  ['words not there', jsonl({ source: 'a.txt', exact: '301', topic }), '<stdin>:2: a.txt: the text has no "301"'],
  [
    'words twice',
    jsonl({ source: 'a.txt', exact: '2,400', topic }),
    '<stdin>:2: a.txt: "2,400" stands there 2 times, in line 1, 2; give "start"',
  ],
  [
    'a wrong start',
    jsonl({ source: 'a.txt', exact: '300', start: 0, topic }),
    '<stdin>:2: a.txt: "300" does not stand at offset 0 (line 1), but in line 2, at offset 66',
  ],
  [
    'a wrong start for words that stand twice',
    jsonl({ source: 'a.txt', exact: '2,400', start: 40, topic }),
    '<stdin>:2: a.txt: "2,400" does not stand at offset 40 (line 2), but in line 1, 2, the nearest at offset 43',
  ],
  [
    'wrong context',
    jsonl({ source: 'a.txt', exact: '300', prefix: 'zz', topic }),
    '<stdin>:2: a.txt: "300" stands in line 2, but not between',
  ],
];
for (const [name, line, message] of wrong) {
  test(`one bad line and nothing is written: ${name}`, async (t) => {
    const root = folder(t, { 'a.txt': herald, 'x.bin': Uint8Array.of(1, 0, 2), 'dir/y.txt': '' });
    const before = files(root);
    const called = await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic }) + line);
    assert.deepEqual([called.code, called.out], [2, '']);
    assert.ok(called.err.startsWith(`countercheck tag: ${message}`), called.err);
    assert.deepEqual(files(root), before);
  });
}

test('all bad lines are reported at once', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  const { err } = await cli(root, 'tag --jsonl', 'x\n\n[]\n');
  assert.deepEqual(err.match(/<stdin>:\d+/g), ['<stdin>:1', '<stdin>:3']);
});

test('a source.json that cannot be read is not written over', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  put(root, '.claims/sources/a.txt/source.json', '{ oh');
  const { code, err } = await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '300', topic }));
  assert.equal(code, 2);
  assert.match(err, /source\.json: Unexpected "oh", expected property name or }; mend it first/);
});

test('a link to a source is another name of it; here too, when the current directory is one', async (t) => {
  const root = folder(t, { 'real/a.txt': herald });
  fs.symlinkSync(path.join(root, 'real/a.txt'), path.join(root, 'real/link.txt'));
  fs.symlinkSync(path.join(root, 'real'), path.join(root, 'here'));
  await cli(path.join(root, 'here'), 'tag --jsonl', jsonl({ source: 'link.txt', exact: '300', topic }));
  const [found] = await cliJson<{ source: string; anchor: string }[]>(path.join(root, 'here'), 'claims --format json');
  assert.deepEqual([found?.source, found?.anchor], ['a.txt', 'exact']);
});

test('where the disk fails midway, what is written is told, and the same lines again write the rest', async (t) => {
  const root = folder(t, { 'a.txt': herald });
  const tags = jsonl(
    { source: 'a.txt', exact: '2,400', start: 13, topic },
    { source: 'a.txt', exact: '300', topic },
    { source: 'a.txt', exact: '300', topic: 'flood/sheep' },
  );
  const disk = nodeWorkspace();
  // The second claim finds no room, the source's details neither.
  const full = {
    ...disk,
    writeFile: (uri: string, bytes: Uint8Array) =>
      /0002\.json$|source\.json$/.test(uri)
        ? Promise.reject(new Error(`Cannot write ${uri.split('/').at(-1)}: the disk is full`))
        : disk.writeFile(uri, bytes),
  };
  const first = await cli(root, 'tag --jsonl --format json', tags, { workspace: full });
  assert.equal(first.code, 2);
  const ids = JSON.parse(first.out);
  assert.deepEqual(
    ids.map((id: string | null) => id?.slice(-4)),
    ['0001', undefined, '0003'],
  );
  assert.match(first.err, /^countercheck tag: <stdin>:2: Cannot write \S+0002\.json: the disk is full$/m);
  assert.match(first.err, /^countercheck tag: Cannot write source\.json: the disk is full$/m);
  const claims = (): string[] =>
    Object.keys(files(root)).filter((path) => /sources\/a\.txt\/(?!source\.json)/.test(path));
  assert.equal(claims().length, 2);
  const again = await cliJson<string[]>(root, 'tag --jsonl --format json', tags, { newId: () => 'the-rest' });
  assert.deepEqual(again, [ids[0], 'the-rest', ids[2]]);
  assert.equal(claims().length, 3);
  assert.equal((await cli(root, 'fsck')).code, 0);
});
