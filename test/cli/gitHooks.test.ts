/** The pre-commit hook and the workflow of `docs/git`, run with real git and the compiled command line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { cli, jsonl } from '../support/cli.ts';
import { folder, put } from '../support/folder.ts';
import { commitAll, git, gitEnvironment, repository } from '../support/git.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const docs = path.join(project, 'docs/git');
const topic = 'flood/people-evacuated';
const herald = 'On Friday the paper said that 2,400 people had left their homes.\n';
const post = 'On Friday the other paper said that 4,100 people had left their homes.\n';

/** The environment with `countercheck` on its path. */
function withCountercheck(t: TestContext): NodeJS.ProcessEnv {
  const bin = folder(t);
  const main = path.join(project, 'out/server/src/cli/main.js');
  put(bin, 'countercheck', `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`);
  fs.chmodSync(path.join(bin, 'countercheck'), 0o755);
  return { ...gitEnvironment, PATH: `${bin}:${process.env.PATH}` };
}

const tag = (root: string, source: string, exact: string, id: string): Promise<unknown> =>
  cli(root, 'tag --jsonl', jsonl({ source, exact, topic }), {
    newId: () => `00000000-0000-4000-8000-00000000000${id}`,
  });

test('the hook lets a commit pass, refuses one that brings in a contradiction, and looks at what is staged', async (t) => {
  const env = withCountercheck(t);
  const root = repository(t, { 'herald.txt': herald, 'post.txt': post });
  fs.copyFileSync(path.join(docs, 'pre-commit'), path.join(root, '.git/hooks/pre-commit'));
  fs.chmodSync(path.join(root, '.git/hooks/pre-commit'), 0o755);
  const commit = (): { status: number | null; output: string } => {
    const { status, stdout, stderr } = spawnSync('git', ['commit', '-q', '-m', 'x'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { status, output: stdout + stderr };
  };
  await tag(root, 'herald.txt', '2,400', '1');
  git(root, 'add', '-A');
  const passed = commit();
  assert.equal(passed.status, 0, passed.output);
  await tag(root, 'post.txt', '4,100', '2');
  put(root, 'note.txt', 'nothing');
  git(root, 'add', 'note.txt');
  assert.equal(commit().status, 0, 'the contradiction is not staged yet');
  git(root, 'add', '-A');
  const refused = commit();
  assert.notEqual(refused.status, 0);
  assert.match(refused.output, /contradiction/);
});

test('the workflow refuses a branch that brings in a contradiction', async (t) => {
  const env = withCountercheck(t);
  const origin = repository(t, { 'herald.txt': herald, 'post.txt': post });
  await tag(origin, 'herald.txt', '2,400', '1');
  commitAll(origin, 'tagged');
  const parent = folder(t);
  git(parent, 'clone', '-q', origin, 'clone');
  const root = path.join(parent, 'clone');
  const workflow = fs.readFileSync(path.join(docs, 'countercheck.yml'), 'utf8');
  const steps = [...workflow.matchAll(/run: (countercheck .*)/g)].map((match) => match[1]!);
  assert.equal(steps.length, 2);
  const run = (): { status: number | null; output: string }[] =>
    steps.map((step) => {
      const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step], {
        cwd: root,
        env: { ...env, GITHUB_BASE_REF: 'main' },
        encoding: 'utf8',
      });
      return { status, output: stdout + stderr };
    });
  assert.deepEqual(
    run().map(({ status }) => status),
    [0, 0],
  );
  await tag(root, 'post.txt', '4,100', '2');
  commitAll(root, 'contradicts');
  const [, check] = run();
  assert.equal(check!.status, 1);
  assert.match(check!.output, /^::warning file=post\.txt,line=1/m);
});

test('the merge driver, installed as its help says, merges what both sides added', async (t) => {
  const env = withCountercheck(t);
  const root = repository(t, { 'herald.txt': herald });
  const { out: help } = await cli(root, 'merge --help');
  for (const [, line] of help.matchAll(/^ {2}((?:git config|echo) .*)$/gm)) {
    assert.equal(spawnSync('sh', ['-c', line!], { cwd: root, env }).status, 0, line);
  }
  commitAll(root, 'driver');
  git(root, 'checkout', '-q', '-b', 'theirs');
  await cli(root, ['source', 'herald.txt', '--publisher', 'The Herald']);
  commitAll(root, 'publisher');
  git(root, 'checkout', '-q', 'main');
  await cli(root, 'source herald.txt --published 2025-01-16');
  commitAll(root, 'published');
  const merged = spawnSync('git', ['merge', '-q', '--no-edit', 'theirs'], { cwd: root, env, encoding: 'utf8' });
  assert.equal(merged.status, 0, merged.stdout + merged.stderr);
  const { out } = await cli(root, 'source herald.txt');
  assert.match(out, /The Herald/);
  assert.match(out, /2025-01-16/);
  assert.equal((await cli(root, 'fsck')).code, 0);
});
