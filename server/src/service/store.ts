import type { Finding } from '../core/findings/finding.ts';
import type { Claim, RecordProblem, Review, SourceRecord, TopicRecord } from '../core/records/model.ts';
import { storeFolder } from '../core/records/paths.ts';
import { readRecord, type StoredRecord } from '../core/records/readRecord.ts';
import type { Settings } from '../core/records/settings.ts';
import { say } from '../core/words/message.ts';
import { decodeText } from './decodeText.ts';
import { inParallel } from './inParallel.ts';
import { joinedInSteps } from './joinRecords.ts';
import { paced } from './pace.ts';
import { filesBelow } from './storeFolders.ts';
import { uriOf } from './uris.ts';
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

/** Reads the whole store of a folder; a folder without `.claims/` gives an empty one. */
export async function loadStore(workspace: Workspace, root: string, work: Work = quietWork): Promise<Store> {
  const records = await loadRecords(workspace, root, (path) => loadRecord(workspace, root, path), work);
  return paced(joinedInSteps(root, records), work.pace, work.token);
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
  for (const [i, record] of read.entries()) {
    if (work.pace.isDue()) await work.pace.pause();
    if (record) records.set(paths[i]!, record);
  }
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
