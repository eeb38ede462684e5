import { formats } from '../../core/formats/index.ts';
import { topicProblem } from '../../core/records/paths.ts';
import { plural } from '../../core/wording.ts';
import { inWords } from '../../core/words/print.ts';
import { applyWrites } from '../../service/applyWrites.ts';
import { decodeText } from '../../service/decodeText.ts';
import { type ImportFile, planImport, sourceBeside } from '../../service/planImport.ts';
import { loadStore } from '../../service/store.ts';
import { findStore } from '../../service/storeFolders.ts';
import { pathOf } from '../../service/uris.ts';
import type { Args, Command } from '../command.ts';
import { baseOf } from '../interchange/baseOf.ts';
import { exit, Failure, type Io } from '../io.ts';
import { cwdUri, placeOf } from '../places.ts';

const readable = formats.filter((format) => format.read);

/** `import`: claims from a file of another program. */
export const importClaims: Command = {
  name: 'import',
  operands: '[file…|-]',
  summary: 'takes claims over from web annotations, brat or a table',
  details: `
Reads the files, or standard input, into the store of the current directory. All or nothing: what is wrong is reported as
FILE:LINE, and then nothing at all is written. Ids are kept; a claim whose id, or whose place, topic and attribution are
there already is skipped.

web-annotation  one annotation, a list, an AnnotationPage or AnnotationCollection; sources by path or web address
brat            T lines with Topic, AsOf, Rank, AttributedTo and Figure as attributes or notes; a.ann belongs to a.txt
csv             columns source, exact, topic, and prefix, suffix, attributedTo, asOf, rank, note, figure, id as far as there`,
  options: {
    source: { value: 'FILE', description: 'the text meant where a record names none' },
    base: { value: 'URL', description: 'web address of the store’s folder, taken off the names of sources' },
    topic: { value: 'TOPIC', description: 'the topic meant where a record names none, such as flood/killed' },
  },
  formats: readable.map(({ name }) => name),
  run: runImport,
};

async function runImport(args: Args, io: Io): Promise<number> {
  const format = readable.find(({ name }) => name === args.format)!;
  const topic = args.option('topic');
  const wrongTopic = topic === undefined ? undefined : topicProblem(topic);
  if (wrongTopic) throw new Failure(`--topic ${JSON.stringify(topic)} ${inWords(wrongTopic)}`);
  const root = (await findStore(io.workspace, cwdUri(io))) ?? cwdUri(io);
  const store = await loadStore(io.workspace, root);
  const source = args.option('source') === undefined ? undefined : inStore(io, root, args.option('source')!);
  const files: ImportFile[] = [];
  for (const name of args.operands.length > 0 ? args.operands : ['-']) {
    const text = name === '-' ? await io.readStdin() : await textOf(io, name);
    const own =
      source ?? (name === '-' ? undefined : await sourceBeside(io.workspace, store, placeOf(io, name).uri, format));
    files.push({ name: name === '-' ? '<stdin>' : name, text, source: own });
  }
  const plan = await planImport(io, store, format, files, { topic, base: baseOf(args) }).catch((error: Error) => {
    throw new Failure(error.message);
  });
  await applyWrites(io.workspace, root, plan.writes).catch((error: Error) => {
    throw new Failure(error.message);
  });
  for (const line of [...plan.skipped, ...plan.notices]) io.stderr(`${inWords(line)}\n`);
  const skipped = plan.skipped.length > 0 ? `; ${plan.skipped.length} there already, skipped` : '';
  io.stdout(`imported ${plural(plan.claims.length, 'claim')}${skipped}\n`);
  return exit.clean;
}

function inStore(io: Io, root: string, typed: string): string {
  const path = pathOf(root, placeOf(io, typed).uri);
  if (path === undefined) throw new Failure(`${typed}: lies outside the folder of the store`);
  return path;
}

async function textOf(io: Io, name: string): Promise<string> {
  const { uri, isFolder } = placeOf(io, name);
  if (isFolder) throw new Failure(`${name}: is a folder, expected a file`);
  const bytes = await io.workspace.readFile(uri);
  if (bytes === undefined) throw new Failure(`${name}: cannot be read`);
  const decoded = decodeText(bytes);
  if (decoded.text === undefined) throw new Failure(`${name}: ${inWords(decoded.reason)}`);
  return decoded.text;
}
