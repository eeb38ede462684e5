/**
 * What the board remembers from one snapshot to the next: a topic that stands as it did is the same object, so that an edit costs what it changed, and whoever
 * sends boards knows what to send by comparing objects.
 */
import type { Snapshot } from '../snapshot.ts';
import type { BoardClaim, BoardTopic } from './boardData.ts';
import { type ColumnClaim, type TopicRowInput, topicRow } from './topicRow.ts';

/** To be handed to the next board of the same store; otherwise opaque. */
export interface BoardMemory {
  readonly topics: Map<string, Remembered>;
  /** How many claims were worked out so far: what the board has cost. */
  work: number;
}

interface Remembered {
  readonly input: Omit<TopicRowInput, 'findings'>;
  readonly settings: Snapshot['settings'];
  readonly reviews: Snapshot['reviews'];
  readonly row: BoardTopic;
}

export const boardMemory = (): BoardMemory => ({ topics: new Map(), work: 0 });

/** The row of a topic: the one known where nothing it tells has changed, else with new places, else made anew. */
export function remembered(memory: BoardMemory, { settings, reviews }: Snapshot, input: TopicRowInput): BoardTopic {
  const known = memory.topics.get(input.name);
  const { findings, ...kept } = input;
  const holds = known && known.settings === settings && known.reviews === reviews && standsAsBefore(known.input, kept);
  const row = holds ? moved(known, kept) : sameOr(known?.row, topicRow(input));
  if (row !== known?.row || !holds) memory.work += input.claims.length;
  memory.topics.set(input.name, { input: kept, settings, reviews, row });
  return row;
}

/** What was read again and says the same is the same. */
const sameOr = (known: BoardTopic | undefined, row: BoardTopic): BoardTopic =>
  known && JSON.stringify(known) === JSON.stringify(row) ? known : row;

/** Whether everything but the places of its claims is as it was. */
function standsAsBefore(then: Remembered['input'], now: Remembered['input']): boolean {
  return (
    then.record === now.record &&
    then.topic === now.topic &&
    then.withYear === now.withYear &&
    then.withContext === now.withContext &&
    then.miscounted.join() === now.miscounted.join() &&
    then.claims.length === now.claims.length &&
    then.claims.every((claim, i) => readsAsBefore(claim, now.claims[i]!))
  );
}

function readsAsBefore(then: ColumnClaim, now: ColumnClaim): boolean {
  if (then.column.record !== now.column.record) return false;
  const [a, b] = [then.anchored, now.anchored];
  return (
    a === b ||
    (a.claim === b.claim && a.reading === b.reading && a.quote === b.quote && a.anchor.state === b.anchor.state)
  );
}

/** The row with the lines and sentences its claims stand in today; the same where they are. */
function moved({ input: then, row }: Remembered, { claims }: Remembered['input']): BoardTopic {
  let changed = false;
  const rows = row.claims.map((claim, i): BoardClaim => {
    const { column, anchored } = claims[i]!;
    const before = then.claims[i]!;
    if (before.column.index === column.index && before.column.analysis === column.analysis) return claim;
    const hasContext = claim.before !== '' || claim.after !== '';
    const now = {
      ...claim,
      source: column.index,
      line: column.lineOf(anchored),
      ...(hasContext ? column.contextOf(anchored) : {}),
    };
    const same =
      now.source === claim.source &&
      now.line === claim.line &&
      now.before === claim.before &&
      now.after === claim.after;
    changed ||= !same;
    return same ? claim : now;
  });
  return changed ? { ...row, claims: rows } : row;
}
