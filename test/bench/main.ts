/**
 * Measures Countercheck beside floors, in one run:
 *
 *   npm run bench                        everything (about ten minutes)
 *   npm run bench -- keystroke open      some suites
 *   npm run bench -- keystroke --case "1 MB"   the cases so named
 *   npm run bench -- --large             also what takes minutes
 *   npm run bench -- keystroke --texts <folder>   in texts of yours, repeated to 1 MB
 *   npm run bench -- --write             and writes docs/performance.md
 *   npm run bench -- --report            measures nothing, and writes it from what was measured last
 *
 * Machines are noisy, and so are neighbours: contenders take turns, and what counts is the ratio to the floor. All that was measured goes to
 * `out/bench/<suite>.json`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cells, headings, type Measured, markdownSection, terminalLine } from './report.ts';
import type { Case } from './suite.ts';
import { suites } from './suites/index.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean' },
    report: { type: 'boolean' },
    large: { type: 'boolean' },
    case: { type: 'string' },
    texts: { type: 'string' },
  },
});
const unknown = positionals.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`Unexpected ${unknown.join(', ')}, expected some of ${suites.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const output = path.join(root, 'out/bench');
mkdirSync(output, { recursive: true });
const fileOf = (name: string): string => path.join(output, `${name}.json`);

const measuredBefore = (name: string): readonly Case[] => {
  try {
    return (JSON.parse(readFileSync(fileOf(name), 'utf8')) as { cases: Case[] }).cases;
  } catch {
    return [];
  }
};

for (const suite of suites) {
  if (values.report || (positionals.length > 0 && !positionals.includes(suite.name))) continue;
  console.log(`\n${suite.title}\n${terminalLine(headings(suite))}`);
  const cases: Case[] = [];
  await suite.run(
    (found) => {
      cases.push(found);
      console.log(terminalLine(cells(suite, found)));
    },
    { large: values.large ?? false, wanted: (name) => name.includes(values.case ?? ''), texts: values.texts },
  );
  // Of a suite measured in parts, the other parts stay.
  const others = values.case === undefined ? [] : measuredBefore(suite.name);
  const all = [...others.filter(({ name }) => !cases.some((one) => one.name === name)), ...cases];
  writeFileSync(
    fileOf(suite.name),
    `${JSON.stringify({ suite: suite.name, unit: suite.unit, cases: all }, null, 2)}\n`,
  );
}

if (values.write || values.report) {
  // Suites not run now are told as they were last measured.
  const measured = suites.flatMap((suite): Measured[] => {
    const cases = measuredBefore(suite.name);
    return cases.length > 0 ? [{ suite, cases }] : [];
  });
  const head = readFileSync(path.join(root, 'test/bench/performance.md'), 'utf8').replace(
    '{{machine}}',
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.version}`,
  );
  writeFileSync(
    path.join(root, 'docs/performance.md'),
    [head.trimEnd(), ...measured.map(markdownSection)].join('\n\n'),
  );
  console.log('\nWrote docs/performance.md');
}
