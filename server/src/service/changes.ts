/** What stands otherwise than before, after an update of a store: the ground for telling the client. */
import type { OpenDocument } from './openDocument.ts';
import type { StoreView } from './storeView.ts';

/** One update of a store. */
export interface Update {
  readonly view: StoreView;
  /** Sources whose text or claims were looked at again. */
  readonly analysed: ReadonlySet<string>;
  /** Whether other sources may be concerned too: a reading, a topic, a review or a record changed. */
  readonly joined: boolean;
  /** Whether open documents were looked at alone, because something was typed in them. */
  readonly typed?: boolean;
}

export interface Change {
  /** Open documents whose claims or findings may stand otherwise. */
  readonly uris: readonly string[];
  /** Whether documents are among them that were not themselves typed in. */
  readonly beyondTyped: boolean;
}

export type ChangeListener = (change: Change) => void;

/** What an update means for the open documents; `undefined` where nothing. */
export function changeOf(
  { view, analysed, joined, typed = false }: Update,
  documents: Iterable<OpenDocument>,
): Change | undefined {
  const uris: string[] = [];
  let beyondTyped = false;
  for (const { uri } of documents) {
    const path = view.pathOf(uri);
    if (path === undefined || !(joined || analysed.has(path))) continue;
    uris.push(uri);
    beyondTyped ||= joined && !(typed && analysed.has(path));
  }
  return uris.length > 0 ? { uris, beyondTyped } : undefined;
}
