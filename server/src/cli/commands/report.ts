import { createHash } from 'node:crypto';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { reportPage } from '../../../../client/webview/draw/reportPage.ts';
import { csvOf, markdownOf } from '../../../../client/webview/draw/tableFiles.ts';
import type { BoardData } from '../../core/board/boardData.ts';
import { boardOf } from '../../core/board.ts';
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

CSV and Markdown: the matrix alone. JSON: what the page shows, as data: { title, sources, topics, relations }`,
  options: {
    output: { value: 'FILE', short: 'o', description: 'where to write it; standard output by default' },
    title: { value: 'TEXT', description: "what the page is headed with; the folder's name by default" },
  },
  formats: ['html', 'json', 'csv', 'markdown'],
  run: runReport,
};

async function runReport(args: Args, io: Io): Promise<number> {
  const [root, ...others] = (await scopesOf(io, args.operands)).map((scope) => scope.root);
  if (root === undefined || others.length > 0) {
    const folders = [root, ...others].map((uri) => path.relative(io.cwd, URI.parse(uri ?? '').fsPath) || '.');
    throw new Failure(`found ${folders.length} stores (${folders.join(', ')}), expected one: name its folder`);
  }
  const { snapshot, inputs, problems } = await loadSnapshot(io.workspace, root);
  for (const { source, message } of problems) io.stderr(`countercheck report: ${source}: ${message}\n`);
  const title = args.option('title') ?? path.basename(URI.parse(root).fsPath);
  const data = boardOf(snapshot, { title, textOf: (file) => inputs.get(file)?.text });
  const text = await printed(data, args.format, io);
  await write(text, args.option('output'), io);
  return exit.clean;
}

async function printed(data: BoardData, format: string, io: Io): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(data, null, 2)}\n`;
    case 'csv':
      return csvOf(data, data.topics);
    case 'markdown':
      return markdownOf(data, data.topics);
    default:
      return reportPage(data, { style: await io.asset('board.css'), script: await io.asset('report.js') }, sha256);
  }
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
