// Finds the test files of a runner. Sources are listed, not compiled files: a test that was removed must not run from an old build.
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders with a runner of their own. */
const vscode = 'test/vscode/';

/**
 * @param {string} root  the project
 * @param {'unit' | 'ui' | 'vscode'} kind  unit: what runs in Node; ui: what drives the workbench; vscode: what runs in the extension host
 * @param {readonly string[]} words  only files whose path contains one of them; none: all
 * @returns {string[]} absolute paths of files Node can run, in a fixed order
 */
export function testFiles(root, kind, words) {
  const chosen = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll(path.sep, '/')}`)
    .filter((file) => !file.includes('/node_modules/') && !file.startsWith(`${vscode}host/`))
    .filter((file) => kindOf(file) === kind && (words.length === 0 || words.some((word) => file.includes(word))))
    .sort();
  return chosen.map((file) => path.join(root, file.endsWith('.mjs') ? file : `out/${file.replace(/\.ts$/, '.js')}`));
}

function kindOf(/** @type {string} */ file) {
  if (file.startsWith(`${vscode}ui/`)) return file.endsWith('.test.mjs') ? 'ui' : undefined;
  if (!file.endsWith('.test.ts')) return undefined;
  return file.startsWith(vscode) ? 'vscode' : 'unit';
}
