import { unreadableRecord } from '../core/checks/unreadable-record.ts';
import type { Finding, RecordWrite } from '../core/findings/finding.ts';
import { countedClaimsInSteps } from '../core/fsck/duplicate-id.ts';
import { loadChecks } from '../core/fsck/index.ts';
import type { Claim, RecordProblem, Review, SourceRecord, TopicRecord } from '../core/records/model.ts';
import { settingsPath, storeFolder } from '../core/records/paths.ts';
import { readRecord, type StoredRecord } from '../core/records/readRecord.ts';
import { defaultSettings, type Settings } from '../core/records/settings.ts';
import { atOnce, type Steps } from '../core/steps.ts';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import { decodeText } from './decodeText.ts';
import { inParallel } from './inParallel.ts';
import { paced } from './pace.ts';
import { parentOf, uriOf } from './uris.ts';
import { quietWork, type Work } from './work.ts';
import type { Workspace } from './workspace.ts';

/**
 * The store: everything in one `.claims/` folder, read and joined. Immutable; a changed file makes a new store that shares the rest.
 * A file that cannot be read is one finding and hides nothing else.
 */
export interface Store {
  /** URI of the folder that holds `.claims/`; all paths are relative to it. */
  readonly root: string;
  /** Every record file by its path, as read. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  readonly settings: Settings;
  /** What is known of each source that has a record or a claim, by path. */
  readonly sources: ReadonlyMap<string, StoredSource>;
  /** By name, `subject/measure`. */
  readonly topics: ReadonlyMap<string, TopicRecord>;
  /** The files of those with relations or aliases as they stand, by name. */
  readonly topicTexts: ReadonlyMap<string, string>;
  readonly reviews: readonly Review[];
  /** Records that could not be read or merged, ids given twice; loud as by default, whatever the settings say. */
  readonly problems: readonly Finding[];
}

export interface StoredSource {
  readonly record: SourceRecord;
  /** In the order of their ids. */
  readonly claims: readonly Claim[];
}

/** A record larger than this is no record: the largest claim is a few kilobytes. */
const maxRecordBytes = 1_000_000;

/** The nearest folder at or above `uri` that holds a `.claims/` folder; `undefined` where there is none. */
export async function findStore(workspace: Workspace, uri: string): Promise<string | undefined> {
  for (let folder: string | undefined = uri; folder !== undefined; folder = parentOf(folder)) {
    const entries = await workspace.readDirectory(folder);
    if (entries.some((e) => e.name === storeFolder && e.type === 'directory')) return folder;
  }
  return undefined;
}

/** Reads the whole store of a folder; a folder without `.claims/` gives an empty one. */
export async function loadStore(workspace: Workspace, root: string, work: Work = quietWork): Promise<Store> {
  const records = await loadRecords(workspace, root, (path) => loadRecord(workspace, root, path), work);
  return paced(storeInSteps(root, records), work.pace, work.token);
}

/** All records of a folder, by path; `load` gives one of them. */
export async function loadRecords(
  workspace: Workspace,
  root: string,
  load: (path: string) => Promise<StoredRecord | undefined>,
  work: Work,
): Promise<ReadonlyMap<string, StoredRecord>> {
  const paths = await filesBelow(workspace, root, storeFolder, work);
  const read = await inParallel(
    paths,
    async (path) => {
      const record = await load(path);
      work.did(1);
      return record;
    },
    work,
  );
  const records = new Map<string, StoredRecord>();
  for (const [i, record] of read.entries()) if (record) records.set(paths[i]!, record);
  return records;
}

/** Reads one file of a store; `undefined` where there is none, or where the path holds no record. */
export async function loadRecord(workspace: Workspace, root: string, path: string): Promise<StoredRecord | undefined> {
  const bytes = await workspace.readFile(uriOf(root, path));
  if (bytes === undefined) return undefined;
  const tooLarge = bytes.length > maxRecordBytes ? 'is too large for a record' : undefined;
  const decoded = tooLarge ? { text: undefined, reason: tooLarge } : decodeText(bytes);
  if (decoded.text !== undefined) return readRecord(path, decoded.text);
  const empty = readRecord(path, '');
  const problem: RecordProblem = { message: say`The file ${decoded.reason}`, span: { start: 0, end: 0 } };
  return empty && { ...empty, problems: [problem] };
}

/** The store with some files changed (their new text) or gone (`undefined`); sources that did not change stay the same objects. */
export const withRecords = (store: Store, changes: ReadonlyMap<string, StoredRecord | undefined>): Store =>
  atOnce(withRecordsInSteps(store, changes));

/** The same a record at a time. */
export function* withRecordsInSteps(
  store: Store,
  changes: ReadonlyMap<string, StoredRecord | undefined>,
): Steps<Store> {
  const records = new Map(store.records);
  for (const [path, record] of changes) {
    if (record === undefined) records.delete(path);
    else records.set(path, record);
  }
  return yield* storeInSteps(store.root, records, store);
}

/** Every file below `folder`, sorted. */
export async function filesBelow(
  workspace: Workspace,
  root: string,
  folder: string,
  work: Work = quietWork,
): Promise<string[]> {
  const found: string[] = [];
  // Level by level, so that in all no more than so many folders are listed at a time.
  for (let folders = [folder]; folders.length > 0; ) {
    const listed = await inParallel(folders, (each) => workspace.readDirectory(uriOf(root, each)), work);
    const next: string[] = [];
    listed.forEach((entries, i) => {
      const files = entries.filter(({ type }) => type === 'file');
      for (const { name } of files) found.push(`${folders[i]}/${name}`);
      for (const { name, type } of entries) if (type === 'directory') next.push(`${folders[i]}/${name}`);
      work.found(files.length, folders[i]);
    });
    folders = next;
  }
  return found.sort();
}

