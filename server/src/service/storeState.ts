/**
 * The changing part of one store: what is known of it, what has to be looked at again, and the update that brings the two together.
 *
 * An update that concerns many files goes on in slices, and nothing of it shows until all of it is done: then texts, snapshot and view change
 * together. Meanwhile open documents are followed all the same, against what was known before; at a cold start that is what their own records say
 * of each by itself, so that nothing is told that the rest would take back.
 */

import { type Severities, withSeverity } from '../core/findings/severity.ts';
import { recordPlace, settingsPath, sourceFolder, storeFolder } from '../core/records/paths.ts';
import type { StoredRecord } from '../core/records/readRecord.ts';
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
import type { OpenDocument } from './openDocument.ts';
import { Cancelled, type Pace, paced } from './pace.ts';
import { type Encoding, places } from './places.ts';
import { languageIdOf, listInlineSources } from './sources.ts';
import {
  loadRecord,
  loadRecords,
  loadStore,
  type Store,
  sameSource,
  storeInSteps,
  storeOf,
  withRecordsInSteps,
} from './store.ts';
import type { StoreView } from './storeView.ts';
import type { Token } from './token.ts';
import { pathOf, remembered, uriOf } from './uris.ts';
import { type ShownWork, type TrackedWork, trackWork, type Work } from './work.ts';
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

export interface StoreState {
  /** Records to read again; all where no path is given. */
  recordsChanged(path: string | undefined): void;
  /** A source to read again from its file. */
  textChanged(path: string): void;
  /** The store as it stands now, all of it. Goes on with what the user stopped. */
  view(token: Token): Promise<StoreView | undefined>;
  /**
   * The store with its open documents as they stand now. Where many files have to be read first, or the user stopped that, the rest is as it was known
   * before.
   */
  viewOfOpen(token: Token): Promise<StoreView | undefined>;
  /** All of it, but what the user stopped stays so: then as `viewOfOpen`. */
  viewUnlessStopped(token: Token): Promise<StoreView | undefined>;
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
  /** Records read before all of them are: each is read once. */
  const early = new Map<string, StoredRecord | undefined>();
  let store: Store | undefined;
  /** Whether `store` is all of it, rather than the records of open documents while the others are read. */
  let isWhole = false;
  /** Its settings are the team's, with the severities chosen in the editor. */
  let snapshot: Snapshot = emptySnapshot();
  let chosen: Severities = noneChosen;
  let current: StoreView | undefined;
  const index = createClaimIndex();
  let working: Promise<void> | undefined;
  let work: TrackedWork | undefined;
  let following: Promise<void> | undefined;
  /** Whether the user stopped the work: it goes on when somebody cannot do without. */
  let isStopped = false;

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

  /** Whether nothing is to be read: at most something was typed in open documents. */
  const isOnlyTyped = (): boolean =>
    isWhole && !working && dirtyRecords.size === 0 && dirtyTexts.size === 0 && chosen === chosenNow();

