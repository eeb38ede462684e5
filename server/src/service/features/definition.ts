/** Definition: from a claim to its topic's record, where there is none to the claims; from a claim's record to the words it is about. */
import type { Location } from 'vscode-languageserver-types';
import { recordPlace, topicPath } from '../../core/records/paths.ts';
import { type Cursor, topicAt } from '../cursor.ts';
import { locationOf } from '../storeView.ts';

const fileStart = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function definition(cursor: Cursor): Location[] {
  const { view, path } = cursor;
  const found = topicAt(cursor);
  const record = recordPlace(path);
  if (record?.kind === 'claim' && !found?.range) {
    const claim = view.claim(record.id);
    return claim ? [locationOf(view, claim)] : [];
  }
  if (!found) return [];
  const topicRecord = topicPath(found.topic);
  return record?.kind !== 'topic' && view.store.records.has(topicRecord)
    ? [{ uri: view.uriOf(topicRecord), range: fileStart }]
    : view.claimsOfTopic(found.topic).map((claim) => locationOf(view, claim));
}
