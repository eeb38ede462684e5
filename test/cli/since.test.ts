import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonReport } from '../../server/src/core/reports/json.ts';
import { cli, cliJson, jsonl } from '../support/cli.ts';
import { folder, put } from '../support/folder.ts';
import { commitAll, git, repository } from '../support/git.ts';

const topic = 'flood/people-evacuated';
const old = {
  'news/herald.txt': 'On Friday the paper said that 2,400 people had left their homes.\n',
  'news/post.txt': 'On Friday the other paper said that 4,100 people had left their homes.\n',
  'news/radio.txt': 'On Friday the radio said that 3,100 people had left their homes.\n',
};

const found = async (root: string, args: string): Promise<string[]> =>
  (await cliJson<JsonReport>(root, `check --format json ${args}`)).findings.map((f) => `${f.source} ${f.code}`);

/** Two articles that contradict each other, committed; the third is not tagged yet. */
async function articles(t: Parameters<typeof repository>[0]): Promise<string> {
  const root = repository(t, old);
  const tags = ['herald 2,400', 'post 4,100'].map((tag) => tag.split(' ') as [string, string]);
  const lines = tags.map(([source, exact]) => ({ source: `news/${source}.txt`, exact, topic }));
  await cli(root, 'tag --jsonl', jsonl(...lines));
  commitAll(root, 'tagged');
  return root;
}

test('what was there before is not reported again', async (t) => {
  const root = await articles(t);
  assert.notEqual((await found(root, '')).length, 0);
  assert.deepEqual(await found(root, '--since HEAD'), []);
  assert.equal((await cli(root, 'check --since HEAD')).code, 0);
  put(root, 'news/herald.txt', `A new first line.\n${old['news/herald.txt']}`);
  assert.deepEqual(await found(root, '--since HEAD'), []);
});

test('a new claim that contradicts those in unchanged files is', async (t) => {
  const root = await articles(t);
  await cli(root, 'tag --jsonl', jsonl({ source: 'news/radio.txt', exact: '3,100', topic }), {
    newId: () => '00000000-0000-4000-8000-00000000aaaa',
  });
  commitAll(root, 'radio');
  const reported = await found(root, '--since HEAD~1');
  assert.ok(reported.includes('news/radio.txt contradiction'), reported.join());
  assert.equal((await cli(root, 'check --since HEAD~1')).code, 1);
});

test('a figure corrected in the text is', async (t) => {
  const root = await articles(t);
  put(root, 'news/herald.txt', old['news/herald.txt'].replace('2,400', '2,500'));
  assert.deepEqual(await found(root, '--since HEAD'), ['news/herald.txt quote-changed']);
});

test('what others did on the revision since the branch began is not', async (t) => {
  const root = await articles(t);
  git(root, 'checkout', '-q', '-b', 'topic');
  git(root, 'checkout', '-q', 'main');
  put(root, 'news/post.txt', 'Gone.');
  commitAll(root, 'post gone');
  git(root, 'checkout', '-q', 'topic');
  assert.deepEqual(await found(root, '--since main'), []);
});

test('a revision git does not know, and a folder without git, are explained', async (t) => {
  const unknown = await cli(await articles(t), 'check --since nowhere');
  assert.deepEqual(
    [unknown.code, unknown.err],
    [2, 'countercheck check: --since nowhere: git knows no such revision\n'],
  );
  const option = await cli(await articles(t), ['check', '--since=--help']);
  assert.equal(option.code, 2);
  const bare = await cli(folder(t, old), 'check --since HEAD');
  assert.equal(bare.code, 2);
  assert.match(bare.err, /is in no git repository/);
});
