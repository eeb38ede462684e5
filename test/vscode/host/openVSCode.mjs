// Opens a copy of a workspace in a real VS Code in headless Chromium, with state that is thrown away at the end.
import { cpSync, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { setUpChromium, setUpHost } from './setUp.mjs';
import { startServer } from './startServer.mjs';
import { startWeb } from './startWeb.mjs';

/** The project's root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Logs and pictures of a run; ignored by git. */
export const out = path.join(root, 'out/vscode');

/** One theme of each kind VS Code has, by what it is for. */
export const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/**
 * @typedef {object} VSCodeOptions
 * @property {string} name          of the run: its logs are `out/vscode/<name>.*.log`
 * @property {string} workspace     folder whose copy is opened
 * @property {(copy: string) => void} [prepare]  called with the copy before it is opened. Default: nothing
 * @property {string} [vsix]        the extension as a package; its path. Default: the project folder itself (`dist/`), as in development
 * @property {boolean} [web]        VS Code for the Web instead: no server behind it, the extension (`vsix`) in a Worker, the workspace on a virtual
 *   file system. Default: false
 * @property {string} [tests]       file whose `run()` the extension host calls; excludes `vsix`. Default: none
 * @property {keyof typeof themes} [theme]  Default: light
 * @property {Record<string, unknown>} [settings]  user settings. Default: none
 * @property {readonly string[]} [builtins]  built-in extensions, see startServer. Default: those a text needs
 * @property {readonly string[]} [extensions]  folders of further extensions; not for VS Code for the Web. Default: none
 * @property {Record<string, string>} [env]  variables of the extension host. Default: none
 * @property {{ width: number, height: number }} [size]  of the window, in CSS pixels. Default: 1280 × 800
 * @property {string} [language]  which extensions are told is the window's, such as `de`; VS Code's own words stay English, as there is no language pack here.
 *   Default: English
 * @property {(type: string, args: readonly unknown[]) => void} [onConsole]  what the extension host writes to its console (with `tests`). Default: only logged
 *
 * @typedef {object} VSCode
 * @property {import('playwright-core').Page} page
 * @property {string} workspace     the copy that is open; of VS Code for the Web, what it was when it was opened
 * @property {() => Promise<VSCode>} another  opens the same folder in a second window
 * @property {ReadonlyMap<string, Uint8Array>} files  of VS Code for the Web, what its file system holds now, by path in the workspace
 * @property {Promise<number>} testsDone  the exit code of `tests`
 * @property {(name: string) => Promise<string>} screenshot  takes `out/vscode/<name>.png`; resolves to its path
 * @property {() => Promise<void>} close  ends browser and server, removes the copy and the state
 */

/**
 * @param {VSCodeOptions} options
 * @returns {Promise<VSCode>} the page is loaded; the workbench may still be starting
 */
export async function openVSCode({
  name,
  workspace,
  prepare,
  vsix,
  web = false,
  tests,
  theme = 'light',
  settings,
  builtins,
  extensions,
  env,
  size,
  language,
  onConsole,
}) {
  setUpHost();
  const executablePath = setUpChromium();
  endWhenAsked();
  mkdirSync(out, { recursive: true });
  const state = mkdtempSync(path.join(os.tmpdir(), 'countercheck-vscode-'));
  const copy = path.join(state, path.basename(workspace));
  const remove = () => rmSync(state, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  process.once('exit', remove);

  /** @type {(() => Promise<void>)[]} */
  const closers = [
    async () => {
      remove();
      process.off('exit', remove);
    },
  ];
  const close = async () => {
    for (const each of closers.splice(0)) await each();
  };
  try {
    cpSync(workspace, copy, { recursive: true });
    prepare?.(copy);
    const chosen = { 'workbench.colorTheme': themes[theme], ...settings };
    const server = web
      ? await startWeb({ vsix: vsix ?? '', workspace: copy, settings: chosen })
      : await startServer({
          state,
          log: path.join(out, `${name}.server.log`),
          vsix,
          dev: vsix === undefined,
          settings: chosen,
          builtins,
          extensions,
          env: { HOME: state, TMPDIR: state, ...env },
        });
    closers.unshift(server.stop);
    const browser = await chromium.launch({
      executablePath,
      // Root has no sandbox; nothing but our own server is shown.
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage', // 64 MB in a container, too little for a workbench
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    closers.unshift(() => browser.close());
    const context = await browser.newContext({
      viewport: size ?? { width: 1280, height: 800 },
      reducedMotion: 'reduce', // else pictures show cards half faded in
    });
    // What a language pack would set besides bringing VS Code's own words.
    if (language !== undefined)
      await context.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    const page = await context.newPage();
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && url.host !== server.authority,
      (route) => route.abort(),
    );

    /** @type {Promise<number>} */
    const testsDone = new Promise((resolve) =>
      page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code)),
    );
    const said = createWriteStream(path.join(out, `${name}.window.log`));
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      said.write(`${type}: ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}\n`);
      onConsole?.(type, args);
    });

    const uri = (/** @type {string} */ file) => `vscode-remote://${server.authority}${file}`;
    const payload = [['skipWelcome', 'true']];
    if (vsix === undefined) payload.push(['extensionDevelopmentPath', uri(root.replace(/\/$/, ''))]);
    if (tests !== undefined) payload.push(['extensionTestsPath', uri(tests)]);
    // The extension host writes to the console of the page.
    if (web) page.on('console', (message) => said.write(`${message.type()}: ${message.text()}\n`));
    await page.goto(server.address({ folder: copy, payload: JSON.stringify(payload) }));

    const screenshot = async (/** @type {string} */ picture) => {
      const file = path.join(out, `${picture}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      return file;
    };
    const another = async () => {
      const second = await context.newPage();
      await second.goto(page.url());
      return { ...vscode, page: second };
    };
    /** @type {VSCode} */
    const vscode = {
      page,
      another,
      workspace: copy,
      files: 'files' in server ? server.files : new Map(),
      testsDone,
      screenshot,
      close,
    };
    return vscode;
  } catch (error) {
    await close();
    throw error;
  }
}

/** A story is told anew this often before it counts as failed: a window in a headless browser drops a key now and then on a busy machine. */
const attempts = 3;

/**
 * Opens VS Code for a story and closes it, whatever happens. A story that fails is told again in a new window, which the output says, and leaves
 * `out/vscode/<name>-failure.png`.
 *
 * @param {VSCodeOptions} options
 * @param {(vscode: VSCode) => Promise<void>} story
 */
export async function withVSCode(options, story) {
  for (let attempt = 1; ; attempt++) {
    try {
      await tell(options, story);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      console.error(`${options.name}: failed in window ${attempt} of ${attempts}, told again. ${error}`);
    }
  }
}

/**
 * @param {VSCodeOptions} options
 * @param {(vscode: VSCode) => Promise<void>} story
 */
async function tell(options, story) {
  const vscode = await openVSCode(options);
  try {
    await story(vscode);
  } catch (error) {
    console.error(`What the window showed: ${await vscode.screenshot(`${options.name}-failure`)}`);
    throw error;
  } finally {
    await vscode.close();
  }
}

let asked = false;
/** On SIGTERM or SIGINT this process exits, and its exit ends server and browser. */
function endWhenAsked() {
  if (asked) return;
  asked = true;
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(143));
}
