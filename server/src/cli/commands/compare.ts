import { type CompareOptions, type Comparison, compareSentences } from '../../core/comparing/compareSentences.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { figureToJson, showFigure } from '../../core/figures/print.ts';
import type { Args, Command } from '../command.ts';
import { parseCompareLine } from '../comparing/compareLine.ts';
import { exit, Failure, type Io } from '../io.ts';
import { linesOf } from '../lines.ts';

/** `compare`: two sentences held against each other by their figures. */
export const compare: Command = {
  name: 'compare',
  operands: '[sentence sentence]',
  summary: 'holds the figures of two sentences against each other',
  details: `
Pairs the figures of both sentences by what they count and by the words around them, and gives the verdict of the pair that
decides: equal, consistent, contradiction, or incomparable where no figures speak of the same thing for sure. "More than 30"
or "before 2012" in one sentence is a bound that the other meets or fails.

With --jsonl, each line of standard input is { "id", "a": { "text", "published"? }, "b": { … } } and gives one line
{ "id", "verdict", "because", "a", "b" }, in the same order, as soon as it is read; "a" and "b" are the readings of the pair
that decides (as in figures --format json), or null. A wrong line is reported as <stdin>:LINE and left out; exit code 2.

  countercheck compare "More than 60 % of adults voted." "Of all adults, 45 % voted."`,
  options: {
    jsonl: { description: 'read lines of JSON, write lines of JSON' },
    locale: { value: 'TAG', description: 'language of the sentences: en (default) or de' },
    'day-order': { value: 'ORDER', choices: ['mdy', 'dmy'], description: 'how 3/4/2025 is meant' },
  },
  formats: ['text', 'json'],
  run: runCompare,
};

async function runCompare(args: Args, io: Io): Promise<number> {
  const options: CompareOptions = {
    locale: args.option('locale'),
    dayOrder: args.option('day-order') === 'dmy' ? 'dmy' : 'mdy',
  };
  if (args.has('jsonl')) return compareLines(args, io, options);
  const [a, b, ...more] = args.operands;
  if (a === undefined || b === undefined || more.length > 0) {
    throw new Failure('expected two sentences, or --jsonl: countercheck compare --jsonl < pairs.jsonl');
  }
  const found = compareSentences(a, b, options);
  if (args.format === 'json') io.stdout(`${JSON.stringify(comparisonToJson(found, a, b), null, 2)}\n`);
  else io.stdout(comparisonAsText(found, a, b));
  return exit.clean;
}

/** Wrong lines named in full; whoever sends more has sent another kind of file. */
const mostNamed = 20;

async function compareLines(args: Args, io: Io, options: CompareOptions): Promise<number> {
  if (args.operands.length > 0)
    throw new Failure(`unexpected argument "${args.operands[0]}"; --jsonl reads standard input`);
  const wrong: string[] = [];
  let count = 0;
  let number = 0;
  for await (const content of linesOf(io.stdin())) {
    number++;
    if (content.trim() === '') continue;
    const line = parseCompareLine(content);
    if (typeof line === 'string') {
      if (++count <= mostNamed) wrong.push(`<stdin>:${number}:${line}`);
      continue;
    }
    const { id, a, b } = line;
    const found = compareSentences(a.text, b.text, { ...options, published: { a: a.published, b: b.published } });
    io.stdout(`${JSON.stringify({ id, ...comparisonToJson(found, a.text, b.text) })}\n`);
  }
  if (count > mostNamed) wrong.push(`and ${count - mostNamed} more wrong lines`);
  if (count > 0) throw new Failure(wrong.join('\n'));
  return exit.clean;
}

const comparisonToJson = ({ verdict, because, a, b }: Comparison, textA: string, textB: string) => ({
  verdict,
  because,
  a: a && figureToJson(a, textA),
  b: b && figureToJson(b, textB),
});

function comparisonAsText({ verdict, sentence, a, b }: Comparison, textA: string, textB: string): string {
  const rows: { reading: string; words: string }[] = [];
  const add = (figure: Figure, text: string) =>
    rows.push({ reading: showFigure(figure), words: text.slice(figure.span.start, figure.span.end) });
  if (a) add(a, textA);
  if (b) add(b, textB);
  const width = Math.max(0, ...rows.map(({ reading }) => reading.length));
  const lines = rows.map(({ reading, words }) => `  ${reading.padEnd(width)}  “${words}”\n`);
  return `${verdict}: ${sentence}\n${lines.join('')}`;
}
