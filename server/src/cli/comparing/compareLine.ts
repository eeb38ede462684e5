import * as v from 'valibot';
import { type FieldProblem, parseJson, readFields } from '../../core/records/fields.ts';
import { type Day, parseDay } from '../../core/text/day.ts';
import { inWords } from '../../core/words/print.ts';

/** One of the two sentences of a line. */
export interface SentenceInput {
  readonly text: string;
  readonly published: Day | undefined;
}

/** One line of `compare --jsonl`. */
export interface CompareLine {
  /** Given back as it came; `null` where the line has none. */
  readonly id: unknown;
  readonly a: SentenceInput;
  readonly b: SentenceInput;
}

const sentence = {
  text: v.string('the words of a sentence'),
  published: v.optional(
    v.pipe(
      v.string('a day such as 2025-01-16'),
      v.check((text) => parseDay(text) !== undefined, 'a day such as 2025-01-16'),
    ),
  ),
};

/** Reads a line; a string says what is wrong with it, starting with the column where that is known. */
export function parseCompareLine(content: string): CompareLine | string {
  const { json, problems } = parseJson(content);
  const broken = problems[0];
  if (broken) return `${broken.span.start + 1}: ${inWords(broken.message)}`;
  const wrong: FieldProblem[] = [];
  const { extra } = readFields(json, {}, [], wrong);
  const [notAnObject] = wrong;
  if (notAnObject) return ` ${inWords(notAnObject.message)}`;
  const side = (key: 'a' | 'b'): SentenceInput => {
    const { known } = readFields(extra?.[key], sentence, [key], wrong);
    return { text: known.text ?? '', published: known.published === undefined ? undefined : parseDay(known.published) };
  };
  const line = { id: extra?.id ?? null, a: side('a'), b: side('b') };
  const [first] = wrong;
  return first ? ` ${inWords(first.message)}` : line;
}
