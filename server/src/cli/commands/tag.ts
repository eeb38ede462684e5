import { applyWrites } from '../../service/store.ts';
import type { Args, Command } from '../command.ts';
import type { Io } from '../io.ts';
import { exit, Failure } from '../io.ts';
import { planTags } from '../tagging/planTags.ts';
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
nothing at all is written. A span that already has a claim of the same topic and attribution keeps it: its id is printed,
and "asOf" and "figure" are brought up to date.

  echo '{"source":"herald.txt","exact":"about 2,400 people","topic":"flood/people-evacuated"}' | countercheck tag --jsonl`,
  options: { jsonl: { description: 'read lines of JSON (the only way so far)' } },
  formats: ['text', 'json'],
  run: runTag,
};

async function runTag(args: Args, io: Io): Promise<number> {
  if (!args.has('jsonl')) throw new Failure('expected --jsonl: countercheck tag --jsonl < tags.jsonl');
  const lines = parseTagLines(await io.readStdin());
  const { ids, stores } = await planTags(io, lines);
  for (const { root, writes } of stores) {
    await applyWrites(io.workspace, root, writes).catch((error: Error) => {
      throw new Failure(error.message);
    });
  }
  if (args.format === 'json') io.stdout(`${JSON.stringify(ids)}\n`);
  else for (const id of ids) io.stdout(`${id}\n`);
  return exit.clean;
}
