// Serves VS Code for the Web on 127.0.0.1: the same workbench without a server behind it. Extensions run in a Worker of the page, out of a package
// as it ships, and the workspace is a virtual file system (`held:`, see `fileSystem/`) that this process holds in memory.
import { on } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { modules, vscodeFolder } from './setUp.mjs';
import { quiet } from './startServer.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
});

/**
 * @typedef {object} WebOptions
 * @property {string} vsix       package to run
 * @property {string} workspace  folder whose files are served as `held:/<its name>`
 * @property {Record<string, unknown>} settings  defaults of the window's settings, on top of the quiet ones
 *
 * @typedef {object} Web
 * @property {string} authority  host and port
 * @property {() => string} address  what to open in a browser
 * @property {ReadonlyMap<string, Uint8Array>} files  what the workspace holds now, by path in it: `articles/radio-sorne.txt`
 * @property {() => Promise<void>} stop
 */

/** Where the page finds what this process serves: the workbench, the two extensions, the files of the workspace. */
const folders = /** @type {const} */ (['/vscode', '/extensions/held-files', '/extensions/countercheck', '/held']);

/**
 * @param {WebOptions} options
 * @returns {Promise<Web>} listening
 */
export async function startWeb({ vsix, workspace, settings }) {
  const name = `/${path.basename(workspace)}`;
  const files = new Map(filesBelow(workspace).map((file) => [file, readFileSync(path.join(workspace, file))]));
  const packed = await unpack(vsix);

  const server = createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const folder = folders.find((each) => asked.startsWith(`${each}/`));
    const rest = asked.slice(folder?.length);
    const { status, body, type } = await answerTo(folder, rest, request);
    response.writeHead(status, { 'content-type': type ?? typeOf(asked), 'cache-control': 'no-store' });
    response.end(body);
  });

  /** @type {(folder: typeof folders[number] | undefined, rest: string, request: import('node:http').IncomingMessage) => Promise<Answer>} */
  const answerTo = async (folder, rest, request) => {
    switch (folder) {
      case undefined:
        return rest === '/' ? { status: 200, type: 'text/html', body: page(name, settings) } : { status: 404 };
      case '/vscode':
        return fileOf(vscodeFolder, rest);
      case '/extensions/held-files':
        return fileOf(path.join(import.meta.dirname, 'fileSystem'), rest);
      case '/extensions/countercheck':
        return found(packed.get(rest));
      case '/held':
        return `${rest}/`.startsWith(`${name}/`) ? held(files, rest.slice(name.length + 1), request) : { status: 404 };
    }
  };

  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    authority: `127.0.0.1:${port}`,
    address: () => `http://127.0.0.1:${port}/`,
    files,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @typedef {{ status: number, body?: string | Uint8Array, type?: string }} Answer */

const typeOf = (/** @type {string} */ file) => types[path.extname(file)] ?? 'application/octet-stream';

/** @type {(body: string | Uint8Array | undefined) => Answer} */
const found = (body) => (body === undefined ? { status: 404 } : { status: 200, body });

/** A file of a folder that is served as it is. @type {(folder: string, rest: string) => Answer} */
function fileOf(folder, rest) {
  const file = path.join(folder, path.normalize(rest));
  if (!existsSync(file)) return { status: 404 };
  return found(file === workbench ? withoutServer(readFileSync(file, 'utf8')) : readFileSync(file));
}

/**
 * code-server's workbench always belongs to the server that serves it, and keeps its user's settings there. Both taken back, it is VS Code for the
 * Web as Microsoft has it.
 */
function withoutServer(/** @type {string} */ text) {
  const remote = /,remoteAuthority:location\.host(?=\})/;
  const home = /(?<=get userRoamingDataHome\(\)\{return [^}]*scheme:\w+\.)vscodeRemote\b/;
  if (!remote.test(text) || !home.test(text)) throw new Error(`${workbench} is not the one this was written for`);
  return text.replace(remote, '').replace(home, 'vscodeUserData');
}

