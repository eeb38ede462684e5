/**
 * The entry of the Mocha suite. VS Code loads it in the extension host and calls `run`; a rejection makes VS Code's exit code 1.
 * Runners say through the environment which files to run (`VSCODE_TEST_FILES`, a JSON array of paths), where to write the counts
 * (`VSCODE_TEST_RESULT`) and what to put before each line of the report (`VSCODE_TEST_MARK`).
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, stripVTControlCharacters } from 'node:util';
import Mocha from 'mocha';

/**
 * Loads the test files and runs what they define.
 *
 * @throws {Error} when a test failed or a file did not load
 */
export async function run(): Promise<void> {
  const { VSCODE_TEST_FILES: files = '[]', VSCODE_TEST_RESULT: result = '', VSCODE_TEST_MARK: mark = '' } = process.env;
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 20_000,
    // The window answers late on a busy machine; what fails three times is broken.
    retries: 2,
    reporter: 'spec',
    forbidOnly: true,
    forbidPending: true,
  });
  // Mocha's tick is coloured whatever its options say, where CI is set.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) =>
    console.log(stripVTControlCharacters(format(...args)).replace(/^/gm, mark));

  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const file of JSON.parse(files) as string[]) await import(pathToFileURL(file).href);
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
  });
  writeFileSync(result, JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} of ${passes + failures} tests failed`);
}
