import assert from 'node:assert/strict';
import type { Io } from '../../server/src/cli/io.ts';
import { run } from '../../server/src/cli/run.ts';
import { nodeWorkspace } from '../../server/src/node/nodeWorkspace.ts';

/** What a call of the command line gave. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Calls the command line in this process: `argv` as words, the current directory, standard input. Ids count up, the clock stands still. */
export async function cli(
  cwd: string,
  argv: string | readonly string[],
  stdin = '',
  io: Partial<Io> = {},
): Promise<Called> {
  let out = '';
  let err = '';
  let next = 0;
  const code = await run(typeof argv === 'string' ? argv.split(' ') : argv, {
    cwd,
    workspace: nodeWorkspace(),
    readStdin: async () => stdin,
    stdin: async function* () {
      // Cut in odd places, as pipes do.
      for (let at = 0; at < stdin.length; at += 37) yield stdin.slice(at, at + 37);
    },
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    color: false,
    asset: async (name) => `/* ${name} */`,
    newId: () => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`,
    now: () => 0,
    ...io,
  });
  // A message put into a string unprinted.
  assert.doesNotMatch(out + err, /\[object Object\]/);
  return { code, out, err };
}

/** The same for a call that must succeed; gives its output as JSON. */
export async function cliJson<T>(cwd: string, argv: string, stdin = '', io: Partial<Io> = {}): Promise<T> {
  const { code, out, err } = await cli(cwd, argv, stdin, io);
  assert.equal(err, '');
  assert.notEqual(code, 2);
  return JSON.parse(out) as T;
}

/** Lines of JSON. */
export const jsonl = (...lines: readonly unknown[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');
