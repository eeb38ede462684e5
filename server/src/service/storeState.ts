/**
 * The changing part of one store: what is known of it, what has to be looked at again, and the update that brings the two together. Records are read by
 * `storeRecords.ts`; who waits for an update, `storeTurns.ts` says.
 *
 * An update that concerns many files goes on in slices, and nothing of it shows until all of it is done: then texts, snapshot and view change
 * together. Meanwhile open documents are followed all the same, against what was known before; at a cold start that is what their own records say
 * of each by itself, so that nothing is told that the rest would take back.
 */

import { type Severities, withSeverity } from '../core/findings/severity.ts';
import { recordPlace, sourceFolder, storeFolder } from '../core/records/paths.ts';
import {
  emptySnapshot,
  type Snapshot,
  type SourceAnalysis,
  withChanges,
  withChangesInSteps,
  withReviews,
  withTopicsInSteps,
} from '../core/snapshot.ts';
import type { Language } from '../core/words/print.ts';
import {
  type Analysed,
  analysedDocument,
  analysedFile,
  type Earlier,
  type KnownText,
  type Place,
  readsOf,
  textOfFile,
} from './analysed.ts';
import type { Update } from './changes.ts';
import { createClaimIndex } from './claimIndex.ts';
import { createStoreView } from './createStoreView.ts';
import { inParallel } from './inParallel.ts';
import { sameSource } from './joinRecords.ts';
import type { OpenDocument } from './openDocument.ts';
import { type Pace, paced } from './pace.ts';
import { type Encoding, places } from './places.ts';
import { languageIdOf, listInlineSources } from './sources.ts';
import { inlineAfter, staleSources } from './staleSources.ts';
import type { Store } from './store.ts';
import { createStoreRecords } from './storeRecords.ts';
import { createStoreTurns, type StoreTurns } from './storeTurns.ts';
import type { StoreView } from './storeView.ts';
import { mayBeFolder, pathOf, remembered } from './uris.ts';
import { type ShownWork, trackWork, type Work } from './work.ts';
import type { Logger, Workspace } from './workspace.ts';

export interface StoreStateOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  readonly encoding: Encoding;
  /** All open documents, by URI; not only this store's. */
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly pace: Pace;
  /** Shows work that turned out to be long. */
  readonly showWork: () => ShownWork;
  readonly onDidUpdate: (update: Update) => void;
  /** Severities chosen in the editor, over the team's. The same object while they are the same. */
  readonly severity?: (() => Severities) | undefined;
  readonly checksPage?: string | undefined;
  /** See `Session`; English by default. */
  readonly language?: Language;
}

export interface StoreState extends StoreTurns {
  /** A record to read again, or all in a folder of them. */
  recordsChanged(path: string): void;
  /** A source to read again from its file; a folder stands for all in it, the empty path for all there are. */
  textChanged(path: string): void;
}

