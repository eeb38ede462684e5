/** References: all claims of a topic, from one of them or from a record. */
import type { Location } from 'vscode-languageserver-types';
import { type Cursor, topicAt } from '../cursor.ts';
import { locationOf } from '../storeView.ts';

export function references(cursor: Cursor): Location[] {
  const found = topicAt(cursor);
  return found ? cursor.view.claimsOfTopic(found.topic).map((claim) => locationOf(cursor.view, claim)) : [];
}
