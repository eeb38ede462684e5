/** A board that arrives piece by piece: what it is of first, then topic after topic, and later only those that stand otherwise. */
import type { BoardData, BoardRelation, BoardSource, BoardTopic } from '../boardData.ts';
import { type PackedTopics, unpacked } from './packed.ts';

/** What every topic stands under. */
export interface BoardHead {
  readonly title: string;
  readonly sources: readonly BoardSource[];
  /** All topics, in order. */
  readonly names: readonly string[];
  readonly relations: readonly BoardRelation[];
}

export interface BoardPart {
  /** With the first part of an answer. */
  readonly head: BoardHead | null;
  /** Those that are new or stand otherwise. */
  readonly topics: PackedTopics;
}

/** A board as far as it has arrived. */
export interface ArrivedBoard {
  readonly head: BoardHead;
  readonly topics: ReadonlyMap<string, BoardTopic>;
  readonly data: BoardData;
  /** Topics that are still to come. */
  readonly missing: number;
}

const nothing: BoardHead = { title: '', sources: [], names: [], relations: [] };

/** The board with a further part. Topics that did not change are the same objects. */
export function withPart(board: ArrivedBoard | undefined, part: BoardPart): ArrivedBoard {
  const head = part.head ?? board?.head ?? nothing;
  const topics = new Map(board?.topics);
  for (const topic of unpacked(part.topics)) topics.set(topic.name, topic);
  if (part.head) {
    const named = new Set(head.names);
    for (const name of topics.keys()) if (!named.has(name)) topics.delete(name);
  }
  const arrived = head.names.flatMap((name) => topics.get(name) ?? []);
  const { title, sources, relations } = head;
  return {
    head,
    topics,
    data: { title, sources, topics: arrived, relations },
    missing: head.names.length - arrived.length,
  };
}
