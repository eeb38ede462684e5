// Packs the extension into countercheck-<version>.vsix and refuses one that is too big or carries what does not ship.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Above this the bundles carry something they should not; the whole extension is its own code and a few pure libraries. */
const limit = 2 * 1024 * 1024;

/** Every window with a text loads the server: it is to be there before anybody looks. */
const serverLimit = 700 * 1024;
const server = path.join(root, 'dist/server/main.cjs');

/** Where the package is written. */
export const vsix = path.join(
  root,
  `countercheck-${JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version}.vsix`,
);

if (process.argv[1] === import.meta.filename) {
  const vsce = path.join(root, 'node_modules/.bin/vsce');
  // Bundled, so without node_modules; links in the README stay as they are, as do patterns of `files` that match nothing yet.
  const args = [
    'package',
    '--no-dependencies',
    '--allow-unused-files-pattern',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  const { status, error } = spawnSync(vsce, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(`vsce does not start: ${error.message}. Run npm ci first.`);
  const size = status === 0 ? statSync(vsix).size : 0;
  if (size > limit) console.error(`${vsix} is ${size} bytes, the limit is ${limit}`);
  const serverSize = status === 0 ? statSync(server).size : 0;
  if (serverSize > serverLimit) console.error(`${server} is ${serverSize} bytes, the limit is ${serverLimit}`);
  process.exitCode = status === 0 && size <= limit && serverSize <= serverLimit ? 0 : 1;
}