  const isCurrent = (): boolean => isOnlyTyped() && isOpenCurrent();

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
    const now = before ? await changedStore(before, records, doing) : await wholeStore(records, doing);
    const picked = chosenNow();
    const settingsChanged = before?.settings !== now.settings || picked !== chosen;
    const settings = settingsChanged ? withSeverity(now.settings, picked) : snapshot.settings;
    // Typing changes no record: then nothing here may depend on how many sources there are.
    const stale =
      now === before && !settingsChanged
        ? new Set<string>()
        : await staleSources(before, now, open, settingsChanged, doing);
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
    inlineOnly = inlineAfter(all, removed);
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
    early.clear();
    chosen = picked;
    show(now, next, { analysed: new Set([...stale, ...late.keys()]), joined });
  };

  /** Brings the open documents to what they are now, and nothing else. */
  const follow = async (): Promise<void> => {
    if (!isWhole) {
      const own = await ownRecords();
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
      inlineOnly = inlineAfter([...changed], []);
    } else {
      // By themselves: with only some of the claims, a comparison might say what the rest would take back.
      const sources = new Map<string, SourceAnalysis>(snapshot.sources);
      for (const analysis of analyses) sources.set(analysis.path, analysis);
      next = { ...emptySnapshot(settings), sources };
    }
    const joined = next.claims !== snapshot.claims && isWhole;
    show(known, next, { analysed: new Set(changed.keys()), joined, typed: true });
  };

  /** The settings and the records of the open documents, as long as the others are not read. */
  const ownRecords = async (): Promise<Store> => {
    const folders = [...openDocuments().keys()].map(sourceFolder);
    const listed = await Promise.all(
      folders.map(async (folder) => {
        const entries = await workspace.readDirectory(uriOf(root, folder));
        return entries.flatMap(({ name, type }) => (type === 'file' ? [`${folder}/${name}`] : []));
      }),
    );
    const paths = [settingsPath, ...listed.flat()];
    const read = await inParallel(paths, async (path) => [path, await earlyRecord(path)] as const);
    const records = new Map<string, StoredRecord>(store?.records);
    for (const [path, record] of read) if (record) records.set(path, record);
    return storeOf(root, records, store);
  };

  const earlyRecord = async (path: string): Promise<StoredRecord | undefined> => {
    if (early.has(path)) return early.get(path);
    const record = await loadRecord(workspace, root, path);
    if (!isWhole) early.set(path, record);
    return record;
  };

  /** All records. Those of open documents are read first: who looks at these waits for no other. */
  const wholeStore = async (changed: readonly string[], doing: Work): Promise<Store> => {
    if (changed.includes(everything)) early.clear();
    for (const path of changed) early.delete(path);
    if (openDocuments().size > 0) await ownRecords();
    const records = await loadRecords(workspace, root, earlyRecord, doing);
    return paced(storeInSteps(root, records, store), pace, doing.token);
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

  const inlineAfter = (
    all: readonly (readonly [string, Analysed])[],
    removed: readonly string[],
  ): ReadonlySet<string> => {
    if (removed.length === 0 && all.every(([path, { isInline }]) => isInline === inlineOnly.has(path)))
      return inlineOnly;
    const inline = new Set(inlineOnly);
    for (const path of removed) inline.delete(path);
    for (const [path, { isInline }] of all) {
      if (isInline) inline.add(path);
      else inline.delete(path);
    }
    return inline;
  };

  /** Sources to look at again because records changed. */
  const staleSources = async (
    before: Store | undefined,
    now: Store,
    open: ReadonlyMap<string, OpenDocument>,
    settingsChanged: boolean,
    doing: Work,
  ): Promise<Set<string>> => {
    const stale = new Set<string>();
    if (settingsChanged) {
      for (const path of open.keys()) stale.add(path);
      for (const path of await listInlineSources(workspace, root, now.settings, doing)) stale.add(path);
    }
    for (const [path, source] of now.sources) {
      if (settingsChanged || before?.sources.get(path) !== source) stale.add(path);
    }
    for (const path of [...(before?.sources.keys() ?? []), ...texts.keys()]) {
      // Its last claim went; an open document is still looked at, without it.
      if (!now.sources.has(path) && !inlineOnly.has(path) && (before?.sources.has(path) || !open.has(path)))
        stale.add(path);
    }
    return stale;
  };

  const changedStore = async (before: Store, paths: readonly string[], doing: Work): Promise<Store> => {
    if (paths.includes(everything)) return loadStore(workspace, root, doing);
    if (paths.length === 0) return before;
    doing.found(paths.length);
    const read = async (path: string): Promise<readonly [string, StoredRecord | undefined]> => {
      const record = await loadRecord(workspace, root, path);
      doing.did(1);
      return [path, record];
    };
    const changes = await inParallel(paths, read, doing);
    return paced(withRecordsInSteps(before, new Map(changes)), pace, doing.token);
  };

  /** Of a topic with relations, which may have findings. */
  const ofTopic = (path: string, topicTexts: Store['topicTexts']): KnownText | undefined => {
    const place = recordPlace(path);
    const text = place?.kind === 'topic' ? topicTexts.get(place.topic) : undefined;
    return text === undefined ? undefined : { places: places(text, encoding), document: undefined };
  };

  /** Begins an update, unless one is under way. */
  const begin = (): Promise<void> => {
    if (working) return working;
    const awaited = new Set([...openDocuments().keys()].map(sourceFolder));
    const doing = trackWork(pace, options.showWork, awaited);
    work = doing;
    working = update(doing)
      .catch((error) => {
        if (!(error instanceof Cancelled)) throw error;
        isStopped = true;
      })
      .finally(() => {
        doing.end();
        working = undefined;
        work = undefined;
      });
    return working;
  };

  const viewOfOpen = async (token: Token): Promise<StoreView | undefined> => {
    while (!isCurrent()) {
      if (token.isCancellationRequested) return undefined;
      if (isOnlyTyped()) {
        followTyped(store!);
        break;
      }
      const doing = isStopped ? undefined : begin();
      // Who waits for all of it hears of what went wrong.
      doing?.catch(() => undefined);
      if (doing && work && !work.isLong) await Promise.race([doing, work.becomesLong]);
      else if (isOpenCurrent()) break;
      else {
        following ??= follow().finally(() => {
          following = undefined;
        });
        await following;
      }
    }
    return token.isCancellationRequested ? undefined : current;
  };

  const view = async (token: Token): Promise<StoreView | undefined> => {
    // An update under way has taken the changes but not shown them yet.
    while (!isCurrent()) {
      if (token.isCancellationRequested) return undefined;
      isStopped = false;
      if (isOnlyTyped()) followTyped(store!);
      else await begin();
    }
    return token.isCancellationRequested ? undefined : current;
  };

  return {
    recordsChanged: (path) => void dirtyRecords.add(path ?? everything),
    textChanged: (path) => {
      // A file that had no claims may have one in its text now.
      if (texts.has(path) || languageIdOf(path) === 'markdown') dirtyTexts.add(path);
    },
    view,
    viewOfOpen,
    async viewUnlessStopped(token) {
      while (!isStopped && !isCurrent() && !isOnlyTyped()) {
        if (token.isCancellationRequested) return undefined;
        await begin();
      }
      return viewOfOpen(token);
    },
  };
}

const noneChosen: Severities = {};

/** Stands among paths for all of them: no path is empty. */
const everything = '';
