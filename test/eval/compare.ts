/**
 * Measures `compareSentences` on labelled pairs of sentences and lists what it gets wrong, so that one can learn from it.
 *
 *   npm run eval:compare -- pairs.jsonl [--half develop|held-out] [--quiet]
 *
 * Each line: { "id", "a": { "text", "published"? }, "b": { … }, "label" }, `a` being the claim, `b` the evidence, the label SUPPORTS, REFUTES
 * or NOT ENOUGH INFO. A verdict of agreement means SUPPORTS, one of disagreement REFUTES, `incomparable` is an abstention.
 *
 * Tune on one half only (see `halves.ts`).
 */
import { readFileSync } from 'node:fs';
import { type Comparison, compareSentences } from '../../server/src/core/comparing/compareSentences.ts';
import { showFigure } from '../../server/src/core/figures/print.ts';
import { parseDay } from '../../server/src/core/text/day.ts';
import type { VerdictKind } from '../../server/src/core/verdicts/verdict.ts';
import { halves, rowsOf } from './halves.ts';

const labels = ['SUPPORTS', 'REFUTES', 'NOT ENOUGH INFO'] as const;
type Label = (typeof labels)[number];

interface Row {
  readonly id: string;
  readonly a: { readonly text: string; readonly published?: string };
  readonly b: { readonly text: string; readonly published?: string };
  readonly label: Label;
}

const labelOf: Readonly<Record<VerdictKind, Label>> = {
  equal: 'SUPPORTS',
  consistent: 'SUPPORTS',
  updated: 'SUPPORTS',
  shrunk: 'REFUTES',
  disputed: 'REFUTES',
  misquoted: 'REFUTES',
  contradiction: 'REFUTES',
  incomparable: 'NOT ENOUGH INFO',
};

const [file, ...options] = process.argv.slice(2);
if (file === undefined) {
  console.error('Expected a file: npm run eval:compare -- pairs.jsonl [--half develop|held-out] [--quiet]');
  process.exit(2);
}
const all = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);
const half = halves.find((name) => options[options.indexOf('--half') + 1] === name);
const rows = half === undefined ? all : rowsOf(all, half);

const dayOf = (text: string | undefined) => (text === undefined ? undefined : parseDay(text));
const answers = rows.map((row) => {
  const published = { a: dayOf(row.a.published), b: dayOf(row.b.published) };
  const found = compareSentences(row.a.text, row.b.text, { published });
  return { row, found, said: labelOf[found.verdict] };
});

const misses = answers.filter(({ row, said }) => row.label !== said);
if (!options.includes('--quiet')) for (const { row, found, said } of misses) printMiss(row, found, said);

function printMiss({ id, a, b, label }: Row, found: Comparison, said: Label): void {
  const reading = (figure: Comparison['a']): string => (figure ? `  [${showFigure(figure)}]` : '');
  console.log(`${id}  ${label}, got ${said} (${found.because})`);
  console.log(`  a  ${a.text}${reading(found.a)}`);
  console.log(`  b  ${b.text}${reading(found.b)}\n`);
}

const count = (label: Label, said: Label): number =>
  answers.filter((answer) => answer.row.label === label && answer.said === said).length;
console.log(`${'label \\ said'.padEnd(18)}${labels.map((said) => said.padStart(18)).join('')}`);
for (const label of labels) {
  console.log(`${label.padEnd(18)}${labels.map((said) => String(count(label, said)).padStart(18)).join('')}`);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const refuted = answers.filter(({ said }) => said === 'REFUTES').length;
const toRefute = rows.filter(({ label }) => label === 'REFUTES').length;
const right = count('REFUTES', 'REFUTES');
console.log(`\n${rows.length} pairs, ${misses.length} missed`);
console.log(`accuracy                     ${share(rows.length - misses.length, rows.length)}`);
console.log(`precision of contradictions  ${share(right, refuted)}`);
console.log(`recall of contradictions     ${share(right, toRefute)}`);
