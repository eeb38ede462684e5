/** What a client tells of its documents, folders, files and settings, and what it is told unasked. Holds the stores. */
import { storeFolder } from '../core/records/paths.ts';
import { type ClientSettings, defaultClientSettings } from '../protocol.ts';
import { type ChangeListener, changeOf } from './changes.ts';
import { isSame } from './isSame.ts';
import type { LanguageServiceOptions } from './languageService.ts';
import { inTurn, missedChanges } from './missedChanges.ts';
import type { OpenDocument } from './openDocument.ts';
import { unpaced } from './pace.ts';
import { createSnapshotCache, type SnapshotCache } from './snapshotCache.ts';
import { createStores, type Stores } from './stores.ts';
import { neverCancelled } from './token.ts';
import { quietWork } from './work.ts';

export interface Following {
  /** A document was opened or changed; its text wins over the file's. */
  setDocument(document: OpenDocument): void;
  closeDocument(uri: string): void;
  isOpen(uri: string): boolean;
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Files changed, came or went on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Looks for what changed on disk, without being told, since a moment before the first store was read: milliseconds since 1970. */
  findMissedChanges(since: number): Promise<void>;
  onDidChange(listener: ChangeListener): void;
  /** Something of a store changed, its root is given; whether or not a document of it is open. */
  onDidChangeStore(listener: (root: string) => void): void;
  setSettings(settings: ClientSettings): void;
}

export interface Followed {
  readonly following: Following;
  readonly cache: SnapshotCache;
  readonly stores: Stores;
  /** As they were last set. */
  readonly settings: () => ClientSettings;
  /** Lets what looks through folders wait for a report that somebody waits for. */
  reportFirst(report: Promise<unknown>): void;
}

export function createFollowing(options: LanguageServiceOptions): Followed {
  const { workspace, logger, session } = options;
  const listeners: ChangeListener[] = [];
  const storeListeners: ((root: string) => void)[] = [];
  let settings = defaultClientSettings;
  const cache = createSnapshotCache({
    workspace,
    logger,
    encoding: session.encoding,
    severity: () => settings.severity,
    checksPage: session.checksPage,
    language: session.language,
    ...(options.pace && { pace: options.pace }),
    ...(options.showWork && { showWork: options.showWork }),
    onDidUpdate(update) {
      const change = changeOf(update, cache.documents());
      if (change) for (const listener of listeners) listener(change);
      if (update.joined || update.analysed.size > 0) for (const listener of storeListeners) listener(update.view.root);
    },
  });
  const stores = createStores(cache, logger);
  /** The last report on all files that was asked for. */
  let reporting: Promise<unknown> = Promise.resolve();
  const findMissedChanges = inTurn(
    async () => {
      for (const root of cache.roots()) await cache.view(root, neverCancelled, 'unless-stopped');
      // Somebody waits for that.
      await reporting;
    },
    async (since) => {
      const roots = cache.roots();
      // A store may have come where none was.
      const missed = stores.folders().flatMap((folder) => (roots.includes(folder) ? [] : [`${folder}/${storeFolder}`]));
      for (const root of roots) {
        const view = await cache.view(root, neverCancelled, 'unless-stopped');
        const { pace = unpaced } = options;
        if (view) missed.push(...(await missedChanges(workspace, view, since, { ...quietWork, pace })));
      }
      if (missed.length === 0) return;
      cache.filesChanged(missed);
      stores.lookAgain();
    },
  );

  const following: Following = {
    setDocument: (document) => cache.setDocument(document),
    closeDocument: (uri) => cache.closeDocument(uri),
    isOpen: (uri) => cache.document(uri) !== undefined,
    setFolders: stores.setFolders,
    changeFolders(added, removed) {
      stores.changeFolders(added, removed);
      stores.lookAgain();
    },
    filesChanged(uris) {
      cache.filesChanged(uris);
      stores.lookAgain();
    },
    findMissedChanges,
    onDidChange: (listener) => void listeners.push(listener),
    onDidChangeStore: (listener) => void storeListeners.push(listener),
    setSettings(next) {
      const sameSeverity = isSame(next.severity, settings.severity);
      settings = sameSeverity ? { ...next, severity: settings.severity } : next;
      if (!sameSeverity) stores.lookAgain();
    },
  };
  return {
    following,
    cache,
    stores,
    settings: () => settings,
    reportFirst(report) {
      reporting = report.catch(() => undefined);
    },
  };
}
