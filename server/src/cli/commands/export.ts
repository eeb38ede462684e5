import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import type { Exported, ExportSource, Format } from '../../core/formats/format.ts';
import { formats } from '../../core/formats/index.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { loadSnapshot } from '../../service/loadSnapshot.ts';
import type { Args, Command } from '../command.ts';
import { baseOf } from '../interchange/baseOf.ts';
import { exit, Failure, type Io } from '../io.ts';
import { scopesOf, shownPath } from '../places.ts';

const writable = formats.filter((format) => format.write);
const shapes = [...new Set(writable.flatMap((format) => format.shapes ?? []))];

/** `export`: claims for other programs. */
export const exportClaims: Command = {
  name: 'export',
  operands: '[path…]',
  summary: 'writes claims for other programs',
  details: `
Writes the claims of the sources at or below the paths, of the whole store by default, to standard output or to a file. Where
a claim stands is told for today's text.

${writable.map(({ name, title }) => `${name.padEnd(14)}  ${inWords(title)}`).join('\n')}

With brat and a folder after -o, each source gets a file of its own there.`,
  options: {
    output: { value: 'FILE', short: 'o', description: 'write to this file, or into this folder' },
    base: { value: 'URL', description: 'web address of the store’s folder, for annotations that are read elsewhere' },
    as: { value: 'SHAPE', choices: shapes, description: 'how web annotations are held together' },
  },
  formats: writable.map(({ name }) => name),
  run: runExport,
};

async function runExport(args: Args, io: Io): Promise<number> {
  const format = writable.find(({ name }) => name === args.format)!;
  const shape = args.option('as');
  if (shape !== undefined && !format.shapes?.includes(shape))
    throw new Failure(`--as ${shape} is not for ${format.name}`);
  const base = baseOf(args);
  const [scope, ...more] = await scopesOf(io, args.operands);
  if (more.length > 0) {
    const roots = [scope!, ...more].map(({ root }) => shownPath(io, root, '') || '.');
    throw new Failure(`expected one store, but there are ${roots.join(', ')}: name a path in one of them`);
  }
  const { snapshot, inputs } = await loadSnapshot(io.workspace, scope!.root);
  const sources = [...snapshot.sources.values()]
    .filter((source) => scope!.includes(source.path) && source.claims.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, record, claims }): ExportSource => {
      const place = (c: (typeof claims)[number]): number => c.anchor.span?.start ?? Number.MAX_SAFE_INTEGER;
      return {
        path,
        record,
        text: inputs.get(path)?.text ?? '',
        claims: [...claims].sort((a, b) => place(a) - place(b)),
      };
    });
  const write = (some: readonly ExportSource[]): Exported => format.write!({ sources: some, snapshot, shape, base });
  const output = args.option('output');
  if (output === undefined) {
    const { text, notices } = write(sources);
    for (const notice of notices) io.stderr(`${inWords(notice)}\n`);
    io.stdout(text);
    return exit.clean;
  }
  const files = filesOf(io, format, output, sources);
  for (const { name, sources: some } of files) {
    const { text, notices } = write(some);
    for (const notice of notices) io.stderr(`${inWords(notice)}\n`);
    await io.workspace
      .writeFile(URI.file(path.resolve(io.cwd, name)).toString(), new TextEncoder().encode(text))
      .catch((error: Error) => {
        throw new Failure(`${name}: ${error.message}`);
      });
  }
  io.stderr(`written: ${files.length === 1 ? files[0]!.name : plural(files.length, 'file')}
`);
  return exit.clean;
}

/** The files to write: one, or one a source where the user names a folder and the format is of one text. */
function filesOf(
  io: Io,
  format: Format,
  output: string,
  sources: readonly ExportSource[],
): readonly { readonly name: string; readonly sources: readonly ExportSource[] }[] {
  const isFolder =
    /[\\/]$/.test(output) || fs.statSync(path.resolve(io.cwd, output), { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) return [{ name: output, sources }];
  if (format.perSource === undefined) throw new Failure(`${output}: is a folder, expected a file for ${format.name}`);
  return sources.map((source) => {
    const stem = source.path.replace(/\.[^./]+$/, '');
    // Two texts may differ in their ending alone: then the whole name.
    const alone = sources.filter((other) => other.path.replace(/\.[^./]+$/, '') === stem).length === 1;
    return { name: path.join(output, `${alone ? stem : source.path}${format.perSource}`), sources: [source] };
  });
}
