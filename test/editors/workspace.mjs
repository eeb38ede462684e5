// What the tests in other editors open: a folder with two texts that contradict each other, and the command that serves it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.join(import.meta.dirname, '../../dist/cli.mjs');

const tags = [
  { source: 'a.txt', exact: '2,400 people', topic: 'flood/evacuated' },
  { source: 'b.txt', exact: '4,100 people', topic: 'flood/evacuated' },
  { source: 'b.txt', exact: '80 cars', topic: 'flood/cars' },
];

/**
 * Runs an editor in such a folder, removed when this process ends, and sets the exit code. The editor's script finds the folder in
 * `COUNTERCHECK_ROOT` and the words of the server's command, as JSON, in `COUNTERCHECK_COMMAND`.
 *
 * @param {string} name     of the editor, for people
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} install  how to get it on Debian
 */
export function runEditor(name, program, args, install) {
  if (spawnSync(program, ['--version']).error) {
    console.error(`${name} is not installed: ${install}`);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'countercheck-editor-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(path.join(folder, '.claims'));
  writeFileSync(path.join(folder, 'a.txt'), 'By noon 2,400 people had left.\nAnd 90 cars stayed.\n');
  writeFileSync(path.join(folder, 'b.txt'), 'By noon 4,100 people had left.\nAnd 80 cars stayed.\n');
  const tagged = spawnSync(process.execPath, [cli, 'tag', '--jsonl'], {
    cwd: folder,
    input: tags.map((tag) => JSON.stringify(tag)).join('\n'),
    encoding: 'utf8',
  });
  if (tagged.status !== 0) throw new Error(tagged.stderr);

  const run = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      COUNTERCHECK_ROOT: folder,
      COUNTERCHECK_COMMAND: JSON.stringify([process.execPath, cli, 'lsp']),
    },
  });
  if (run.status === 0) console.log(`${name}: a contradiction, its card, and a claim written by a code action.`);
  else console.error(`${name} (exit ${run.status ?? run.signal}): ${run.stdout}${run.stderr}`);
  process.exitCode = run.status === 0 ? 0 : 1;
}
