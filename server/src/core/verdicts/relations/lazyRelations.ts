/** The relations of a snapshot. Parsed again only when topics come or go, checked again only where claims of their topics changed. */
import { changedKeys } from '../../patchedMap.ts';
import type { TopicRecord } from '../../records/model.ts';
import type { TopicName } from '../aliases.ts';
import type { TopicClaims } from '../topicClaims.ts';
import { checkRelations, type RelationMemory, type RelationOutcome } from './checkRelations.ts';
import { parseRelations, type Relations } from './relation.ts';

export interface RelationsNow {
  readonly parsed: Relations;
  readonly outcome: RelationOutcome;
}

/** The relations of some topics and what came of them, as a function: worked out when first asked. */
export function lazyRelations(
  topics: ReadonlyMap<string, TopicRecord>,
  claims: ReadonlyMap<string, TopicClaims>,
  nameOf: TopicName,
  memory: RelationMemory = {},
): () => RelationsNow {
  let known: RelationsNow | undefined;
  return () => {
    if (known) return known;
    const parsed = relationsOf(topics, claims, nameOf);
    known = { parsed, outcome: checkRelations(parsed, claims, memory) };
    return known;
  };
}

/** Relations parsed before, by the topics they stand in, with what was asked to parse them: whether topics of some names exist. */
const parsedRelations = new WeakMap<
  ReadonlyMap<string, TopicRecord>,
  {
    readonly parsed: Relations;
    readonly asked: ReadonlyMap<string, boolean>;
    readonly claims: ReadonlyMap<string, TopicClaims>;
  }
>();

/** The relations of some topics; those parsed before, unless a topic that they name came or went since. */
function relationsOf(
  topics: ReadonlyMap<string, TopicRecord>,
  claims: ReadonlyMap<string, TopicClaims>,
  nameOf: TopicName,
): Relations {
  const exists = (topic: string): boolean => topics.has(topic) || claims.has(topic);
  const before = parsedRelations.get(topics);
  if (before) {
    const mayDiffer = changedKeys(before.claims, claims) ?? before.asked.keys();
    if ([...mayDiffer].every((topic) => (before.asked.get(topic) ?? exists(topic)) === exists(topic))) {
      parsedRelations.set(topics, { ...before, claims });
      return before.parsed;
    }
  }
  const asked = new Map<string, boolean>();
  const asking = (topic: string): boolean => {
    const answer = exists(topic);
    asked.set(topic, answer);
    return answer;
  };
  const parsed = parseRelations(topics, asking, nameOf);
  parsedRelations.set(topics, { parsed, asked, claims });
  return parsed;
}