export function createStoreState(root: string, options: StoreStateOptions): StoreState {
  const { workspace, documents, encoding, pace } = options;
  const place: Place = { workspace, root, encoding };
  const pathIn = remembered((uri) => pathOf(root, uri));
  const texts = new Map<string, KnownText>();
  /** Of records that have a finding. */
  const recordTexts = new Map<string, KnownText>();
  const dirtyTexts = new Set<string>();
  const dirtyRecords = new Set<string>();
  /** Files that belong to the store only by the claims in their text. */
  let inlineOnly: ReadonlySet<string> = new Set();
  const read = createStoreRecords(workspace, root);
  let store: Store | undefined;
  /** Whether `store` is all of it, rather than the records of open documents while the others are read. */
  let isWhole = false;
  /** Its settings are the team's, with the severities chosen in the editor. */
  let snapshot: Snapshot = emptySnapshot();
  let chosen: Severities = noneChosen;
  let current: StoreView | undefined;
  const index = createClaimIndex();

  /** Open sources of this store, by path; a record counts as it stands on disk. */
  const openDocuments = (): Map<string, OpenDocument> => {
    const open = new Map<string, OpenDocument>();
    for (const document of documents.values()) {
      const path = pathIn(document.uri);
      if (path !== undefined && !path.startsWith(`${storeFolder}/`)) open.set(path, document);
    }
    return open;
  };

  const earlier = (path: string): Earlier => ({
    document: texts.get(path)?.document,
    analysis: snapshot.sources.get(path),
  });

  const chosenNow = (): Severities => options.severity?.() ?? noneChosen;

  const isOpenCurrent = (): boolean => {
    if (!current) return false;
    for (const [path, document] of openDocuments()) if (texts.get(path)?.document !== document) return false;
    return true;
  };

  const isRead = (): boolean => isWhole && dirtyRecords.size === 0 && dirtyTexts.size === 0 && chosen === chosenNow();

  /** Brings records and texts to what they are now. Changes that come meanwhile are left for the next round. */
  const update = async (doing: Work): Promise<void> => {
    const records = [...dirtyRecords];
    const changedTexts = [...dirtyTexts];
    dirtyRecords.clear();
    dirtyTexts.clear();
    try {
      await updateWith(records, changedTexts, doing);
    } catch (error) {
      // What was taken and not shown is taken again by the next who asks.
      for (const path of records) dirtyRecords.add(path);
      for (const path of changedTexts) dirtyTexts.add(path);
      throw error;
    }
  };

  const updateWith = async (
    records: readonly string[],
    changedTexts: readonly string[],
    doing: Work,
  ): Promise<void> => {
    const before = isWhole ? store : undefined;
    const open = openDocuments();
    const now = before ? await read.changed(before, records, doing) : await read.all([...open.keys()], store, doing);
    const picked = chosenNow();
    const settingsChanged = before?.settings !== now.settings || picked !== chosen;
    const settings = settingsChanged ? withSeverity(now.settings, picked) : snapshot.settings;
    // Typing changes no record: then nothing here may depend on how many sources there are.
    const stale = new Set<string>();
    if (now !== before || settingsChanged) {
      const comparable = settingsChanged ? undefined : before;
      for (const path of staleSources(comparable, now, { open, texts, inlineOnly })) stale.add(path);
    }
    if (settingsChanged) {
      for (const path of open.keys()) stale.add(path);
      for (const path of await listInlineSources(workspace, root, now.settings, doing)) stale.add(path);
    }
    for (const path of changedTexts) stale.add(path);

    // Files first, at leisure. Open documents go on changing: their turn is last.
    const files = [...stale].filter((path) => !open.has(path));
    const analysed = new Map<string, Analysed>();
    const removed: string[] = [];
    doing.found(files.length);
    await inParallel(
      files,
      async (path) => {
        const found = await analysedFile(place, path, now, settings);
        if (found) analysed.set(path, found);
        else removed.push(path);
        doing.did(1);
      },
      doing,
    );
    const problems = new Set(now.problems.map(({ source }) => source));
    const unread = [...problems].filter((path) => !recordTexts.has(path) || records.length > 0);
    const problemTexts = await inParallel(
      unread,
      async (path) => [path, (await textOfFile(place, path)).known] as const,
    );

    let next = settingsChanged ? emptySnapshot(settings) : snapshot;
    if (settingsChanged || before?.topics !== now.topics || before.topicTexts !== now.topicTexts)
      next = await paced(withTopicsInSteps(next, now.topics, now.topicTexts), pace, doing.token);
    if (settingsChanged || before?.reviews !== now.reviews) next = withReviews(next, now.reviews);
    if (analysed.size + removed.length > 0) {
      const changed = [...analysed.values()].map(({ done }) => done.analysis);
      next = await paced(withChangesInSteps(next, { changed, removed }), pace, doing.token);
    }

    // From here on nothing is awaited: texts, snapshot and view change together.
    const late = new Map<string, Analysed>();
    for (const [path, document] of new Map([...open, ...openDocuments()])) {
      const isShown = texts.get(path)?.document === document && next.sources.get(path) === snapshot.sources.get(path);
      if (isShown && !stale.has(path)) continue;
      const isSame = settings === snapshot.settings && sameSource(store?.sources.get(path), now.sources.get(path));
      late.set(path, analysedDocument(path, document, now, settings, isSame ? earlier(path) : undefined));
    }
    const changed = [...late.values()].map(({ done }) => done.analysis);
    // What was read again is said against what is shown: it holds only where that is what we began with.
    if (late.size > 0) next = withChanges(next, { changed, ...(next === snapshot && { read: readsOf(late) }) });
    const all = [...analysed, ...late];
    for (const [path, { text }] of all) texts.set(path, text);
    for (const path of removed) if (!late.has(path)) texts.delete(path);
    inlineOnly = inlineAfter(inlineOnly, all, removed);
    for (const path of recordTexts.keys()) if (!problems.has(path)) recordTexts.delete(path);
    for (const [path, text] of problemTexts) recordTexts.set(path, text);
    if (next === snapshot && before === now) return;
    const joined =
      next.claims !== snapshot.claims ||
      next.topics !== snapshot.topics ||
      next.reviews !== snapshot.reviews ||
      // A claim attached to today's words reads as before, yet its finding is gone.
      before !== now;
    store = now;
    isWhole = true;
    read.forget();
    chosen = picked;
    show(now, next, { analysed: new Set([...stale, ...late.keys()]), joined });
  };

  /** Brings the open documents to what they are now, and nothing else. */
  const follow = async (): Promise<void> => {
    if (!isWhole) {
      const own = await read.ofSources(openDocuments().keys(), store);
      if (isWhole) return;
      store = own;
    }
    followTyped(store!);
  };

  /** The same at once, where all they need is at hand. */
  const followTyped = (known: Store): void => {
    const settings = isWhole ? snapshot.settings : withSeverity(known.settings, chosenNow());
    const changed = new Map<string, Analysed>();
    const open = openDocuments();
    for (const [path, document] of open) {
      if (texts.get(path)?.document === document) continue;
      changed.set(path, analysedDocument(path, document, known, settings, earlier(path)));
    }
    for (const [path, { text }] of changed) texts.set(path, text);
    const analyses = [...changed.values()].map(({ done }) => done.analysis);
    let next: Snapshot;
    if (isWhole) {
      next = withChanges(snapshot, { changed: analyses, read: readsOf(changed) });
      inlineOnly = inlineAfter(inlineOnly, [...changed], []);
    } else {
      // By themselves: with only some of the claims, a comparison might say what the rest would take back.
      const sources = new Map<string, SourceAnalysis>(snapshot.sources);
      for (const analysis of analyses) sources.set(analysis.path, analysis);
      next = { ...emptySnapshot(settings), sources };
    }
    const joined = next.claims !== snapshot.claims && isWhole;
    show(known, next, { analysed: new Set(changed.keys()), joined, typed: true });
  };

  const show = (known: Store, next: Snapshot, what: Omit<Update, 'view'>): void => {
    snapshot = next;
    const { topicTexts } = known;
    const textOf = (path: string): KnownText | undefined =>
      texts.get(path) ?? recordTexts.get(path) ?? ofTopic(path, topicTexts);
    current = createStoreView({
      root,
      store: known,
      snapshot,
      pathOf: pathIn,
      textOf,
      checksPage: options.checksPage,
      language: options.language,
      index,
    });
    options.onDidUpdate({ view: current, ...what });
  };

  /** Of a topic with relations, which may have findings. */
  const ofTopic = (path: string, topicTexts: Store['topicTexts']): KnownText | undefined => {
    const place = recordPlace(path);
    const text = place?.kind === 'topic' ? topicTexts.get(place.topic) : undefined;
    return text === undefined ? undefined : { places: places(text, encoding), document: undefined };
  };

  return {
    recordsChanged(path) {
      dirtyRecords.add(path);
      read.forget(path);
    },
    textChanged(path) {
      // A file that had no claims may have one in its text now.
      if (texts.has(path) || languageIdOf(path) === 'markdown') dirtyTexts.add(path);
      else if (mayBeFolder(path))
        for (const known of texts.keys()) if (path === '' || known.startsWith(`${path}/`)) dirtyTexts.add(known);
    },
    ...createStoreTurns({
      isRead,
      isOpenCurrent,
      update,
      follow,
      followTyped: () => followTyped(store!),
      shown: () => current,
      work: () => trackWork(pace, options.showWork, new Set([...openDocuments().keys()].map(sourceFolder))),
    }),
  };
}

const noneChosen: Severities = {};
