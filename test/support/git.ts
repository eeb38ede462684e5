import { execFileSync, spawnSync } from 'node:child_process';
import type { TestContext } from 'node:test';
import { folder } from './folder.ts';

/** Calls real git in a folder, untouched by the settings of whoever runs the tests; gives its output. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', env: gitEnvironment, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The same for a call that may fail; gives whether it did well. */
export const gitDoes = (cwd: string, ...args: string[]): boolean =>
  spawnSync('git', args, { cwd, env: gitEnvironment }).status === 0;

export const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** A new repository holding `files`, committed on branch `main`. */
export function repository(t: TestContext, files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = folder(t, files);
  git(root, 'init', '-q', '-b', 'main');
  commitAll(root, 'first');
  return root;
}

export function commitAll(root: string, message: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
}
