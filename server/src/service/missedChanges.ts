/**
 * What changed in a store while nobody watched it: between the moment it was read and the moment the client's watching of files began. A look at
 * names and times alone; what it finds is read again like any change that was told.
 */
import { storeFolder } from '../core/records/paths.ts';
import { inParallel } from './inParallel.ts';
import { listSources } from './sources.ts';
import { filesBelow } from './store.ts';
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
  const records = await filesBelow(workspace, root, storeFolder, work);
  const sources = await listSources(workspace, root, store.settings);
  const isChanged = async (path: string): Promise<string[]> => {
    const at = await workspace.changedAt?.(uriOf(root, path));
    return at !== undefined && at >= since - rounding ? [path] : [];
  };
  const changed = await inParallel([...records, ...sources], isChanged, work);
  const there = new Set([...records, ...sources]);
  const gone = [...store.records.keys(), ...snapshot.sources.keys()].filter((path) => !there.has(path));
  return [...changed.flat(), ...gone].map((path) => uriOf(root, path));
}
