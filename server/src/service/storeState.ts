/** The changing part of one store: what is known of it, what has to be looked at again, and the one update that brings the two together. */

import { type Severities, withSeverity } from '../core/findings/severity.ts';
import type { SourceRecord } from '../core/records/model.ts';
import { recordPlace, storeFolder } from '../core/records/paths.ts';
import type { Settings } from '../core/records/settings.ts';
import {
  emptySnapshot,
  type Snapshot,
  type SourceInput,
  withChanges,
  withReviews,
  withSources,
  withTopics,
} from '../core/snapshot.ts';
import { analyseSource } from '../core/source/analyseSource.ts';
import { mayHaveInlineClaims } from '../core/source/inlineClaims.ts';
import { type Reanalysis, reanalyseSource } from '../core/source/reanalyseSource.ts';
import type { Update } from './changes.ts';
import { createStoreView } from './createStoreView.ts';
import { inParallel } from './inParallel.ts';
import { editsSince, type OpenDocument } from './openDocument.ts';
import { type Encoding, type Places, places } from './places.ts';
import { languageIdOf, listInlineSources, readSource, sourceFilter } from './sources.ts';
import { loadRecord, loadStore, type Store, withRecords } from './store.ts';
import type { StoreView } from './storeView.ts';
import type { Token } from './token.ts';
import { pathOf } from './uris.ts';
import type { Logger, Workspace } from './workspace.ts';

export interface StoreStateOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  readonly encoding: Encoding;
  /** All open documents, by URI; not only this store's. */
  readonly documents: ReadonlyMap<string, OpenDocument>;
  readonly onDidUpdate: (update: Update) => void;
  /** Severities chosen in the editor, over the team's. The same object while they are the same. */
  readonly severity?: () => Severities;
  readonly checksPage?: string | undefined;
}

export interface StoreState {
  /** Records to read again; all where no path is given. */
  recordsChanged(path: string | undefined): void;
  /** A source to read again from its file. */
  textChanged(path: string): void;
  view(token: Token): Promise<StoreView | undefined>;
}

/** A source's text as it was analysed. */
export interface KnownText {
  /** `undefined` where there is no readable file. */
  readonly text: string | undefined;
  readonly places: Places | undefined;
  /** The open document it came from; `undefined` where it is the file's. */
  readonly document: OpenDocument | undefined;
}

const missingText: KnownText = { text: undefined, places: undefined, document: undefined };

