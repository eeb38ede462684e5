/**
 * How well figures are read, held against test cases of others: a folder of a recogniser's English cases (`*.json`: `Input`, `Results[]`
 * with `Start`, `End`, `Resolution`) and of sentences with quantities (`quantities.json`: `req`, `res[]` with `value`, `surface`), searched to
 * any depth. Prints a table by kind, and the misses, so that one can learn from them. Cases that ask for what is not ours are counted apart,
 * with the reason (see `skip`).
 *
 *   npm run eval:figures -- <folder> [--misses N] [--only WORD]
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Figure } from '../../server/src/core/figures/figure.ts';
import { showFigure } from '../../server/src/core/figures/print.ts';
import { readFigures } from '../../server/src/core/figures/readFigures.ts';
import { type Day, parseDay } from '../../server/src/core/text/day.ts';

/** One thing to be found: its place, and what it should be read as. */
interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Whether a figure is read right; `undefined` where only finding it counts. */
  readonly right: ((figure: Figure) => boolean) | undefined;
  readonly expected: string;
  /** Why it is none of ours, where it is none. */
  readonly skip: string | undefined;
}

interface Case {
  readonly text: string;
  readonly published: Day | undefined;
  readonly wanted: readonly Wanted[];
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1e-9, Math.abs(b));

/** The value a figure stands for where others know no intervals: as stated, or the middle of a range. */
const statedValue = ({ value, interval }: Figure): number => value ?? (interval.low + interval.high) / 2;

/** A file that may begin with a byte order mark. */
const parse = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));

interface RecogniserResult {
  readonly Text?: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly TypeName?: string;
  readonly Resolution?: {
    readonly value?: string | null;
    readonly unit?: string;
    readonly values?: readonly {
      readonly type?: string;
      readonly start?: string;
      readonly end?: string;
      readonly value?: string;
    }[];
  };
}

interface RecogniserCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly RecogniserResult[];
}

function recogniserCases(file: string): Case[] {
  const name = path.basename(file, '.json').replace(/(?:Model|Parser|Extractor)$/, '');
  return (parse(file) as readonly RecogniserCase[]).map(({ Input, Context, Results }) => ({
    text: Input,
    published: Context?.ReferenceDateTime ? parseDay(Context.ReferenceDateTime.slice(0, 10)) : undefined,
    wanted: Results.map((result): Wanted => {
      const end = result.End === undefined ? result.Start + (result.Length ?? 1) : result.End + 1;
      const words = Input.slice(result.Start, end);
      const kind = result.TypeName?.replace('datetimeV2.', '') ?? name.toLowerCase();
      return {
        start: result.Start,
        end,
        kind,
        expected: JSON.stringify(result.Resolution?.value ?? result.Resolution?.values?.at(-1) ?? null),
        skip: skip(kind, words, result),
        right: judge(kind, result),
      };
    }),
  }));
}

/** Which of the recogniser's cases are not ours, and why. */
function skip(kind: string, words: string, { Resolution }: RecogniserResult): string | undefined {
  if (kind === 'ordinal.relative') return 'last, next, previous: an order, but no figure';
  if (kind === 'ordinal' && /^(?:the )?first$/i.test(words)) return '"first" is read only where it is tagged';
  if (/^(?:set|datetimealt|timezone|datetimerange|timerange|datetime)$/.test(kind))
    return 'appointments: repeated, alternative or to the minute';
  if (Resolution?.value === null) return 'a unit without a number';
  if (
    kind === 'number' &&
    /over|\^|fifths|-firsts|fifth$|(?:half|third|quarter)s?$/.test(words) &&
    / over |\^|\d|hundred|thousand|twenty|and/.test(words)
  )
    return 'arithmetic in words: one over three, twenty-one fifths';
  if (kind === 'number' && /^\d+(?:\.\d+){3}$/.test(words)) return 'an address';
  if (
    (kind === 'duration' || kind === 'date' || kind === 'daterange') &&
    /\b(?:all|full|whole|every|each|rest)\b/i.test(words)
  )
    return 'the whole day: no number said';
  if (
    (kind === 'date' || kind === 'daterange') &&
    /\b(?:business|school|upcoming|now|from now|hence|later|ref|soon|this time)\b/i.test(words)
  )
    return 'counted from the moment of speaking, as in an assistant';
  return undefined;
}

function judge(kind: string, { Resolution }: RecogniserResult): Wanted['right'] {
  const value = Resolution?.value;
  if (kind === 'numberrange' && value) {
    const parts = /^[[(](.*),(.*)[\])]$/.exec(value);
    if (!parts) return undefined;
    const low = parts[1] === '' ? -Infinity : Number(parts[1]);
    const high = parts[2] === '' ? Infinity : Number(parts[2]);
    // We say that counts do not fall below nothing.
    return ({ interval }) =>
      (interval.low === low || (low === -Infinity && interval.low === 0)) && interval.high === high;
  }
  if (value !== undefined && value !== null && /^-?[\d.]+(?:E[+-]?\d+)?%?$/.test(value)) {
    const number = Number.parseFloat(value);
    // Cents are theirs by the hundred, ours as parts of the unit.
    return (figure) =>
      close(statedValue(figure), number) || (figure.kind === 'money' && close(statedValue(figure) * 100, number));
  }
  const dates = Resolution?.values?.filter((v) => v.start ?? v.end ?? v.value);
  if (dates && dates.length > 0 && /date/.test(kind)) {
    const day = (text: string | undefined): Day | undefined =>
      text === undefined ? undefined : parseDay(text.slice(0, 10));
    return ({ kind: k, interval }) =>
      k === 'date' &&
      dates.some(({ start, end, value: at }) => {
        const first = day(start ?? at);
        const last = end === undefined ? day(at) : (day(end) ?? Number.NaN) - 1; // theirs ends before the day named
        const lowRight = first === undefined ? interval.low === -Infinity : Math.abs(interval.low - first) <= 1;
        const highRight = last === undefined ? interval.high === Infinity : Math.abs(interval.high - last) <= 1;
        return lowRight && highRight;
      });
  }
  return undefined;
}

