/** What a place in a file of a store is about. */
import { recordPlace } from '../core/records/paths.ts';
import type { Position, Range } from '../core/text/lineIndex.ts';
import { jsonStringAt } from './jsonStringAt.ts';
import type { TextPlaces } from './places.ts';
import type { Located } from './stores.ts';
import { claimsAt, type LocatedClaim } from './storeView.ts';

/** A position in a file of a store, source or record. */
export interface Cursor extends Located {
  readonly places: TextPlaces;
  readonly position: Position;
}

/** The topic a cursor is about. */
export interface TopicAt {
  readonly topic: string;
  /** The words that stand for it there: the tagged span, or the name in a record; `undefined` where the whole record does. */
  readonly range: Range | undefined;
}

/** The topic of the claim at the cursor, the one named there in a record, or else the one the record belongs to. */
export function topicAt(cursor: Cursor): TopicAt | undefined {
  const { view, path, places, position } = cursor;
  const record = recordPlace(path);
  if (!record) {
    const claim = claimAt(cursor);
    return claim?.anchor.span ? { topic: claim.claim.topic, range: places.rangeOf(claim.anchor.span) } : undefined;
  }
  const string = jsonStringAt(places.text, places.offsetAt(position));
  if (string && (string.path.join('.') === 'body.topic' || string.path[0] === 'aliases')) {
    return { topic: string.value, range: places.rangeOf(string.span) };
  }
  const topic =
    record.kind === 'topic' ? record.topic : record.kind === 'claim' ? view.claim(record.id)?.claim.topic : undefined;
  return topic === undefined ? undefined : { topic, range: undefined };
}

/** The narrowest claim at the cursor in a source. */
export function claimAt({ view, path, places, position }: Cursor): LocatedClaim | undefined {
  const source = view.snapshot.sources.get(path);
  const [claim] = source ? claimsAt(source, places.offsetAt(position)) : [];
  return source && claim && { ...claim, source };
}
