/**
 * Statements in words, for tests of verdicts: `about 300 [2025-01-01, the mayor]` is a figure with its as-of date and its party, both optional;
 * a source in between: `300 [2025-01-01, the mayor, in a.txt]`.
 */
import { readTagged } from '../../server/src/core/figures/readFigures.ts';
import type { TopicRecord } from '../../server/src/core/records/model.ts';
import { parseAsOf } from '../../server/src/core/verdicts/asOf.ts';
import { type CompareContext, compare } from '../../server/src/core/verdicts/compare.ts';
import type { Statement } from '../../server/src/core/verdicts/statement.ts';
import type { Verdict } from '../../server/src/core/verdicts/verdict.ts';

export function statement(words: string): Statement {
  const match = /^(.*?)(?: \[(.*)\])?$/.exec(words.trim())!;
  const text = match[1]!;
  const notes = match[2]?.split(', ') ?? [];
  const asOf = notes.map(parseAsOf).find((period) => period !== undefined);
  const source = notes.find((note) => note.startsWith('in '))?.slice(3);
  const attributedTo = notes.find((note) => !note.startsWith('in ') && !parseAsOf(note));
  const { figure, candidates } = readTagged(text, { start: 0, end: text.length }, { published: asOf?.low });
  if (!figure) throw new Error(`"${text}" holds ${candidates.length} figures`);
  return { figure, asOf, source, attributedTo };
}

/** The verdict on two statements in words. */
export function verdictOn(a: string, b: string, topic: TopicRecord | undefined, context?: CompareContext): Verdict {
  return compare(statement(a), statement(b), topic, context);
}