interface QuantityCase {
  readonly req: string;
  readonly res: readonly {
    readonly value: number;
    readonly unit: string;
    readonly surface: string;
    readonly uncertainty?: number;
  }[];
}

function quantityCases(file: string): Case[] {
  return (parse(file) as readonly QuantityCase[]).map(({ req, res }) => {
    let from = 0;
    return {
      text: req,
      published: undefined,
      wanted: res.map(({ value, unit, surface }): Wanted => {
        const found = req.indexOf(surface, from);
        const start = found < 0 ? Math.max(0, req.indexOf(surface)) : found;
        from = start + surface.length;
        return {
          start,
          end: start + surface.length,
          kind: 'quantity',
          expected: `${value} ${unit}`,
          skip: /candela|femtobarn|gigayear|megayear|electronvolt per|dozen|gross|watt per|inverse|joule second/.test(
            unit,
          )
            ? 'a unit of physics or trade we do not know'
            : undefined,
          right: (figure) =>
            figure.kind === 'date' ||
            close(statedValue(figure), value) ||
            (unit === 'cent' && close(statedValue(figure) * 100, value)),
        };
      }),
    };
  });
}

function* jsonFiles(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* jsonFiles(file);
    else if (name.endsWith('.json')) yield file;
  }
}

interface Tally {
  wanted: number;
  right: number;
  wrong: number;
  missed: number;
  skipped: number;
  extra: number;
}

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run eval:figures -- <folder> [--misses N] [--only WORD]');
  process.exit(2);
}
const option = (name: string): string | undefined => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const most = Number(option('--misses') ?? 20);
const only = option('--only');

const tallies = new Map<string, Tally>();
const reasons = new Map<string, number>();
const misses: string[] = [];
for (const file of jsonFiles(folder)) {
  const name = path.basename(file, '.json');
  if (only && !name.toLowerCase().includes(only.toLowerCase())) continue;
  const content = parse(file);
  if (!Array.isArray(content)) continue;
  const cases = content.length > 0 && 'req' in content[0] ? quantityCases(file) : recogniserCases(file);
  for (const { text, published, wanted } of cases) {
    const figures = readFigures(text, { published });
    const used = new Set<Figure>();
    for (const want of wanted) {
      const key = `${name} ${want.kind}`;
      const tally = tallies.get(key) ?? { wanted: 0, right: 0, wrong: 0, missed: 0, skipped: 0, extra: 0 };
      tallies.set(key, tally);
      const found = figures.filter((f) => f.span.start < want.end && want.start < f.span.end);
      for (const f of found) used.add(f);
      if (want.skip !== undefined) {
        tally.skipped++;
        reasons.set(want.skip, (reasons.get(want.skip) ?? 0) + 1);
        continue;
      }
      tally.wanted++;
      const right = want.right ? found.some(want.right) : found.length > 0;
      if (right) tally.right++;
      else if (found.length > 0) tally.wrong++;
      else tally.missed++;
      if (!right)
        misses.push(
          `${key}: "${text.slice(want.start, want.end)}" wanted ${want.expected}, ${found.length > 0 ? `read ${found.map((f) => `${f.kind} ${showFigure(f)}`).join(', ')}` : 'not found'}\n    ${text}`,
        );
    }
    const first = [...tallies.entries()].find(([key]) => key.startsWith(`${name} `))?.[1];
    if (first) first.extra += figures.filter((f) => !used.has(f)).length;
  }
}
const head = ['wanted', 'right', 'wrong', 'missed', 'share', 'left out', 'besides'];
console.log(`${''.padEnd(44)}${head.map((h) => h.padStart(9)).join('')}`);
const sum: Tally = { wanted: 0, right: 0, wrong: 0, missed: 0, skipped: 0, extra: 0 };
for (const [name, t] of [...tallies, ['together', sum] as const]) {
  if (t !== sum) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += t[key];
  const share = t.wanted === 0 ? '–' : (t.right / t.wanted).toFixed(3);
  console.log(
    `${name.padEnd(44)}${[t.wanted, t.right, t.wrong, t.missed, share, t.skipped, t.extra].map((x) => String(x).padStart(9)).join('')}`,
  );
}
console.log('\nleft out:');
for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${reason}`);
console.log('\n"besides" are figures found where the data name none: most data name only one kind a file.');
for (const miss of misses.slice(0, most)) console.log(`\n${miss}`);
