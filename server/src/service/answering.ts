/** How questions on a file, a position or an open document are answered: from its store as it stands now, and not at all once nobody waits. */
import type { TextDocumentPositionParams } from 'vscode-languageserver-protocol';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import type { Cursor } from './cursor.ts';
import type { OpenDocument } from './openDocument.ts';
import { type Encoding, places } from './places.ts';
import type { SnapshotCache, Wanted } from './snapshotCache.ts';
import type { Located, Stores } from './stores.ts';
import type { Token } from './token.ts';

export interface Answering {
  /** Answers from the store of a file; `elsewhere` where it belongs to none. */
  at<T>(
    uri: string,
    token: Token,
    elsewhere: T,
    answer: (place: Located) => T | Promise<T>,
    wanted?: Wanted,
  ): Promise<T | undefined>;
  /** The same from a position; the text is the open document's, or the source's as it was analysed. */
  atCursor<T>(
    params: TextDocumentPositionParams,
    token: Token,
    elsewhere: T,
    answer: (cursor: Cursor) => T,
    wanted?: Wanted,
  ): Promise<T | undefined>;
  /** Answers from an open document, in a store or not. Rejects where it is not open. */
  inDocument<T>(
    uri: string,
    token: Token,
    answer: (document: OpenDocument, place: Located | null) => T | Promise<T>,
    wanted?: Wanted,
  ): Promise<T | undefined>;
}

export function createAnswering(cache: SnapshotCache, stores: Stores, encoding: Encoding): Answering {
  const at = async <T>(
    uri: string,
    token: Token,
    elsewhere: T,
    answer: (place: Located) => T | Promise<T>,
    wanted: Wanted = 'open',
  ): Promise<T | undefined> => {
    const place = await stores.locate(uri, token, wanted);
    if (place === undefined) return undefined;
    return place === null ? elsewhere : answer(place);
  };

  const atCursor = <T>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: Token,
    elsewhere: T,
    answer: (cursor: Cursor) => T,
    wanted?: Wanted,
  ): Promise<T | undefined> =>
    at(
      uri,
      token,
      elsewhere,
      async ({ view, path }) => {
        const open = cache.document(uri)?.places;
        if (open) return answer({ view, path, places: open, position });
        const text = (await cache.texts(view, [path]))(path);
        return text === undefined ? elsewhere : answer({ view, path, places: places(text, encoding), position });
      },
      wanted,
    );

  const inDocument = async <T>(
    uri: string,
    token: Token,
    answer: (document: OpenDocument, place: Located | null) => T | Promise<T>,
    wanted?: Wanted,
  ): Promise<T | undefined> => {
    const place = await stores.locate(uri, token, wanted);
    const document = cache.document(uri);
    if (!document) throw new Refusal(say`${uri} is not open: open it to tag in it`);
    return place === undefined ? undefined : answer(document, place);
  };

  return { at, atCursor, inDocument };
}
