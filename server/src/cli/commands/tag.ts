import { plural } from '../../core/wording.ts';
import { tryWrites } from '../../service/applyWrites.ts';
import type { Args, Command } from '../command.ts';
import type { Io } from '../io.ts';
import { exit, Failure } from '../io.ts';
import { planTags, type Tagged } from '../tagging/planTags.ts';
import { parseTagLines } from '../tagging/tagLine.ts';

/** `tag`: tags spans of sources as claims. */
export const tag: Command = {
  name: 'tag',
  summary: 'tags spans of sources as claims, from lines of JSON on standard input',
  details: `
Each line is one claim: { "source", "exact", "prefix"?, "suffix"?, "start"?, "topic", "attributedTo"?, "asOf"?, "figure"? }.
Other fields are ignored. "source" is a path from here; "exact" the words to tag, which must stand there: at the UTF-16 offset
"start" where it is given, else once only, between "prefix" and "suffix" where those are given.

Prints the claims’ ids, one a line, in the order of the lines. A line that is wrong is reported as <stdin>:LINE, and then
nothing at all is written. Where the disk fails, the ids are those that were written (in JSON, null stands for the others),
and the lines that were not are reported; the same lines again write what is missing, and nothing twice. A span that already has a claim of the same topic and attribution keeps it: its id is printed,
and "asOf" and "figure" are brought up to date; so are its words, where they were edited since.

  echo '{"source":"herald.txt","exact":"about 2,400 people","topic":"flood/people-evacuated"}' | countercheck tag --jsonl`,
  options: { jsonl: { description: 'read lines of JSON (the only way so far)' } },
  formats: ['text', 'json'],
  run: runTag,
};

async function runTag(args: Args, io: Io): Promise<number> {
  if (!args.has('jsonl')) throw new Failure('expected --jsonl: countercheck tag --jsonl < tags.jsonl');
  const lines = parseTagLines(await io.readStdin());
  const { tagged, stores } = await planTags(io, lines);
  const failed = new Map<string, string>();
  for (const { root, writes } of stores) {
    for (const [path, reason] of await tryWrites(io.workspace, root, writes)) failed.set(keyOf({ root, path }), reason);
  }
  const lost = tagged.filter((claim) => failed.has(keyOf(claim)));
  const ids = tagged.map((claim) => (failed.has(keyOf(claim)) ? null : claim.id));
  if (args.format === 'json') io.stdout(`${JSON.stringify(ids)}\n`);
  else for (const id of ids) if (id !== null) io.stdout(`${id}\n`);
  if (failed.size === 0) return exit.clean;
  // A claim that several lines are about is one file; details of a source are not the fault of any line.
  const reasons = new Set(lost.map((claim) => failed.get(keyOf(claim))));
  const shown = lost.slice(0, maxShown).map((claim) => `<stdin>:${claim.line}: ${failed.get(keyOf(claim))}`);
  if (lost.length > maxShown) shown.push(`and ${plural(lost.length - maxShown, 'line')} more`);
  for (const reason of failed.values()) if (!reasons.has(reason)) shown.push(reason);
  throw new Failure(shown.join('\n'));
}

/** So many lines are named where the disk gave out; they mostly have one reason. */
const maxShown = 10;

const keyOf = ({ root, path }: Pick<Tagged, 'root' | 'path'>): string => `${root} ${path}`;
