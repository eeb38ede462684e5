// Runs one step of the test run: its heading, its command with a time limit, and how many checks passed and failed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './runCommand.mjs';

/**
 * @typedef {object} Step
 * @property {string} name     what it is called on the command line
 * @property {string} title    what the heading says
 * @property {(words: readonly string[]) => readonly string[] | undefined} command  program and arguments; undefined: nothing to run
 * @property {boolean} [counts] the command runs tests and writes `{ passed, failed }` as JSON to `$TEST_RESULT`; default: it is one check
 * @property {number} minutes  time limit; the command and all it started are ended after it
 */

/**
 * A command that fails without a failed test (it crashed, it never came to the tests) is one failure, and so is one that ran no test.
 *
 * @param {Step} step
 * @param {{ words: readonly string[], results: string }} options  words: which test files, by parts of their paths; results: where counts are written
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runStep(step, { words, results }) {
  console.log(`\n── ${step.title} ${'─'.repeat(Math.max(3, 90 - step.title.length))}`);
  const result = path.join(results, `${step.name}.json`);
  const started = performance.now();
  const exit = await run(step, words, result);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);

  const counts = step.counts ? readCounts(result) : { passed: exit === 0 ? 1 : 0, failed: 0 };
  const silent = exit === 0 && counts.passed + counts.failed === 0;
  if (counts.failed === 0 && (exit !== 0 || silent)) counts.failed = 1;

  console.log(
    `${step.name}: ${counts.passed} passed, ${counts.failed} failed in ${seconds} s${silent ? ': no test ran' : ended(exit)}`,
  );
  return counts;
}

function run(/** @type {Step} */ step, /** @type {readonly string[]} */ words, /** @type {string} */ result) {
  const command = step.command(words);
  if (command === undefined) return `no test file${words.length > 0 ? ` with ${words.join(' or ')} in its path` : ''}`;
  return runCommand(command, { minutes: step.minutes, env: { TEST_RESULT: result } });
}

function ended(/** @type {number | string} */ exit) {
  if (typeof exit === 'string') return `: ${exit}`;
  return exit === 0 ? '' : ` (exit code ${exit})`;
}

function readCounts(/** @type {string} */ file) {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: Number(passed), failed: Number(failed) };
}
