// Starts VS Code's own server on 127.0.0.1 and ends it again. It serves the web workbench and runs the extension host.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vscodeFolder, vscodeNode } from './setUp.mjs';

const main = path.join(vscodeFolder, 'out/server-main.js');

/** The built-in extensions a story about texts needs. Others (git, GitHub, Copilot) cost seconds each. */
export const builtins = [
  'theme-defaults',
  'theme-seti',
  'theme-modern-icons',
  'configuration-editing',
  'json',
  'markdown-basics',
];

/** What keeps the workbench quiet: no welcome pages, no network, no assistants. */
export const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'update.mode': 'none',
  // A menu that opens on Alt takes the focus, and the key, from the editor where the machine is slow.
  'window.customMenuBarAltFocus': false,
  'window.enableMenuBarMnemonics': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/**
 * @typedef {object} ServerOptions
 * @property {string} state       folder for everything VS Code writes; made where it is missing
 * @property {string} log         file for what the server says
 * @property {string} [vsix]      package to install. Default: none
 * @property {boolean} [dev]      honour the page's `extensionDevelopmentPath` and `extensionTestsPath`, which a built workbench does only with
 *   the flag for smoke tests; that flag hides notification toasts. Default: false
 * @property {Record<string, unknown>} [settings]  user settings, on top of the quiet ones. Default: none
 * @property {readonly string[]} [builtins]  built-in extensions by the names of their folders. Default: `builtins`
 * @property {readonly string[]} [extensions]  folders of further extensions. Default: none
 * @property {Record<string, string>} [env]  variables of the server and its extension host, on top of this process's. Default: none
 * @property {number} [port]      Default: a free one
 *
 * @typedef {object} Server
 * @property {string} authority   host and port
 * @property {(query: Record<string, string>) => string} address  what to open in a browser, with the secret in it
 * @property {Promise<number | null>} exit  resolves when the server has ended, by itself too
 * @property {() => Promise<void>} stop
 */

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>} listening
 * @throws {Error} when the package cannot be installed or the server does not come up
 */
export async function startServer({
  state,
  log,
  vsix,
  dev = false,
  settings,
  builtins: names = builtins,
  extensions = [],
  env: own,
  port = 0,
}) {
  const user = path.join(state, 'server/data/User');
  const builtin = path.join(state, 'builtin');
  for (const needed of [user, builtin, path.dirname(log)]) mkdirSync(needed, { recursive: true });
  // Where the state is kept, so are the settings its user has made since.
  const settingsFile = path.join(user, 'settings.json');
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify({ ...quiet, ...settings }, undefined, 2));
  const folders = [...names.map((name) => path.join(vscodeFolder, 'extensions', name)), ...extensions];
  for (const folder of folders) linkOnce(folder, path.join(builtin, path.basename(folder)));

  const places = ['--server-data-dir', path.join(state, 'server'), '--extensions-dir', path.join(state, 'extensions')];
  const common = ['--accept-server-license-terms', ...places, '--builtin-extensions-dir', builtin];
  // An empty gallery: nothing is looked up on the network.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...own };
  if (vsix !== undefined) {
    const { status, stdout, stderr } = spawnSync(
      vscodeNode,
      [main, ...common, '--install-extension', vsix, '--force'],
      { env, encoding: 'utf8' },
    );
    if (status !== 0 || !stdout.includes('successfully installed'))
      throw new Error(`${vsix} does not install:\n${stdout}${stderr}`);
  }

  // Any page in any browser of this machine can reach the port, so the address carries a secret.
  const token = randomBytes(12).toString('hex');
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--connection-token', token];
  const still = ['--disable-telemetry', '--disable-experiments', '--disable-workspace-trust'];
  const args = [main, ...common, ...listen, ...still, ...(dev ? ['--enable-smoke-test-driver'] : [])];
  const child = spawn(vscodeNode, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  /** @type {Promise<number | null>} */
  const exit = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  exit.then(() => process.off('exit', killNow));

  const said = createWriteStream(log);
  child.stderr.pipe(said, { end: false });
  const authority = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (data) => {
      said.write(data);
      text += data;
      const listening = /Extension host agent listening on (\d+)/.exec(text);
      if (listening) resolve(`127.0.0.1:${listening[1]}`);
    });
    exit.then((code) => reject(new Error(`VS Code's server ended (${code}) before it listened, see ${log}`)));
  });

  return {
    authority,
    address: (query) => `http://${authority}/?${new URLSearchParams({ tkn: token, ...query })}`,
    exit,
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(killNow, 3_000);
      await exit;
      clearTimeout(force);
    },
  };
}

function linkOnce(/** @type {string} */ target, /** @type {string} */ link) {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
