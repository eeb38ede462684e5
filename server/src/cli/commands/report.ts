import { createHash } from 'node:crypto';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { plotFile } from '../../../../client/webview/draw/plotFile.ts';
import { plotNames, plotOf } from '../../../../client/webview/draw/plots.ts';
import { reportPage } from '../../../../client/webview/draw/reportPage.ts';
import { type BoardLanguage, speak, type Translations } from '../../../../client/webview/draw/say.ts';
import { csvOf, markdownOf } from '../../../../client/webview/draw/tableFiles.ts';
import type { BoardData } from '../../core/board/boardData.ts';
import { boardOf } from '../../core/board.ts';
import { languageOf as wordsOf } from '../../core/words/languages.ts';
import { english, inWords } from '../../core/words/print.ts';
import { loadSnapshot } from '../../service/loadSnapshot.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';
import { scopesOf } from '../places.ts';

/** `report`: the board as one HTML file, for those who have no editor. */
export const report: Command = {
  name: 'report',
  operands: '[folder]',
  summary: 'one self-contained HTML page: the sources side by side, with plots',
  details: `
Writes the board of the store (the nearest .claims folder) of a folder, the current directory by default. The page needs no network, no server and no other
file: it opens from disk, prints cleanly and can be sent by mail.

    countercheck report -o report.html

CSV and Markdown: the matrix alone. JSON: what the page shows, as data: { title, sources, topics, relations }. SVG: one plot of one topic, on white:

    countercheck report --format svg --topic flood/people-evacuated -o evacuated.svg`,
  options: {
    output: { value: 'FILE', short: 'o', description: 'where to write it; standard output by default' },
    topic: { value: 'NAME', description: 'for SVG: the topic, as subject/measure' },
    plot: { value: 'NAME', description: 'for SVG: plot (default), timeline, or relation-1, relation-2, …' },
    locale: { value: 'TAG', description: 'the language of the page: en (default) or de' },
    title: { value: 'TEXT', description: "what the page is headed with; the folder's name by default" },
  },
  formats: ['html', 'json', 'csv', 'markdown', 'svg'],
  run: runReport,
};

async function runReport(args: Args, io: Io): Promise<number> {
  const [root, ...others] = (await scopesOf(io, args.operands)).map((scope) => scope.root);
  if (root === undefined || others.length > 0) {
    const folders = [root, ...others].map((uri) => path.relative(io.cwd, URI.parse(uri ?? '').fsPath) || '.');
    throw new Failure(`found ${folders.length} stores (${folders.join(', ')}), expected one: name its folder`);
  }
  const { snapshot, inputs, problems } = await loadSnapshot(io.workspace, root);
  for (const { source, message } of problems) io.stderr(`countercheck report: ${source}: ${inWords(message)}\n`);
  const title = args.option('title') ?? path.basename(URI.parse(root).fsPath);
  const page = await languageOf(args.option('locale') ?? 'en', io);
  // What programs read is English.
  const language = args.format === 'json' ? english : wordsOf(page.tag);
  const data = boardOf(snapshot, { title, language, textOf: (file) => inputs.get(file)?.text });
  const text = await printed(data, page, args, io);
  await write(text, args.option('output'), io);
  return exit.clean;
}

async function printed(data: BoardData, language: BoardLanguage, args: Args, io: Io): Promise<string> {
  speak(language);
  switch (args.format) {
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`;
    case 'csv':
      return csvOf(data, data.topics);
    case 'markdown':
      return markdownOf(data, data.topics);
    case 'svg':
      return `${plot(data, args)}\n`;
    default:
      return reportPage(
        data,
        { style: await io.asset('board.css'), script: await io.asset('report.js') },
        sha256,
        language,
      );
  }
}

/** What ships in the words of another language is what the editor has. */
async function languageOf(tag: string, io: Io): Promise<BoardLanguage> {
  switch (tag.toLowerCase().split(/[-_]/)[0]) {
    case 'en':
      return { tag, words: {} };
    case 'de':
      return { tag, words: JSON.parse(await io.asset('../../l10n/bundle.l10n.de.json')) as Translations };
    default:
      throw new Failure(`no words for the locale ${tag}, expected en or de`);
  }
}

/** The plot that `--topic` and `--plot` name. */
function plot(data: BoardData, args: Args): string {
  const name = args.option('topic');
  if (name === undefined) throw new Failure('SVG is one plot of one topic: name it with --topic subject/measure');
  const topic = data.topics.find((each) => each.name === name);
  if (!topic)
    throw new Failure(`no claim is tagged with the topic ${name}; "countercheck claims" lists those there are`);
  const asked = args.option('plot') ?? 'plot';
  const drawn = plotOf(data, topic, asked);
  if (!drawn) throw new Failure(`${name} has no plot "${asked}", expected one of ${plotNames(data, topic).join(', ')}`);
  return plotFile(drawn);
}

async function write(text: string, output: string | undefined, io: Io): Promise<void> {
  if (output === undefined || output === '-') {
    io.stdout(text);
    return;
  }
  const file = path.resolve(io.cwd, output);
  try {
    await io.workspace.writeFile(URI.file(file).toString(), new TextEncoder().encode(text));
  } catch (error) {
    throw new Failure(`${output}: cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('base64');
