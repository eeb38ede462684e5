import { missingSources } from '../core/fsck/moved-source.ts';
import type { StoreFiles } from '../core/fsck/storeCheck.ts';
import { storeFolder } from '../core/records/paths.ts';
import { readRecord, type StoredRecord } from '../core/records/readRecord.ts';
import { decodeText } from './decodeText.ts';
import { inParallel } from './inParallel.ts';
import { sha256 } from './sha256.ts';
import { listSources } from './sources.ts';
import { loadStore } from './store.ts';
import { filesBelow } from './storeFolders.ts';
import { uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

/** Reads a store as its own checks want it: every file with its text, and the sources there are. Texts are hashed only if one is missing. */
export async function loadStoreFiles(workspace: Workspace, root: string): Promise<StoreFiles> {
  const { settings } = await loadStore(workspace, root);
  const texts = new Map<string, string | undefined>();
  const records = new Map<string, StoredRecord>();
  const read = await inParallel(await filesBelow(workspace, root, storeFolder), async (path) => {
    const bytes = await workspace.readFile(uriOf(root, path));
    return [path, bytes && decodeText(bytes).text] as const;
  });
  for (const [path, text] of read) {
    texts.set(path, text);
    const record = text === undefined ? undefined : readRecord(path, text);
    if (record) records.set(path, record);
  }
  const listed = await listSources(workspace, root, settings);
  const bare = new Map(listed.map((path) => [path, '']));
  if (missingSources({ records, sources: bare }).length === 0) return { records, texts, sources: bare };
  const hashed = await inParallel(listed, async (path) => {
    const bytes = await workspace.readFile(uriOf(root, path));
    return [path, bytes ? await sha256(bytes) : ''] as const;
  });
  return { records, texts, sources: new Map(hashed) };
}
