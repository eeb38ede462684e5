/**
 * What changed in a store while nobody watched it: between the moment it was read and the moment the client's watching of files began. A look at
 * names and times alone; what it finds is read again like any change that was told.
 */
import { storeFolder } from '../core/records/paths.ts';
import { inParallel } from './inParallel.ts';
import { listSources } from './sources.ts';
import { eachFolderBelow, filesBelow } from './storeFolders.ts';
import type { StoreView } from './storeView.ts';
import { uriOf } from './uris.ts';
import { quietWork, type Work } from './work.ts';
import type { Workspace } from './workspace.ts';

/** File systems round the times of their files, most to a few milliseconds. */
const rounding = 50;

/**
 * URIs of the records and sources that came, went or changed.
 *
 * @param since  milliseconds since 1970; a moment before the store was read
 */
export async function missedChanges(
  workspace: Workspace,
  view: StoreView,
  since: number,
  work: Work = quietWork,
): Promise<string[]> {
  if (!workspace.changedAt) return [];
  const { root, store, snapshot } = view;
  const missed: string[] = [];
  const look = async (path: string, wasThere: boolean): Promise<void> => {
    const at = await workspace.changedAt?.(uriOf(root, path));
    if (at === undefined ? wasThere : at >= since - rounding) missed.push(path);
  };

  // Folder by folder: of all records together only how many there are is kept.
  let found = 0;
  const records = async (folder: string, names: readonly string[]): Promise<void> => {
    for (const name of names) {
      const path = `${folder}/${name}`;
      if (store.records.has(path)) found++;
      await look(path, false);
    }
  };
  await eachFolderBelow(workspace, root, storeFolder, records, work);
  if (found < store.records.size) {
    const there = new Set(await filesBelow(workspace, root, storeFolder, work));
    for (const path of store.records.keys()) if (!there.has(path)) missed.push(path);
  }

  // Claims may stand in files that the settings do not name.
  const sources = new Set([...(await listSources(workspace, root, store.settings, work)), ...snapshot.sources.keys()]);
  await inParallel([...sources], (path) => look(path, view.placesOf(path) !== undefined), work);
  return missed.map((path) => uriOf(root, path));
}

/**
 * Lets looks take turns, each once all is `ready` for it. One that is due before the one ahead of it has begun is that one: it will see all there is to
 * see, and a folder that takes long to read is not looked through again and again.
 */
export function inTurn(
  ready: () => Promise<unknown>,
  look: (since: number) => Promise<void>,
): (since: number) => Promise<void> {
  let waiting: Promise<void> | undefined;
  let last: Promise<void> = Promise.resolve();
  const next = async (since: number, before: Promise<void>): Promise<void> => {
    try {
      await before;
      await ready();
    } finally {
      waiting = undefined;
    }
    await look(since);
  };
  return (since) => {
    if (waiting) return waiting;
    waiting = next(since, last);
    last = waiting.catch(() => undefined);
    return waiting;
  };
}
