import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord, spread } from './layout.ts';
import type { Parsed, TopicRecord } from './model.ts';
import { topicEntries } from './schemas.ts';

/** A topic's file: what is known of what is measured. */

/** Reads a topic; fields that are wrong are reported, left out and kept for the next rewrite. */
export function parseTopic(text: string): Parsed<TopicRecord> {
  const { json, problems: broken } = parseJson(text);
  if (broken.length > 0) return { value: undefined, problems: broken };
  const problems: FieldProblem[] = [];
  const { known, extra } = readFields(json, topicEntries, [], problems);
  if (problems.some((p) => p.path.length === 0)) return { value: undefined, problems: placed(text, problems) };
  return { value: { ...known, ...onlySaid({ extra }) }, problems: placed(text, problems) };
}

/** The topic, canonical; one relation and one alias a line, so that two branches may each change one. */
export const printTopic = (topic: TopicRecord): string =>
  printRecord(
    inOrder(
      { title: null, unit: null, kind: null, changes: null, tolerance: null, aliases: null, relations: null },
      onlySaid({
        ...topic,
        aliases: topic.aliases && spread(topic.aliases),
        relations: topic.relations && spread(topic.relations),
      }),
      topic.extra,
    ),
  );
