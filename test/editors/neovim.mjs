// `npm run test:editors`: the packed command `countercheck lsp` in a real Neovim (0.7 or later): diagnostics, hover, and a code action that writes a
// claim. Needs `nvim` on the PATH; the language server itself is tested without.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.dirname(path.dirname(import.meta.dirname));
const cli = path.join(root, 'dist/cli.mjs');

if (spawnSync('nvim', ['--version']).error) {
  console.error('Neovim is not installed: sudo apt-get install -y --no-install-recommends neovim');
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'countercheck-nvim-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
mkdirSync(path.join(folder, '.claims'));
writeFileSync(path.join(folder, 'a.txt'), 'By noon 2,400 people had left.\nAnd 90 cars stayed.\n');
writeFileSync(path.join(folder, 'b.txt'), 'By noon 4,100 people had left.\nAnd 80 cars stayed.\n');
const tags = [
  { source: 'a.txt', exact: '2,400 people', topic: 'flood/evacuated' },
  { source: 'b.txt', exact: '4,100 people', topic: 'flood/evacuated' },
  { source: 'b.txt', exact: '80 cars', topic: 'flood/cars' },
];
const tagged = spawnSync(process.execPath, [cli, 'tag', '--jsonl'], {
  cwd: folder,
  input: tags.map((tag) => JSON.stringify(tag)).join('\n'),
  encoding: 'utf8',
});
if (tagged.status !== 0) throw new Error(tagged.stderr);

const script = path.join(import.meta.dirname, 'neovim.lua');
const run = spawnSync('nvim', ['--headless', '-u', 'NONE', 'a.txt', '-c', `luafile ${script}`], {
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
if (run.status === 0) console.log('Neovim: a contradiction, its card, and a claim written by a code action.');
else console.error(`Neovim (exit ${run.status ?? run.signal}): ${run.stdout}${run.stderr}`);
process.exitCode = run.status === 0 ? 0 : 1;
