import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord } from './layout.ts';
import type { Parsed, SourceRecord } from './model.ts';
import { sourceEntries } from './schemas.ts';

/** `source.json` beside the claims of a source: what is known of it beside its text. */

/** Reads a source's details; fields that are wrong are reported, left out and kept for the next rewrite. */
export function parseSourceRecord(text: string): Parsed<SourceRecord> {
  const { json, problems: broken } = parseJson(text);
  if (broken.length > 0) return { value: undefined, problems: broken };
  const problems: FieldProblem[] = [];
  const { known, extra } = readFields(json, sourceEntries, [], problems);
  if (problems.some((p) => p.path.length === 0)) return { value: undefined, problems: placed(text, problems) };
  const { role, ...fields } = known;
  return {
    value: { ...fields, ...onlySaid({ role: role === 'source' ? undefined : role, extra }) },
    problems: placed(text, problems),
  };
}

/** The source's details, canonical. */
export const printSourceRecord = (record: SourceRecord): string =>
  printRecord(
    inOrder(
      { title: null, publisher: null, published: null, url: null, role: 'source', sha256: null },
      onlySaid({ ...record }),
      record.extra,
    ),
  );
