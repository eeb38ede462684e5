import type { SourceRecord } from '../../core/records/model.ts';
import { sourceRecordPath } from '../../core/records/paths.ts';
import { printSourceRecord } from '../../core/records/sourceRecord.ts';
import { columns, oneLine } from '../../core/reports/text.ts';
import { parseDay } from '../../core/text/day.ts';
import { say } from '../../core/words/message.ts';
import { inWords } from '../../core/words/print.ts';
import { applyWrites } from '../../service/applyWrites.ts';
import { loadRecord } from '../../service/store.ts';
import type { Args, Command } from '../command.ts';
import { exit, Failure, type Io } from '../io.ts';
import { namedSource, shownPath } from '../places.ts';

/** `source`: shows or sets what is known of a source beside its text. */
export const source: Command = {
  name: 'source',
  operands: '<file>',
  summary: 'shows or sets a source’s title, publisher, date of publication, address and role',
  details: 'An empty value ("") takes a detail back.',
  options: {
    published: { value: 'DATE', description: 'day of publication, such as 2025-01-16' },
    publisher: { value: 'NAME', description: 'who published it' },
    title: { value: 'TITLE', description: 'its headline' },
    url: { value: 'URL', description: 'where it stands on the web' },
    role: { value: 'ROLE', choices: ['source', 'draft'], description: 'a draft is held against the sources' },
  },
  formats: ['text', 'json'],
  run: runSource,
};

const fields = ['title', 'publisher', 'published', 'url'] as const;

async function runSource(args: Args, io: Io): Promise<number> {
  const [file, ...more] = args.operands;
  if (file === undefined || more.length > 0) throw new Failure('expected one file: countercheck source <file>');
  const published = args.option('published');
  if (published && parseDay(published) === undefined) {
    throw new Failure(`--published cannot be "${published}"; expected a day such as 2025-01-16`);
  }
  const { root, path } = await namedSource(io, file);
  const recordPath = sourceRecordPath(path);
  const stored = await loadRecord(io.workspace, root, recordPath);
  const before: SourceRecord | undefined = stored?.kind === 'source' ? stored.value : {};
  const asked = [...fields, 'role' as const].filter((name) => args.option(name) !== undefined);
  if (stored !== undefined && before === undefined) {
    const reason = stored.problems[0]?.message ?? say`cannot be read`;
    const where = shownPath(io, root, recordPath);
    throw new Failure(`${where}: ${inWords(reason)}; mend it first`);
  }
  const record = Object.fromEntries(
    Object.entries({ ...before, ...Object.fromEntries(asked.map((name) => [name, args.option(name)])) }).filter(
      ([, value]) => value !== '',
    ),
  ) as SourceRecord;
  if (asked.length > 0) {
    await applyWrites(io.workspace, root, [{ path: recordPath, text: printSourceRecord(record) }]).catch(
      (error: Error) => {
        throw new Failure(error.message);
      },
    );
  }
  const shown = {
    source: shownPath(io, root, path),
    ...Object.fromEntries(fields.map((name) => [name, record[name] ?? null])),
    role: record.role ?? 'source',
    sha256: record.sha256 ?? null,
  };
  if (args.format === 'json') io.stdout(`${JSON.stringify(shown, null, 2)}\n`);
  else
    io.stdout(`${columns(Object.entries(shown).map(([name, value]) => [name, oneLine(value ?? '–')])).join('\n')}\n`);
  return exit.clean;
}
