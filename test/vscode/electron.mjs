// Runs the Mocha suite (test/vscode/*.test.ts) in a desktop VS Code that @vscode/test-electron downloads: `npm run test:electron`.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { testFiles } from '../runner/testFiles.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const state = mkdtempSync(path.join(os.tmpdir(), 'countercheck-electron-'));
const workspace = path.join(state, 'examples');
const result = path.join(state, 'mocha.json');
const noDisplay = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  // The suite makes its own claims; the sample's would mix with them.
  cpSync(path.join(root, 'examples'), workspace, {
    recursive: true,
    filter: (file) => path.basename(file) !== '.claims',
  });
  mkdirSync(path.join(root, 'out'), { recursive: true });
  const vscodeExecutablePath = await download();
  if (noDisplay) throw new Error('A desktop VS Code needs a display: xvfb-run -a npm run test:electron');
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/vscode/index.js'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(state, 'data')}`,
      '--disable-workspace-trust',
    ],
    extensionTestsEnv: {
      VSCODE_TEST_FILES: JSON.stringify(testFiles(root, 'vscode', process.argv.slice(2))),
      VSCODE_TEST_RESULT: result,
    },
  });
  const { passed, failed } = JSON.parse(readFileSync(result, 'utf8'));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(state, { recursive: true, force: true });
}

/** The path of VS Code's program, downloaded once into .vscode-test/. */
async function download() {
  try {
    return await downloadAndUnzipVSCode({ extensionDevelopmentPath: root, timeout: 60_000 });
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new Error(
      `VS Code could not be downloaded (${why}).\nWithout access to update.code.visualstudio.com, run the same suite in the bundled VS Code: npm run test:vscode`,
    );
  }
}
