// Runs the Mocha suite (test/vscode/*.test.ts) in the extension host of a real VS Code, on a copy of the sample workspace.
// Arguments: words; only files whose path contains one of them run. The exit code is the suite's.
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { testFiles } from '../../runner/testFiles.mjs';
import { openVSCode, out, root } from './openVSCode.mjs';

const minutes = 2.5;
// VS Code reports a crashed extension host as exit code 0, so the suite writes what it found into a file besides.
const result = path.join(out, 'mocha.json');
// Marks the suite's lines among everything else an extension host says.
const mark = '\u0001';

rmSync(result, { force: true });
const vscode = await openVSCode({
  name: 'mocha',
  workspace: path.join(root, 'examples'),
  // The suite makes its own claims; the sample's would mix with them.
  prepare: (copy) => rmSync(path.join(copy, '.claims'), { recursive: true, force: true }),
  tests: path.join(root, 'out/test/vscode/index.js'),
  env: {
    VSCODE_TEST_FILES: JSON.stringify(testFiles(root, 'vscode', process.argv.slice(2))),
    VSCODE_TEST_RESULT: result,
    VSCODE_TEST_MARK: mark,
  },
  onConsole(_type, args) {
    const line = format(...args);
    if (line.startsWith(mark)) console.log(line.slice(mark.length));
  },
});

/** @type {NodeJS.Timeout | undefined} */
let limit;
const tooLong = new Promise((resolve) => {
  limit = setTimeout(resolve, minutes * 60_000, undefined);
});
const code = await Promise.race([vscode.testsDone, tooLong]);
clearTimeout(limit);
if (code === undefined)
  console.error(
    `No result after ${minutes} minutes, see ${await vscode.screenshot('mocha-failure')} and the logs beside it.`,
  );
await vscode.close();

const counts = existsSync(result) ? JSON.parse(readFileSync(result, 'utf8')) : undefined;
if (counts === undefined) console.error(`The suite came to no result (exit code ${code}): see ${out}/mocha.*.log.`);
else if (process.env.TEST_RESULT) copyFileSync(result, process.env.TEST_RESULT);
process.exit(code === 0 && counts?.failed === 0 && counts.passed > 0 ? 0 : 1);
