// What VS Code itself says the activation of the packaged extension takes ("Developer: Startup Performance"), beside an extension that does
// nothing. Writes a line of JSON a window to standard output, `{ "<extension>": { "load", "call", "finish" } }` in milliseconds: to read its code,
// to call `activate`, and from there until what that promised is done. Argument: how many windows.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { vsix } from '../package.mjs';
import { runCommand } from '../ui/workbench.mjs';
import { openVSCode, root } from './openVSCode.mjs';

const windows = Number(process.argv[2] ?? 1);
const packing = spawnSync(process.execPath, [path.join(root, 'test/vscode/package.mjs')], { encoding: 'utf8' });
if (packing.status !== 0) throw new Error(`${packing.stdout}${packing.stderr}`);

const vscode = await openVSCode({
  name: 'activation',
  workspace: path.join(root, 'examples'),
  vsix,
  extensions: [path.join(import.meta.dirname, 'idle')],
  settings: { 'workbench.editor.restoreEditors': false },
  size: { width: 1600, height: 5600 }, // all lines of the report in sight: the editor draws no others
});
const { page } = vscode;
for (let window = 0; window < windows; window++) {
  if (window > 0) await page.reload();
  // The server has answered when the status bar counts the claims.
  await page.locator('.statusbar-item[id*=countercheck]').waitFor();
  await runCommand(vscode, 'Developer: Startup Performance');
  await page.locator('.view-line', { hasText: 'Extension Activation Stats' }).waitFor();
  const lines = await page.locator('.view-line').allInnerTexts();
  console.log(JSON.stringify(Object.fromEntries(['countercheck', 'idle'].map((name) => [name, timesOf(name, lines)]))));
}
await vscode.close();

/** The row of an extension: `| countercheck.idle | false | 1 | 0 | 0 | workspaceContains:.claims | … |`. */
function timesOf(/** @type {string} */ name, /** @type {readonly string[]} */ lines) {
  const row = lines
    .map((line) => line.replaceAll('\u00a0', ' '))
    .find((line) => line.includes(`| countercheck.${name} `));
  const [load, call, finish] = (row ?? '').split('|').slice(3, 6).map(Number);
  if (finish === undefined) throw new Error(`VS Code did not say how long the activation of ${name} took`);
  return { load, call, finish };
}
