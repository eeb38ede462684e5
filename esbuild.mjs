// Bundles what ships into dist/: the command line, the language server and the VS Code client, each with all it needs, so that
// the package carries no node_modules. `--production` minifies and leaves out source maps; `--watch` rebuilds on every change.
import fs from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';

const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'package.json'), 'utf8'));
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  // Node holds a program of ASCII alone in half the memory, and reads it faster.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
  // Half the size, a third less to load. `npm run build` keeps the names, for stack traces that can be read.
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2023',
  // Two versions come with the packages; one is enough.
  alias: {
    'vscode-languageserver-types': path.join(
      import.meta.dirname,
      'node_modules/vscode-languageserver-types/lib/esm/main.js',
    ),
  },
};

// The ESM builds of packages first: several UMD ones (vscode-languageserver-types) call a `require` no bundler can follow.
/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', mainFields: ['module', 'main'] };

/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * The server in a Worker, which has no document: some packages have a version of their own for it.
 *
 * @type {import('esbuild').BuildOptions}
 */
const worker = { ...browser, conditions: ['worker'] };

/**
 * The board: it stands inside a page, so it is small and has no map beside it.
 *
 * @type {import('esbuild').BuildOptions}
 */
const page = { ...common, platform: 'browser', minify: true, sourcemap: false };

/**
 * What is large and seldom needed, by source file: Node's bundles load it when it is first called. Each exports functions only. In a Worker, which loads
 * one file, all is in that.
 */
const loadedLate = [
  'server/src/core/source/markdownTree.ts',
  'server/src/core/suggest/suggestTopics.ts',
  'server/src/core/verdicts/libraryConversion.ts',
  'server/src/core/words/de.ts',
];
const lateFolder = 'dist/server/late';

/** Puts in the place of a file that is loaded late functions that load it: at once, so that who calls them need not know. */
const late = (/** @type {string} */ from) => ({
  name: 'late',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad, onResolve }) {
    onResolve({ filter: /\/late\/\w+\.cjs$/ }, ({ path: target }) => ({ path: target, external: true }));
    for (const file of loadedLate) {
      const filter = new RegExp(`[\\\\/]${file.replaceAll('/', '[\\\\/]').replaceAll('.', '\\.')}$`);
      onLoad({ filter }, async ({ path: entry }) => {
        const { metafile } = await build({ entryPoints: [entry], format: 'esm', write: false, metafile: true });
        const exports = Object.values(metafile.outputs).flatMap((output) => output.exports);
        const target = JSON.stringify(`./${path.posix.relative(from, lateFile(file))}`);
        const functions = exports.map((name) => `export const ${name} = (...args) => load().${name}(...args);`);
        return {
          contents: `let loaded;\nconst load = () => (loaded ??= require(${target}));\n${functions.join('\n')}`,
          loader: 'js',
        };
      });
    }
  },
});

const lateFile = (/** @type {string} */ file) => `${lateFolder}/${path.posix.basename(file, '.ts')}.cjs`;

// CommonJS dependencies call `require` for Node's own modules, which an ES module does not have.
const requireInEsm =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";

/** The client after its entry, in a file of its own: the entry loads it when the server's process is started. */
const clientLate = {
  name: 'clientLate',
  setup(/** @type {import('esbuild').PluginBuild} */ { onResolve }) {
    onResolve({ filter: /\/nodeClient\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './nodeClient.cjs', external: true } : undefined,
    );
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const lateBundles = loadedLate.map((file) => ({
  ...node,
  entryPoints: [file],
  outfile: lateFile(file),
  format: 'cjs',
}));

/**
 * Everything that ships, one line a bundle: where it starts, where it goes.
 *
 * @type {import('esbuild').BuildOptions[]}
 */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.mjs',
    format: 'esm',
    banner: { js: `#!/usr/bin/env node\n${requireInEsm}` },
    define: { COUNTERCHECK_VERSION: JSON.stringify(version) },
    plugins: [late('dist')],
  },
  {
    ...node,
    entryPoints: ['server/src/node/main.ts'],
    outfile: 'dist/server/main.cjs',
    format: 'cjs',
    plugins: [late('dist/server')],
  },
  ...lateBundles,
  {
    ...node,
    entryPoints: ['client/src/node.ts'],
    outfile: 'dist/client/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
    // VS Code gives `vscode` to what is required; an `import()` would pass it by.
    supported: { 'dynamic-import': false },
    plugins: [clientLate],
  },
  {
    ...node,
    entryPoints: ['client/src/nodeClient.ts'],
    outfile: 'dist/client/nodeClient.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...worker, entryPoints: ['server/src/browser/main.ts'], outfile: 'dist/server/browser.js', format: 'iife' },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
  { ...page, entryPoints: ['client/webview/main.ts'], outfile: 'dist/webview/main.js', format: 'iife' },
  { ...page, entryPoints: ['client/webview/report.ts'], outfile: 'dist/webview/report.js', format: 'iife' },
  { ...page, entryPoints: ['client/webview/board.css'], outfile: 'dist/webview/board.css' },
];

/** Says how big each bundle became, and makes the command line one that can be called by its name. */
const report = {
  name: 'report',
  setup(/** @type {import('esbuild').PluginBuild} */ { onEnd }) {
    onEnd(({ metafile, errors }) => {
      for (const [file, { bytes }] of Object.entries(metafile?.outputs ?? {}))
        if (!file.endsWith('.map'))
          console.log(`${path.normalize(file).padEnd(28)}${(bytes / 1024).toFixed(0).padStart(6)} KB`);
      if (errors.length === 0 && metafile && 'dist/cli.mjs' in metafile.outputs) fs.chmodSync('dist/cli.mjs', 0o755);
    });
  },
};

// Run from anywhere (npm runs `prepare` in the root, people do not).
process.chdir(import.meta.dirname);
fs.rmSync('dist', { recursive: true, force: true });
const options = bundles.map((bundle) => ({ ...bundle, plugins: [...(bundle.plugins ?? []), report] }));
if (watch) {
  for (const each of options) await (await context(each)).watch();
  console.log('watching; Ctrl-C stops');
} else {
  await Promise.all(options.map((each) => build(each)));
}
