// Runs the project's checks one after the other and sums them in one last line, `N passed, N failed`.
//
//   node test/run.mjs                       everything (`npm test`)
//   node test/run.mjs types unit            the steps named
//   node test/run.mjs unit core/figures     of the test files only those whose path contains the words
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runStep } from './runner/runStep.mjs';
import { testFiles } from './runner/testFiles.mjs';

const root = path.dirname(import.meta.dirname);
const node = process.execPath;
const bin = (/** @type {string} */ name) => path.join(root, 'node_modules/.bin', name);

/**
 * `node --test` with a reporter that prints a line a file, failures in full, and counts.
 *
 * @param {'unit' | 'ui'} kind
 * @param {readonly string[]} words
 * @param {number} concurrency  how many files at a time
 */
function nodeTest(kind, words, concurrency) {
  const files = testFiles(root, kind, words);
  // Without a file, `node --test` would search for some itself.
  if (files.length === 0) return undefined;
  const reporter = ['--test-reporter=./test/runner/reporter.mjs', '--test-reporter-destination=stdout'];
  return [node, '--enable-source-maps', '--test', `--test-concurrency=${concurrency}`, ...reporter, ...files];
}

/**
 * Every check there is, in the order they run: what is quick and breaks most comes first, what builds on another comes after it.
 * A step without `counts` is one check by itself; one with it runs tests and says in a file how many passed and failed.
 *
 * @type {readonly import('./runner/runStep.mjs').Step[]}
 */
const steps = [
  { name: 'types', title: 'Type check of every ring', command: () => [bin('tsc'), '-b'], minutes: 3 },
  { name: 'lint', title: 'Lint and format', command: () => [bin('biome'), 'check', '.'], minutes: 1 },
  { name: 'build', title: 'Bundles', command: () => [node, 'esbuild.mjs', '--production'], minutes: 1 },
  {
    name: 'unit',
    title: 'Units, language server, command line',
    command: (words) => nodeTest('unit', words, 2),
    counts: true,
    minutes: 4,
  },
  { name: 'package', title: 'The package', command: () => [node, 'test/vscode/package.mjs'], minutes: 2 },
  {
    name: 'host',
    title: 'A real VS Code for the tests',
    command: () => [node, 'test/vscode/host/setUp.mjs'],
    minutes: 5,
  },
  {
    name: 'vscode',
    title: 'In the extension host of a real VS Code',
    command: (words) => [node, 'test/vscode/host/mocha.mjs', ...words],
    counts: true,
    minutes: 3,
  },
  {
    name: 'ui',
    title: 'The packaged extension as a user sees it',
    command: (words) => nodeTest('ui', words, 1),
    counts: true,
    minutes: 9,
  },
];

const args = process.argv.slice(2);
const words = args.filter((arg) => !steps.some((step) => step.name === arg));
const chosen = steps.filter((step) => args.length === words.length || args.includes(step.name));

process.chdir(root);
const results = path.join(root, 'out/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const failed = [];
const sum = { passed: 0, failed: 0 };
for (const step of chosen) {
  const { passed, failed: bad } = await runStep(step, { words, results });
  sum.passed += passed;
  sum.failed += bad;
  if (bad > 0) failed.push(step.name);
}

if (failed.length > 0)
  console.log(`\nFailures in: ${failed.join(', ')}. One step again: node test/run.mjs ${failed[0]}`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