export function createStoreState(root: string, options: StoreStateOptions): StoreState {
  const { workspace, documents, encoding } = options;
  const texts = new Map<string, KnownText>();
  /** Of records that have a finding. */
  const recordTexts = new Map<string, KnownText>();
  const dirtyTexts = new Set<string>();
  const dirtyRecords = new Set<string>();
  /** Files that belong to the store only by the claims in their text. */
  let inlineOnly: ReadonlySet<string> = new Set();
  let store: Store | undefined;
  /** What counts: the team's settings with what was chosen in the editor. */
  let settings: Settings | undefined;
  let chosen: Severities = noneChosen;
  let snapshot: Snapshot = emptySnapshot();
  let current: StoreView | undefined;
  let working: Promise<void> | undefined;

  /** Open sources of this store, by path; a record counts as it stands on disk. */
  const openDocuments = (): Map<string, OpenDocument> => {
    const open = new Map<string, OpenDocument>();
    for (const document of documents.values()) {
      const path = pathOf(root, document.uri);
      if (path !== undefined && !path.startsWith(`${storeFolder}/`)) open.set(path, document);
    }
    return open;
  };

  const chosenNow = (): Severities => options.severity?.() ?? noneChosen;

  const isCurrent = (): boolean => {
    if (!current || !store || dirtyRecords.size > 0 || dirtyTexts.size > 0 || chosen !== chosenNow()) return false;
    for (const [path, document] of openDocuments()) if (texts.get(path)?.document !== document) return false;
    return true;
  };

  /** Brings records and texts to what they are now. Changes that come meanwhile are left for the next round. */
  const update = async (): Promise<void> => {
    const before = store;
    const records = [...dirtyRecords];
    dirtyRecords.clear();
    store = before ? await changedStore(before, records) : await loadStore(workspace, root);

    const open = openDocuments();
    const settingsChanged = !settings || before?.settings !== store.settings || chosen !== chosenNow();
    chosen = chosenNow();
    const counting = settingsChanged || !settings ? withSeverity(store.settings, chosen) : settings;
    settings = counting;
    // Typing changes no record: then nothing here may depend on how many sources there are.
    const stale =
      store === before && !settingsChanged
        ? new Set<string>()
        : await staleSources(before, store, open, settingsChanged);
    for (const path of dirtyTexts) stale.add(path);
    dirtyTexts.clear();
    for (const [path, document] of open) if (texts.get(path)?.document !== document) stale.add(path);

    const analysed = new Map<string, { readonly text: KnownText; readonly done: Reanalysis }>();
    const removed: string[] = [];
    const inline = new Set(inlineOnly);
    const isSource = sourceFilter(counting);
    for (const path of stale) {
      const known = store.sources.get(path);
      const document = open.get(path);
      const languageId = document?.languageId ?? languageIdOf(path);
      inline.delete(path);
      if (!known && !document && !(languageId === 'markdown' && isSource(path))) {
        removed.push(path);
        continue;
      }
      const text = document ? ofDocument(document) : await textOfFile(path);
      if (!known && mayHaveInlineClaims(text.text ?? '', languageId)) inline.add(path);
      else if (!known && !document) {
        removed.push(path);
        continue;
      }
      const input = { path, languageId, text: text.text, record: noDetails, claims: [], ...known };
      analysed.set(path, { text, done: analysisOf(input, text, settingsChanged ? undefined : snapshot, counting) });
    }
    const problems = new Set(store.problems.map(({ source }) => source));
    const unread = [...problems].filter((path) => !recordTexts.has(path) || records.length > 0);
    const problemTexts = await inParallel(unread, async (path) => [path, await textOfFile(path)] as const);

    // From here on nothing is awaited: texts, snapshot and view change together.
    for (const [path, { text }] of analysed) texts.set(path, text);
    for (const path of removed) texts.delete(path);
    inlineOnly = inline;
    for (const path of recordTexts.keys()) if (!problems.has(path)) recordTexts.delete(path);
    for (const [path, text] of problemTexts) recordTexts.set(path, text);
    const changed = [...analysed.values()].map(({ done }) => done.analysis);
    let next = settingsChanged ? withSources(emptySnapshot(counting), changed) : snapshot;
    if (settingsChanged || before?.topics !== store.topics) next = withTopics(next, store.topics, store.topicTexts);
    if (settingsChanged || before?.reviews !== store.reviews) next = withReviews(next, store.reviews);
    if (!settingsChanged && changed.length + removed.length > 0) {
      const read = new Map([...analysed].flatMap(([path, { done }]) => (done.read ? [[path, done.read]] : [])));
      next = withChanges(next, { changed, removed, read });
    }
    if (next === snapshot && before === store) return;
    const joined =
      next.claims !== snapshot.claims ||
      next.topics !== snapshot.topics ||
      next.reviews !== snapshot.reviews ||
      before?.problems !== store.problems;
    snapshot = next;
    const { topicTexts } = store;
    const textOf = (path: string): KnownText | undefined =>
      texts.get(path) ?? recordTexts.get(path) ?? ofTopic(path, topicTexts);
    current = createStoreView({ root, store, snapshot, textOf, checksPage: options.checksPage });
    options.onDidUpdate({ view: current, analysed: new Set(stale), joined });
  };

  /** Sources to look at again because records changed. */
  const staleSources = async (
    before: Store | undefined,
    now: Store,
    open: ReadonlyMap<string, OpenDocument>,
    settingsChanged: boolean,
  ): Promise<Set<string>> => {
    const stale = new Set<string>();
    if (settingsChanged) {
      for (const path of open.keys()) stale.add(path);
      for (const path of await listInlineSources(workspace, root, now.settings)) stale.add(path);
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

  /** Of a document that was typed in, only what the edits touch is looked at again. */
  const analysisOf = (
    input: SourceInput,
    { document }: KnownText,
    before: Snapshot | undefined,
    settings: Settings,
  ): Reanalysis => {
    const { document: earlier, text } = texts.get(input.path) ?? missingText;
    const analysis = before?.sources.get(input.path);
    const edits = document && earlier ? editsSince(document, earlier) : undefined;
    if (!analysis || !edits || text === undefined) return { analysis: analyseSource(input, settings), read: undefined };
    return reanalyseSource({ analysis, text }, input, edits, settings);
  };

  const changedStore = async (before: Store, paths: readonly string[]): Promise<Store> => {
    if (paths.includes(everything)) return loadStore(workspace, root);
    if (paths.length === 0) return before;
    const changes = await Promise.all(
      paths.map(async (path) => [path, await loadRecord(workspace, root, path)] as const),
    );
    return withRecords(before, new Map(changes));
  };

  const ofDocument = (document: OpenDocument): KnownText => ({
    text: document.text,
    places: document.places,
    document,
  });

  /** Of a topic with relations, which may have findings. */
  const ofTopic = (path: string, topicTexts: Store['topicTexts']): KnownText | undefined => {
    const place = recordPlace(path);
    const text = place?.kind === 'topic' ? topicTexts.get(place.topic) : undefined;
    return text === undefined ? undefined : { text, places: places(text, encoding), document: undefined };
  };

  const textOfFile = async (path: string): Promise<KnownText> => {
    const source = await readSource(workspace, root, path);
    return source.text === undefined
      ? missingText
      : { text: source.text, places: places(source.text, encoding), document: undefined };
  };

  return {
    recordsChanged: (path) => void dirtyRecords.add(path ?? everything),
    textChanged: (path) => {
      // A file that had no claims may have one in its text now.
      if (texts.has(path) || languageIdOf(path) === 'markdown') dirtyTexts.add(path);
    },
    async view(token) {
      // An update under way has taken the changes but not shown them yet.
      while (working || !isCurrent()) {
        if (token.isCancellationRequested) return undefined;
        working ??= update()
          .catch((error) => {
            // What was taken and not shown is lost: everything is read again for the next who asks.
            store = undefined;
            throw error;
          })
          .finally(() => {
            working = undefined;
          });
        await working;
      }
      return token.isCancellationRequested ? undefined : current;
    },
  };
}

const noDetails: SourceRecord = {};

const noneChosen: Severities = {};

/** Stands among paths for all of them: no path is empty. */
const everything = '';
