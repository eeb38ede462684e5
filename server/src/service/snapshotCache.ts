/**
 * The state of the language service: for each store its records, the texts of its sources, and the snapshot made of both. Everything else is a
 * function of the `StoreView` that `view` hands out.
 *
 * Invariants: an open document wins over its file. A change of a text analyses that source alone, a change of a record its source alone, of
 * the settings all; these are the team's, with the severities chosen in the editor. Work is done when somebody asks, once for all who ask; who no longer waits gets nothing, the work is kept.
 */

import type { Severities } from '../core/findings/severity.ts';
import { recordPlace, storeFolder } from '../core/records/paths.ts';
import type { Language } from '../core/words/print.ts';
import type { Update } from './changes.ts';
import { inParallel } from './inParallel.ts';
import type { OpenDocument } from './openDocument.ts';
import { type Pace, unpaced } from './pace.ts';
import type { Encoding } from './places.ts';
import { readSource } from './sources.ts';
import { findStore } from './storeFolders.ts';
import { createStoreState, type StoreState } from './storeState.ts';
import type { StoreView } from './storeView.ts';
import type { Token } from './token.ts';
import { mayBeFolder, parentOf, pathOf, remembered } from './uris.ts';
import { type ShownWork, unseen } from './work.ts';
import type { Logger, Workspace } from './workspace.ts';

export interface SnapshotCacheOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  readonly encoding: Encoding;
  /** Called after an update with what it changed; never while one is under way. */
  readonly onDidUpdate: (update: Update) => void;
  /** Severities chosen in the editor, over those of the teams; none by default. The same object while they are the same. */
  readonly severity?: () => Severities;
  /** See `InitializationOptions`. */
  readonly checksPage?: string | undefined;
  /** See `Session`; English by default. */
  readonly language?: Language;
  /** How long work shares the thread; at a stretch by default. */
  readonly pace?: Pace;
  /** Shows work that turned out to be long; by default nobody sees it. */
  readonly showWork?: () => ShownWork;
}

/** How much of a store has to be up to date: all of it, all unless the user stopped that, or the open documents. */
export type Wanted = 'all' | 'unless-stopped' | 'open';

export interface SnapshotCache {
  setDocument(document: OpenDocument): void;
  closeDocument(uri: string): void;
  document(uri: string): OpenDocument | undefined;
  documents(): Iterable<OpenDocument>;
  /** Files changed, came or went on disk. */
  filesChanged(uris: readonly string[]): void;
  /** The folder whose store a file belongs to; `undefined` where there is none at or above it. */
  rootOf(uri: string): Promise<string | undefined>;
  /** The store of a folder as it stands now; `undefined` once nobody waits for it. See `StoreState` for how the three differ. */
  view(root: string, token: Token, wanted?: Wanted): Promise<StoreView | undefined>;
  /** Texts of some sources of a view, by path: those of open documents, the others read again; of files that changed meanwhile none. */
  texts(view: StoreView, paths: readonly string[]): Promise<(path: string) => string | undefined>;
  /** The stores looked at so far. */
  roots(): readonly string[];
}

export function createSnapshotCache(options: SnapshotCacheOptions): SnapshotCache {
  const { workspace, pace = unpaced, showWork = unseen } = options;
  const documents = new Map<string, OpenDocument>();
  const stores = new Map<string, StoreState>();
  /** By folder; forgotten whenever a store may have come or gone. */
  const rootOfFolder = new Map<string, Promise<string | undefined>>();
  const folderOf = remembered((uri) => parentOf(uri) ?? uri);

  const storeOf = (root: string): StoreState => {
    let state = stores.get(root);
    if (!state) {
      state = createStoreState(root, { ...options, pace, showWork, documents });
      stores.set(root, state);
    }
    return state;
  };

  return {
    setDocument: (document) => void documents.set(document.uri, document),
    closeDocument(uri) {
      documents.delete(uri);
      for (const [root, state] of stores) {
        const path = pathOf(root, uri);
        if (path !== undefined) state.textChanged(path);
      }
    },
    document: (uri) => documents.get(uri),
    documents: () => documents.values(),
    filesChanged(uris) {
      for (const uri of uris) {
        if (mayMoveStores(uri)) rootOfFolder.clear();
        for (const [root, state] of stores) {
          const path = pathOf(root, uri);
          if (root === uri || root.startsWith(`${uri}/`)) {
            // A folder above it went or came back, and with it all of the store.
            state.recordsChanged(storeFolder);
            state.textChanged('');
            rootOfFolder.clear();
          }
          if (path === undefined) continue;
          if (path !== storeFolder && !path.startsWith(`${storeFolder}/`)) state.textChanged(path);
          else if (recordPlace(path)) state.recordsChanged(path);
          // A folder that came or went stands for all files in it.
          else if (!path.endsWith('.tmp') && !path.endsWith('.json')) state.recordsChanged(path);
        }
      }
    },
    rootOf(uri) {
      const folder = folderOf(uri);
      let root = rootOfFolder.get(folder);
      if (!root) {
        root = findStore(workspace, folder);
        rootOfFolder.set(folder, root);
      }
      return root;
    },
    view(root, token, wanted = 'all') {
      const state = storeOf(root);
      switch (wanted) {
        case 'all':
          return state.view(token);
        case 'unless-stopped':
          return state.viewUnlessStopped(token);
        case 'open':
          return state.viewOfOpen(token);
      }
    },
    async texts(view, paths) {
      const found = new Map<string, string>();
      await inParallel(
        paths,
        async (path) => {
          const text = view.textOf(path) ?? (await readSource(workspace, view.root, path)).text;
          if (text !== undefined && text.length === view.placesOf(path)?.length) found.set(path, text);
        },
        { pace },
      );
      return (path) => found.get(path);
    },
    roots: () => [...stores.keys()],
  };
}

/** Whether a change of this file may mean that a store came or went: anything of a `.claims` folder, or a folder that may hold one. */
const mayMoveStores = (uri: string): boolean => uri.includes(storeFolder) || mayBeFolder(uri);
