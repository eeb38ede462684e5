import type { Figure } from '../../core/figures/figure.ts';
import { figureToJson } from '../../core/figures/print.ts';
import { figuresAsText } from '../../core/figures/printText.ts';
import { type ReadOptions, readFigures } from '../../core/figures/readFigures.ts';
import { sourceRecordPath } from '../../core/records/paths.ts';
import { parseSource } from '../../core/source/parseSource.ts';
import { type Day, parseDay } from '../../core/text/day.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { decodeText } from '../../service/decodeText.ts';
import { languageIdOf } from '../../service/sources.ts';
import { loadRecord } from '../../service/store.ts';
import { findStore } from '../../service/storeFolders.ts';
import { parentOf, pathOf } from '../../service/uris.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';
import { placeOf } from '../places.ts';

/** `figures`: every figure of a text with its reading; tags nothing. */
export const figures: Command = {
  name: 'figures',
  operands: '[file…|-]',
  summary: 'every figure of a text with its reading and why it was read so',
  details: `
Without a file, or for "-", reads standard input. The date of publication places "Saturday" and "last month"; it is taken
from --published, else from what the store says of the source.
JSON: [{ start, end, text, kind, unit, low, high, lowOpen, highOpen, hedge, headNoun, value, because }]; offsets in UTF-16
units, an open end is null, dates are ISO days. With several files, each has its "source" in front.
--jsonl: lines { "id", "text", "published"? } in, lines { "id", "figures" } out.`,
  options: {
    published: { value: 'DATE', description: 'day of publication, such as 2025-01-16' },
    locale: { value: 'TAG', description: 'language of the text: en (default) or de' },
    'day-order': { value: 'ORDER', choices: ['mdy', 'dmy'], description: 'how 3/4/2025 is meant' },
    jsonl: { description: 'read lines of JSON, write lines of JSON' },
  },
  formats: ['text', 'json'],
  run: runFigures,
};

interface Input {
  readonly name: string;
  readonly text: string;
  readonly languageId: string;
  readonly published: Day | undefined;
}

async function runFigures(args: Args, io: Io): Promise<number> {
  const published = dayOption(args);
  const options: ReadOptions = {
    locale: args.option('locale'),
    dayOrder: args.option('day-order') === 'dmy' ? 'dmy' : 'mdy',
  };
  if (args.has('jsonl')) return runLines(args, io, published, options);
  const inputs: Input[] = [];
  for (const file of args.operands.length > 0 ? args.operands : ['-']) inputs.push(await inputOf(io, file, published));
  const all: unknown[] = [];
  let count = 0;
  for (const input of inputs) {
    const found = figuresOf(input, options);
    count += found.length;
    if (args.format === 'json') {
      const source = inputs.length > 1 ? { source: input.name } : {};
      for (const figure of found) all.push({ ...source, ...figureToJson(figure, input.text) });
    } else io.stdout(figuresAsText(input.text, found, { name: input.name, color: io.color }));
  }
  if (args.format === 'json') io.stdout(`${JSON.stringify(all, null, 2)}\n`);
  else io.stdout(`${plural(count, 'figure')}\n`);
  return exit.clean;
}

function figuresOf({ text, languageId, published }: Input, options: ReadOptions): Figure[] {
  const { prose, blocks } = parseSource(text, languageId);
  return readFigures(prose, { ...options, published, blocks });
}

function dayOption(args: Args): Day | undefined {
  const given = args.option('published');
  if (given === undefined) return undefined;
  const day = parseDay(given);
  if (day === undefined) throw new Failure(`--published cannot be "${given}"; expected a day such as 2025-01-16`);
  return day;
}

async function inputOf(io: Io, file: string, published: Day | undefined): Promise<Input> {
  if (file === '-') return { name: '-', text: await io.readStdin(), languageId: 'plaintext', published };
  const { uri, isFolder } = placeOf(io, file);
  if (isFolder) throw new Failure(`${file}: is a folder, expected a text file`);
  const bytes = await io.workspace.readFile(uri);
  if (bytes === undefined) throw new Failure(`${file}: cannot be read`);
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) throw new Failure(`${file}: ${inWords(decoded.reason)}`);
  return {
    name: file,
    text: decoded.text,
    languageId: languageIdOf(file),
    published: published ?? (await publishedOf(io, uri)),
  };
}

/** What the store says of a source's date of publication; nothing where there is no store or no such record. */
async function publishedOf(io: Io, uri: string): Promise<Day | undefined> {
  const root = await findStore(io.workspace, parentOf(uri)!);
  const path = root === undefined ? undefined : pathOf(root, uri);
  if (root === undefined || path === undefined) return undefined;
  const record = await loadRecord(io.workspace, root, sourceRecordPath(path));
  return record?.kind === 'source' && record.value?.published ? parseDay(record.value.published) : undefined;
}

/** Lines of JSON in, lines of JSON out, in the same order; a line that is none is named and ends it, with nothing printed. */
async function runLines(args: Args, io: Io, published: Day | undefined, options: ReadOptions): Promise<number> {
  const [file = '-', ...more] = args.operands;
  if (more.length > 0) throw new Failure('expected one file of lines: countercheck figures --jsonl [file|-]');
  const { text } = await inputOf(io, file, published);
  const out: string[] = [];
  const problems: string[] = [];
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    const at = `${file === '-' ? 'standard input' : file}:${i + 1}`;
    let record: { id?: unknown; text?: unknown; published?: unknown };
    try {
      record = JSON.parse(line) as typeof record;
    } catch {
      problems.push(`${at}: is no JSON; expected { "id", "text", "published"? }`);
      return;
    }
    if (record === null || typeof record !== 'object' || typeof record.text !== 'string') {
      problems.push(`${at}: has no "text"; expected { "id", "text", "published"? }`);
      return;
    }
    const day = typeof record.published === 'string' ? parseDay(record.published) : published;
    if (typeof record.published === 'string' && day === undefined) {
      problems.push(`${at}: "published" is "${record.published}"; expected a day such as 2025-01-16`);
      return;
    }
    const words = record.text;
    const read = readFigures(words, { ...options, published: day }).map((figure) => figureToJson(figure, words));
    out.push(JSON.stringify({ id: record.id ?? null, figures: read }));
  });
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  if (out.length > 0) io.stdout(`${out.join('\n')}\n`);
  return exit.clean;
}
