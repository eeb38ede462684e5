/** Finds the store a file belongs to, and all that a client looks at: the folders it opened and the documents it has open. */

import { storeFolder } from '../core/records/paths.ts';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import type { SnapshotCache, Wanted } from './snapshotCache.ts';
import type { StoreView } from './storeView.ts';
import { neverCancelled, type Token } from './token.ts';
import { parentOf, pathOf } from './uris.ts';
import type { Logger } from './workspace.ts';

/** A file of a store. */
export interface Located {
  readonly view: StoreView;
  readonly path: string;
}

/** Whether a file is part of the store itself: there is nothing to tag in it. */
export const isRecord = (place: Located | null): boolean => place?.path.startsWith(`${storeFolder}/`) === true;

export interface Stores {
  /** The folders the client opened. */
  folders(): readonly string[];
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** The store of a file, with the file's path in it; `null` where it belongs to none, `undefined` once nobody waits. */
  locate(uri: string, token: Token, wanted?: Wanted): Promise<Located | null | undefined>;
  /** All stores that the folders and open documents belong to, by root; `undefined` once nobody waits. */
  all(token: Token, wanted?: Wanted): Promise<readonly StoreView[] | undefined>;
  /** Where a file's claims are written: its store, else a new one in its workspace folder, else beside it. */
  homeOf(uri: string): Promise<{ readonly root: string; readonly path: string }>;
  /** Lets everybody who asks wait for some work first: what it writes shall be in their answers. */
  finishFirst(work: Promise<void>): void;
  /** Brings every store up to date without being asked, so that changes are told. */
  lookAgain(): void;
}

export function createStores(cache: SnapshotCache, logger: Logger): Stores {
  let folders: readonly string[] = [];
  let unfinished: Promise<void> = Promise.resolve();

  const stores: Stores = {
    folders: () => folders,
    setFolders: (uris) => {
      folders = uris;
    },
    changeFolders: (added, removed) => {
      folders = [...folders.filter((uri) => !removed.includes(uri)), ...added];
    },
    async locate(uri, token, wanted) {
      await unfinished;
      const root = await cache.rootOf(uri);
      if (token.isCancellationRequested) return undefined;
      if (root === undefined) return null;
      const view = await cache.view(root, token, wanted);
      if (!view) return undefined;
      const path = view.pathOf(uri);
      return path === undefined ? null : { view, path };
    },
    async all(token, wanted) {
      await unfinished;
      const roots = new Set<string>();
      // A folder's own store is the one of any file in it.
      const files = [...folders.map((folder) => `${folder}/_`), ...[...cache.documents()].map(({ uri }) => uri)];
      for (const uri of files) {
        const root = await cache.rootOf(uri);
        if (token.isCancellationRequested) return undefined;
        if (root !== undefined) roots.add(root);
      }
      const found: StoreView[] = [];
      for (const root of [...roots].sort()) {
        const view = await cache.view(root, token, wanted);
        if (!view) return undefined;
        found.push(view);
      }
      return found;
    },
    async homeOf(uri) {
      const folder = folders.find((candidate) => pathOf(candidate, uri) !== undefined);
      const root = (await cache.rootOf(uri)) ?? folder ?? parentOf(uri);
      const path = root === undefined ? undefined : pathOf(root, uri);
      if (root === undefined || path === undefined) throw new Refusal(say`${uri} lies in no folder`);
      return { root, path };
    },
    finishFirst(work) {
      unfinished = Promise.all([unfinished, work]).then(
        () => undefined,
        (error) => logger.error(`Unfinished: ${String(error)}`),
      );
    },
    lookAgain() {
      stores
        .all(neverCancelled, 'unless-stopped')
        .catch((error) => logger.error(`Looking at the stores again: ${String(error)}`));
    },
  };
  return stores;
}
