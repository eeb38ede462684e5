/** Prints what was measured: a line a case, ours beside the floors and as a ratio to the last of them. */
import type { Summary } from './samples.ts';
import type { Case, Suite } from './suite.ts';

const round = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** The cells of a case: its name, "p50 / p95" of each contender, the ratios of ours to the last, the goal. */
export function cells(suite: Suite, { name, results, goal }: Case): readonly string[] {
  const spread = (s: Summary | undefined): string =>
    s === undefined ? '' : s.n === 1 ? round(s.p50) : `${round(s.p50)} / ${round(s.p95)}`;
  return [name, ...suite.contenders.map((contender) => spread(results[contender])), ratio(suite, results), goal ?? ''];
}

function ratio({ contenders }: Suite, results: Case['results']): string {
  // The largest may not have been measured.
  const ours = contenders.map((name) => results[name]).find((measured) => measured !== undefined);
  const floor = results[contenders.at(-1)!];
  if (!ours || !floor || ours === floor) return '';
  const of = (a: number, b: number): string => (a / b).toFixed(2);
  return ours.n === 1 ? of(ours.p50, floor.p50) : `${of(ours.p50, floor.p50)} / ${of(ours.p95, floor.p95)}`;
}

export const headings = (suite: Suite): readonly string[] => [
  `${suite.unit}, median / p95`,
  ...suite.contenders,
  'ratio',
  'goal',
];

/** A line of the terminal. */
export const terminalLine = (row: readonly string[]): string =>
  row
    .map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(19)))
    .join('')
    .trimEnd();

export interface Measured {
  readonly suite: Suite;
  readonly cases: readonly Case[];
}

/** A section of docs/performance.md. */
export function markdownSection({ suite, cases }: Measured): string {
  const row = (list: readonly string[]): string => `| ${list.join(' | ')} |`;
  return [
    `## ${suite.title}`,
    '',
    suite.how,
    '',
    '```sh',
    `npm run bench -- ${suite.name}`,
    '```',
    '',
    row(headings(suite)),
    row(headings(suite).map((_, i) => (i === 0 ? '---' : '---:'))),
    ...cases.map((found) => row(cells(suite, found))),
    '',
  ].join('\n');
}
