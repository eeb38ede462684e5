/** Rename: a topic, everywhere it is named: in claims, its own record, aliases and relations of others. */

import type { Range } from 'vscode-languageserver-types';
import type { RecordWrite } from '../../core/findings/finding.ts';
import { printClaim } from '../../core/records/claim.ts';
import type { TopicRecord } from '../../core/records/model.ts';
import { topicPath, topicProblem } from '../../core/records/paths.ts';
import { printTopic } from '../../core/records/topic.ts';
import { say } from '../../core/words/message.ts';
import { Refusal } from '../../core/words/refusal.ts';
import { type Cursor, topicAt } from '../cursor.ts';
import type { StoreView } from '../storeView.ts';

/** What would be renamed; `null` where the cursor is on no topic. */
export function prepareRename(cursor: Cursor): { range: Range; placeholder: string } | null {
  const found = topicAt(cursor);
  return found?.range ? { range: found.range, placeholder: found.topic } : null;
}

/** The records as they shall be. Throws, with a reason for people, where the new name is none. Renaming to a topic there is joins the two. */
export function renameTopic(view: StoreView, from: string, to: string): readonly RecordWrite[] {
  const problem = topicProblem(to);
  if (problem) throw new Refusal(say`The topic "${to}" ${problem}; write for example flood/people-evacuated`);
  if (from === to) return [];
  const writes: RecordWrite[] = [];
  for (const [path, record] of view.store.records) {
    if (record.kind === 'claim' && record.value?.topic === from) {
      writes.push({ path, text: printClaim({ ...record.value, topic: to }) });
    }
    if (record.kind === 'topic' && record.topic !== from && record.value) {
      const renamed = withName(record.value, from, to);
      if (printTopic(renamed) !== printTopic(record.value)) writes.push({ path, text: printTopic(renamed) });
    }
  }
  const own = view.snapshot.topics.get(from);
  if (own) {
    if (!view.snapshot.topics.has(to)) writes.push({ path: topicPath(to), text: printTopic(withName(own, from, to)) });
    writes.push({ path: topicPath(from), text: null });
  }
  return writes;
}

/** A topic's record with another topic called otherwise in its aliases and relations. */
function withName(topic: TopicRecord, from: string, to: string): TopicRecord {
  // A name ends where the expression's own signs or blanks begin; hyphens and slashes are part of names.
  const name = new RegExp(
    `(?<![\\p{L}\\p{N}/_-])${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}/_-])`,
    'gu',
  );
  return {
    ...topic,
    ...(topic.aliases && { aliases: topic.aliases.map((alias) => (alias === from ? to : alias)) }),
    ...(topic.relations && {
      relations: topic.relations.map((relation) =>
        Object.fromEntries(Object.entries(relation).map(([key, value]) => [key, value.replace(name, () => to)])),
      ),
    }),
  };
}
