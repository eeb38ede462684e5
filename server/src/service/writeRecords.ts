/** Writes files of a store on the user's behalf: atomically, remembered for undo, and known to the cache before anybody asks again. */

import type { RecordWrite } from '../core/findings/finding.ts';
import { type Message, say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import { applyWrites } from './applyWrites.ts';
import { decodeText } from './decodeText.ts';
import type { Journal } from './journal.ts';
import type { SnapshotCache } from './snapshotCache.ts';
import { uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

export interface Writer {
  /** Writes and remembers. Rejects with the file and the reason; then nothing is remembered. */
  write(root: string, writes: readonly RecordWrite[], label: Message, group?: string): Promise<void>;
  /** Takes back the last write that was not taken back yet; `undefined` where there is none. */
  undo(): Promise<Message | undefined>;
}

export function createWriter(workspace: Workspace, cache: SnapshotCache, journal: Journal): Writer {
  const textOf = async (root: string, path: string): Promise<string | null> => {
    const bytes = await workspace.readFile(uriOf(root, path));
    return bytes === undefined ? null : (decodeText(bytes).text ?? null);
  };
  const apply = async (root: string, writes: readonly RecordWrite[]): Promise<void> => {
    try {
      await applyWrites(workspace, root, writes);
    } finally {
      cache.filesChanged(writes.map(({ path }) => uriOf(root, path)));
    }
  };
  const now = (root: string, writes: readonly RecordWrite[]): Promise<RecordWrite[]> =>
    Promise.all(writes.map(async ({ path }) => ({ path, text: await textOf(root, path) })));

  return {
    async write(root, writes, label, group) {
      const back = await now(root, writes);
      await apply(root, writes);
      journal.add({ label, group, root, back, left: writes });
    },
    async undo() {
      const entries = journal.pop();
      for (const entry of entries) {
        const today = await now(entry.root, entry.left);
        const changed = today.find(({ text }, i) => text !== entry.left[i]!.text);
        if (changed) {
          throw new Refusal(
            say`${changed.path} was changed since; “${entry.label}” is not taken back, so that nothing is lost`,
          );
        }
        await apply(entry.root, entry.back);
      }
      return entries.length > 1 ? say`${entries.length} tags` : entries[0]?.label;
    },
  };
}
