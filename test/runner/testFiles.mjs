// Finds the test files of a runner. Sources are listed, not compiled files: a test that was removed must not run from an old build.
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} root  the project
 * @param {'unit' | 'ui' | 'vscode'} kind  unit: what runs in Node; ui: what drives the workbench; vscode: what runs in the extension host
 * @param {readonly string[]} words  only files whose path contains one of them; none: all
 * @returns {string[]} absolute paths of files Node can run, in a fixed order
 */
export function testFiles(root, kind, words) {
  return filesUnder(root, 'test')
    .filter((file) => kindOf(file) === kind && (words.length === 0 || words.some((word) => file.includes(word))))
    .sort()
    .map((file) => path.join(root, file.endsWith('.mjs') ? file : `out/${file.replace(/\.ts$/, '.js')}`));
}

/**
 * Paths from the root, with slashes. Installed packages are left out: there are ten thousands of files, and links in a circle.
 *
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(root, folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [name];
    return entry.name === 'node_modules' ? [] : filesUnder(root, name);
  });
}

function kindOf(/** @type {string} */ file) {
  if (file.startsWith('test/vscode/ui/')) return file.endsWith('.test.mjs') ? 'ui' : undefined;
  if (!file.endsWith('.test.ts')) return undefined;
  return file.startsWith('test/vscode/') ? 'vscode' : 'unit';
}