/** Joins records into a store. Of two claims with one id the one in its place counts, the other is a finding. */
export const storeOf = (root: string, records: ReadonlyMap<string, StoredRecord>, previous?: Store): Store =>
  atOnce(storeInSteps(root, records, previous));

/** The same a record at a time. */
export function* storeInSteps(
  root: string,
  records: ReadonlyMap<string, StoredRecord>,
  previous?: Store,
): Steps<Store> {
  const settingsRecord = records.get(settingsPath);
  const settings = (settingsRecord?.kind === 'settings' ? settingsRecord.value : undefined) ?? defaultSettings;
  const claims = new Map<string, Claim[]>();
  const details = new Map<string, SourceRecord>();
  const topics = new Map<string, TopicRecord>();
  const topicTexts = new Map<string, string>();
  const reviews: Review[] = [];
  const counted = yield* countedClaimsInSteps(records);
  const problems: Finding[] = [];
  for (const check of loadChecks) {
    problems.push(...check.run({ records, counted }));
    yield;
  }

  for (const path of [...records.keys()].sort()) {
    yield;
    const record = records.get(path)!;
    if (record.problems.length > 0) problems.push(unreadable(path, record.problems));
    if (record.value === undefined) continue;
    switch (record.kind) {
      case 'settings':
        break;
      case 'source':
        details.set(record.source, record.value);
        break;
      case 'topic':
        topics.set(record.topic, record.value);
        if (record.text !== undefined) topicTexts.set(record.topic, record.text);
        break;
      case 'review':
        reviews.push(record.value);
        break;
      case 'claim': {
        const { id, source } = record.value;
        if (counted.get(id) !== path) break;
        const list = claims.get(source);
        if (list) list.push(record.value);
        else claims.set(source, [record.value]);
      }
    }
  }

  const sources = new Map<string, StoredSource>();
  for (const path of [...new Set([...details.keys(), ...claims.keys()])].sort()) {
    yield;
    const next: StoredSource = { record: details.get(path) ?? noDetails, claims: claims.get(path) ?? [] };
    const before = previous?.sources.get(path);
    sources.set(path, before && sameSource(before, next) ? before : next);
  }
  return {
    root,
    records,
    settings,
    sources,
    topics: sameMap(previous?.topics, topics),
    topicTexts: sameMap(previous?.topicTexts, topicTexts),
    reviews: sameList(previous?.reviews, reviews),
    problems: problems.length === 0 ? sameList(previous?.problems, problems) : problems,
  };
}

/** What came to the same as before is the same object: whoever depends on it sees that nothing changed. */
const sameList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before?.length === now.length && now.every((item, i) => item === before[i]) ? before : now;

const sameMap = <K, V>(before: ReadonlyMap<K, V> | undefined, now: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  before?.size === now.size && [...now].every(([key, value]) => before.get(key) === value) ? before : now;

/** One finding a record, on the first thing wrong with it; the others belong to it. */
function unreadable(source: string, [first, ...others]: readonly RecordProblem[]): Finding {
  const { message, span } = first!;
  const related = others.map((other) => ({ source, ...other }));
  return { code: unreadableRecord.code, severity: 'error', source, span, message, claims: [], related, fixes: [] };
}

const noDetails: SourceRecord = {};

/** Whether a source came to the same records, or to none both times. */
export const sameSource = (a: StoredSource | undefined, b: StoredSource | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    a.record === b?.record &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, i) => claim === b.claims[i]));

/**
 * Writes files of a store, each atomically, new texts before removals, so that a crash between them leaves a record twice rather than
 * nowhere. Rejects with the path and the reason of the first that fails.
 */
export async function applyWrites(workspace: Workspace, root: string, writes: readonly RecordWrite[]): Promise<void> {
  // Each waits for the disk; several at a time wait no longer than one.
  const write = (one: RecordWrite): Promise<void> => writeRecord(workspace, root, one);
  for (const { path } of writes) await checkPath(workspace, root, path);
  await inParallel(
    writes.filter(({ text }) => text !== null),
    write,
    { atOnce: 8 },
  );
  for (const one of writes) if (one.text === null) await write(one);
}

/** Writes files of a store, each atomically and whether or not others fail; gives the reasons why some were not written, by path. */
export async function tryWrites(
  workspace: Workspace,
  root: string,
  writes: readonly RecordWrite[],
): Promise<ReadonlyMap<string, string>> {
  const failed = new Map<string, string>();
  const write = async (one: RecordWrite): Promise<void> => {
    try {
      await checkPath(workspace, root, one.path);
      await writeRecord(workspace, root, one);
    } catch (error) {
      failed.set(one.path, (error as Error).message);
    }
  };
  await inParallel(writes, write, { atOnce: 8 });
  return failed;
}

/** Rejects where a path is none of a record, or leads out of the store. */
async function checkPath(workspace: Workspace, root: string, path: string): Promise<void> {
  if (!path.startsWith(`${storeFolder}/`) || path.split(/[\\/]/).some((s) => s === '..' || s === '.' || s === '')) {
    throw new Refusal(say`${path} is no path of a record`);
  }
  if (workspace.isBelow && !(await workspace.isBelow(root, uriOf(root, path)))) {
    throw new Refusal(say`Cannot write ${path}: it is reached by a symbolic link that leads out of the folder`);
  }
}

const writeRecord = (workspace: Workspace, root: string, { path, text }: RecordWrite): Promise<void> =>
  text === null
    ? workspace.deleteFile(uriOf(root, path))
    : workspace.writeFile(uriOf(root, path), new TextEncoder().encode(text));

/** In Node and in Workers alike, but in neither's language library. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
