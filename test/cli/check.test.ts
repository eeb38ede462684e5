import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonReport } from '../../server/src/core/reports/json.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { folder, put } from '../support/folder.ts';

const topic = 'flood/people-evacuated';
const articles = {
  'herald.txt': 'The flood came.\nIn all 2,400 people had left.\n',
  'post.md': '# Flood\n\nSome 4,100 people had left.\n',
};
const tags = jsonl({ source: 'herald.txt', exact: '2,400', topic }, { source: 'post.md', exact: '4,100', topic });

test('a record that cannot be read is one finding on it and hides nothing else', async (t) => {
  const root = folder(t, articles);
  await cli(root, 'tag --jsonl', tags);
  put(root, '.claims/topics/flood/broken.json', '{\n  "title": 5,\n  oops\n}\n');
  const { findings } = await cliJson<JsonReport>(root, 'check --format json');
  const broken = findings.filter((f) => f.code === 'unreadable-record');
  assert.deepEqual(
    broken.map((f) => [f.source, f.range.start.line, f.range.start.character]),
    [['.claims/topics/flood/broken.json', 2, 2]],
  );
  assert.equal((await cliJson<unknown[]>(root, 'claims --format json')).length, 2);
});

test('a record with several wrong fields is one finding, the others below it', async (t) => {
  const root = folder(t, { '.claims/topics/x/y.json': '{ "title": 5, "changes": "often", "unit": [] }' });
  const { findings } = await cliJson<JsonReport>(root, 'check --format json');
  assert.deepEqual(
    findings.map((f) => [f.code, f.related.length]),
    [['unreadable-record', 2]],
  );
});

test('exit codes follow --fail-on and the severities of the settings', async (t) => {
  const root = folder(t, { ...articles, '.claims/topics/x/y.json': '{' });
  const codes = async (): Promise<number[]> => {
    const calls = ['error', 'warning', 'never'].map((on) => cli(root, `check --fail-on ${on}`));
    return (await Promise.all(calls)).map((called) => called.code);
  };
  assert.deepEqual(await codes(), [1, 1, 0]);
  put(root, '.claims/settings.json', '{ "severity": { "unreadable-record": "warning" } }');
  assert.deepEqual(await codes(), [0, 1, 0]);
  put(root, '.claims/settings.json', '{ "severity": { "unreadable-record": "off" } }');
  assert.deepEqual(await codes(), [0, 0, 0]);
});

test('a folder without claims is clean', async (t) => {
  const { code, out } = await cli(folder(t, articles), 'check');
  assert.equal(code, 0);
  assert.match(out, /^nothing found; 0 of 0 claims/);
});

test('all stores below a path are checked, and paths are relative to here', async (t) => {
  const root = folder(t, { 'a/.claims/topics/x/y.json': '{', 'b/c/.claims/topics/x/y.json': '{' });
  const { findings } = await cliJson<JsonReport>(root, 'check --format json');
  assert.deepEqual(
    findings.map((f) => f.source),
    ['a/.claims/topics/x/y.json', 'b/c/.claims/topics/x/y.json'],
  );
});

test('with a path, only the findings that stand there', async (t) => {
  const broken = '.claims/sources/herald.txt/x.json';
  const root = folder(t, { ...articles, [broken]: '{' });
  const of = async (path: string): Promise<string[]> =>
    (await cliJson<JsonReport>(root, `check ${path} --format json`)).findings.map((f) => f.source);
  assert.deepEqual(await of('herald.txt'), [broken]);
  assert.deepEqual(await of('post.md'), []);
  assert.deepEqual(await of('.'), [broken]);
});

test('a hostile text can neither colour nor move the terminal', async (t) => {
  const root = folder(t, { 'a.txt': 'x \u001b[2J\u202e99 y' });
  await cli(root, 'tag --jsonl', jsonl({ source: 'a.txt', exact: '\u001b[2J\u202e99', topic }));
  for (const command of ['check', 'claims']) {
    assert.doesNotMatch((await cli(root, command)).out, /\u001b|\u202e/);
  }
});