const workbench = path.join(vscodeFolder, 'out/vs/code/browser/workbench/workbench.js');

/**
 * The file system: GET reads, or tells of a path where JSON is wanted; PUT writes; DELETE removes.
 *
 * @type {(files: Map<string, Uint8Array>, file: string, request: import('node:http').IncomingMessage) => Promise<Answer>}
 */
async function held(files, file, request) {
  const bytes = files.get(file);
  switch (request.method) {
    case 'PUT': {
      const parts = await request.toArray();
      files.set(file, Buffer.concat(parts));
      return { status: bytes ? 200 : 201 };
    }
    case 'DELETE':
      return { status: files.delete(file) ? 200 : 404 };
    default:
      return request.headers.accept === 'application/json' ? found(statOf(files, file)) : found(bytes);
  }
}

/** `vscode.FileStat` as JSON, and of a folder its entries; `undefined` where there is nothing. */
function statOf(/** @type {ReadonlyMap<string, Uint8Array>} */ files, /** @type {string} */ file) {
  const size = files.get(file)?.length;
  if (size !== undefined) return JSON.stringify({ type: 1, size, ctime: 0, mtime: size });
  const folder = file === '' ? '' : `${file}/`;
  const below = [...files.keys()].filter((name) => name.startsWith(folder)).map((name) => name.slice(folder.length));
  if (below.length === 0 && file !== '') return undefined;
  const entries = new Map(below.map((name) => [name.split('/')[0], name.includes('/') ? 2 : 1]));
  return JSON.stringify({ type: 2, size: 0, ctime: 0, mtime: 0, entries: [...entries] });
}

/** The page: a workbench without a server, with our extensions and the held folder. */
function page(/** @type {string} */ folder, /** @type {Record<string, unknown>} */ settings) {
  const configuration = {
    folderUri: { scheme: 'held', path: folder },
    additionalBuiltinExtensions: ['/extensions/countercheck', '/extensions/held-files'],
    configurationDefaults: { ...quiet, ...settings },
    webviewEndpoint: '/vscode/out/vs/workbench/contrib/webview/browser/pre',
    productConfiguration: { enableTelemetry: false },
    // Asked for by code-server's workbench.
    userDataPath: '/',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
  };
  return `<!DOCTYPE html>
<meta charset="utf-8">
<meta id="vscode-workbench-web-configuration">
<link rel="stylesheet" href="/vscode/out/vs/code/browser/workbench/workbench.css">
<body></body>
<script>
  const configuration = ${JSON.stringify(configuration)};
  const here = { scheme: 'http', authority: location.host }; // extensions are named by full address
  configuration.additionalBuiltinExtensions = configuration.additionalBuiltinExtensions.map((path) => ({ ...here, path }));
  document.getElementById('vscode-workbench-web-configuration').dataset.settings = JSON.stringify(configuration);
  globalThis._VSCODE_FILE_ROOT = location.origin + '/vscode/out/';
</script>
<script type="module" src="/vscode/out/nls.messages.js"></script>
<script type="module" src="/vscode/out/vs/code/browser/workbench/workbench.js"></script>
`;
}

/** The files of a folder, `articles/a.txt`; links are left out. @type {(folder: string) => string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

/**
 * The extension's files out of a package, `/package.json`.
 *
 * @param {string} vsix
 * @returns {Promise<ReadonlyMap<string, Uint8Array>>}
 */
async function unpack(vsix) {
  const yauzl = createRequire(path.join(modules, 'code-server/'))('yauzl');
  const zip = await promisify(yauzl.open)(vsix, { lazyEntries: true });
  const read = promisify(zip.openReadStream.bind(zip));
  const files = new Map();
  zip.readEntry();
  for await (const [entry] of on(zip, 'entry', { close: ['end'] })) {
    const name = entry.fileName.slice('extension'.length);
    if (name.startsWith('/') && !name.endsWith('/'))
      files.set(name, Buffer.concat(await (await read(entry)).toArray()));
    zip.readEntry();
  }
  return files;
}
