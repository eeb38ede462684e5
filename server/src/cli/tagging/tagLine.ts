import * as v from 'valibot';
import { type FieldProblem, parseJson, readFields } from '../../core/records/fields.ts';
import { claimBodyEntries } from '../../core/records/schemas.ts';
import { inWords } from '../../core/words/print.ts';
import { Failure } from '../io.ts';

/** One line of `tag --jsonl`: a span to tag, and what it says. */
export interface TagLine {
  /** 1-based number of the line, for messages. */
  readonly line: number;
  readonly source: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly topic: string;
  readonly attributedTo?: string;
  readonly asOf?: string;
  readonly figure?: string;
}

const entries = {
  source: v.pipe(v.string('the path of a source'), v.minLength(1, 'the path of a source')),
  exact: v.pipe(v.string('the words to tag'), v.minLength(1, 'the words to tag')),
  prefix: v.optional(v.string('text')),
  suffix: v.optional(v.string('text')),
  start: v.optional(v.pipe(v.number('an offset'), v.integer('an offset'), v.minValue(0, 'an offset'))),
  topic: claimBodyEntries.topic,
  attributedTo: claimBodyEntries.attributedTo,
  asOf: claimBodyEntries.asOf,
  figure: claimBodyEntries.figure,
};

/** Reads all lines; a `Failure` names every line that is wrong. Blank lines are passed over. */
export function parseTagLines(text: string): TagLine[] {
  const tags: TagLine[] = [];
  const wrong: string[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const { json, problems } = parseJson(content);
    const broken = problems[0];
    if (broken) {
      wrong.push(`<stdin>:${line}:${broken.span.start + 1}: ${inWords(broken.message)}`);
      continue;
    }
    const missing: FieldProblem[] = [];
    const { known } = readFields(json, entries, [], missing);
    if (missing.length > 0) wrong.push(`<stdin>:${line}: ${inWords(missing[0]!.message)}`);
    else tags.push({ line, ...known } as TagLine);
  }
  if (wrong.length > 0) throw new Failure(wrong.join('\n'));
  return tags;
}
