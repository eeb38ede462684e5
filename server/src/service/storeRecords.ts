/**
 * The records of one store as they are read: at first those of open documents, then all, later what changed. What was read early is not read again for
 * the whole.
 */
import { recordPlace, settingsPath, sourceFolder } from '../core/records/paths.ts';
import type { StoredRecord } from '../core/records/readRecord.ts';
import { withRecordsInSteps } from './changeRecords.ts';
import { inParallel } from './inParallel.ts';
import { isSame } from './isSame.ts';
import { joined, joinedInSteps } from './joinRecords.ts';
import { paced } from './pace.ts';
import { loadRecord, loadRecords, type Store } from './store.ts';
import { filesBelow } from './storeFolders.ts';
import { uriOf } from './uris.ts';
import type { Work } from './work.ts';
import type { Workspace } from './workspace.ts';

export interface StoreRecords {
  /** The settings and the records of some sources, and what is known beside them. */
  ofSources(paths: Iterable<string>, known: Store | undefined): Promise<Store>;
  /** All records, those of some sources first: who looks at these waits for no other. */
  all(first: readonly string[], known: Store | undefined, work: Work): Promise<Store>;
  /** A store that is whole, with changed records read again. A folder stands for all files in it. */
  changed(before: Store, changed: readonly string[], work: Work): Promise<Store>;
  /** Forgets what was read early: a record that changed, or all. */
  forget(path?: string): void;
}

export function createStoreRecords(workspace: Workspace, root: string): StoreRecords {
  /** Until all are read. */
  const early = new Map<string, Promise<StoredRecord | undefined>>();

  const readEarly = (path: string): Promise<StoredRecord | undefined> => {
    let record = early.get(path);
    if (!record) {
      record = loadRecord(workspace, root, path);
      early.set(path, record);
    }
    return record;
  };

  /** The settings and the records of some sources, each read once. */
  const readSources = async (
    paths: Iterable<string>,
  ): Promise<readonly (readonly [string, StoredRecord | undefined])[]> => {
    const listed = await Promise.all(
      [...paths].map(sourceFolder).map(async (folder) => {
        const entries = await workspace.readDirectory(uriOf(root, folder));
        return entries.flatMap(({ name, type }) => (type === 'file' ? [`${folder}/${name}`] : []));
      }),
    );
    const wanted = [settingsPath, ...listed.flat()];
    return inParallel(wanted, async (path) => [path, await readEarly(path)] as const);
  };

  return {
    async ofSources(paths, known) {
      const read = await readSources(paths);
      const records = new Map<string, StoredRecord>(known?.records);
      for (const [path, record] of read) if (record) records.set(path, record);
      return joined(root, records, known);
    },
    async all(first, known, work) {
      if (first.length > 0) await readSources(first);
      const read = (path: string): Promise<StoredRecord | undefined> =>
        early.get(path) ?? loadRecord(workspace, root, path);
      const records = await loadRecords(workspace, root, read, work);
      return paced(joinedInSteps(root, records, known), work.pace, work.token);
    },
    async changed(before, changed, work) {
      if (changed.length === 0) return before;
      const paths = new Set(changed.filter((path) => recordPlace(path)));
      for (const folder of changed) {
        if (recordPlace(folder)) continue;
        for (const path of before.records.keys()) if (path.startsWith(`${folder}/`)) paths.add(path);
        for (const path of await filesBelow(workspace, root, folder)) paths.add(path);
      }
      work.found(paths.size);
      const changes = new Map<string, StoredRecord | undefined>();
      const read = async (path: string): Promise<void> => {
        const record = await loadRecord(workspace, root, path);
        work.did(1);
        // Files are told of that were only touched, or written again as they were.
        if (!isSame(record, before.records.get(path))) changes.set(path, record);
      };
      await inParallel([...paths], read, work);
      return changes.size === 0 ? before : paced(withRecordsInSteps(before, changes), work.pace, work.token);
    },
    forget(path) {
      if (path !== undefined && recordPlace(path)) early.delete(path);
      else early.clear();
    },
  };
}
