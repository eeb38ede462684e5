// `npm start`: opens the sample workspace in VS Code with the extension loaded. In the desktop VS Code where `code` is on the PATH,
// else in the bundled one, served on 127.0.0.1 for a browser. Edits go to examples/ itself; VS Code's own state to out/start/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { vsix } from '../package.mjs';
import { setUpHost } from './setUp.mjs';
import { builtins, startServer } from './startServer.mjs';

const root = path.dirname(path.dirname(path.dirname(import.meta.dirname)));
const examples = path.join(root, 'examples');
const packing = path.join(root, 'test/vscode/package.mjs');
const onWindows = process.platform === 'win32';

/** Runs a program to its end; false where it failed. */
function run(/** @type {string} */ program, /** @type {string[]} */ ...args) {
  return (
    spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: onWindows }).status === 0
  );
}

function openDesktop() {
  if (!run(process.execPath, 'esbuild.mjs')) return 1;
  const opened = run('code', '--new-window', `--extensionDevelopmentPath=${root}`, examples);
  console.log(opened ? `Opened ${examples} in VS Code.` : '`code` could not open a window.');
  return opened ? 0 : 1;
}

async function serve() {
  setUpHost();
  // The bundled VS Code takes an extension as a package only.
  console.log('Packing the extension…');
  const { status, stdout, stderr } = spawnSync(process.execPath, [packing], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  const state = path.join(root, 'out/start');
  const server = await startServer({
    state,
    log: path.join(state, 'server.log'),
    vsix,
    settings: { 'editor.wordWrap': 'on' }, // articles have a paragraph a line
    builtins: [...builtins, 'git', 'git-base', 'markdown-language-features', 'references-view', 'search-result'],
  });
  console.log(`\nOpen in a browser: ${server.address({ folder: examples })}\n\nCtrl-C stops it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, server.stop);
  await server.exit;
  return 0;
}

const hasDesktop = spawnSync('code', ['--version'], { shell: onWindows }).status === 0;
try {
  process.exitCode = hasDesktop ? openDesktop() : await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
