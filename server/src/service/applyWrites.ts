/** Writes files of a store, and nothing outside it. */
import type { RecordWrite } from '../core/findings/finding.ts';
import { storeFolder } from '../core/records/paths.ts';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import { inParallel } from './inParallel.ts';
import { uriOf } from './uris.ts';
import type { Workspace } from './workspace.ts';

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
