/** Where stores are, and the files in their folders. */
import { storeFolder } from '../core/records/paths.ts';
import { inParallel } from './inParallel.ts';
import { parentOf, uriOf } from './uris.ts';
import { quietWork, type Work } from './work.ts';
import type { Workspace } from './workspace.ts';

/** The nearest folder at or above `uri` that holds a `.claims/` folder; `undefined` where there is none. */
export async function findStore(workspace: Workspace, uri: string): Promise<string | undefined> {
  for (let folder: string | undefined = uri; folder !== undefined; folder = parentOf(folder)) {
    const entries = await workspace.readDirectory(folder);
    if (entries.some((e) => e.name === storeFolder && e.type === 'directory')) return folder;
  }
  return undefined;
}

/** Every file below `folder`, sorted. */
export async function filesBelow(
  workspace: Workspace,
  root: string,
  folder: string,
  work: Work = quietWork,
): Promise<string[]> {
  const found: string[] = [];
  await eachFolderBelow(
    workspace,
    root,
    folder,
    async (path, names) => {
      work.found(names.length, path);
      for (const name of names) found.push(`${path}/${name}`);
    },
    work,
  );
  return found.sort();
}

/** Visits a folder and all below it, with the names of the files in it; in no particular order. */
export async function eachFolderBelow(
  workspace: Workspace,
  root: string,
  folder: string,
  visit: (folder: string, files: readonly string[]) => Promise<void>,
  work: Work = quietWork,
): Promise<void> {
  // Level by level, so that in all no more than so many folders are listed at a time.
  for (let folders = [folder]; folders.length > 0; ) {
    const next: string[] = [];
    await inParallel(
      folders,
      async (path) => {
        const files: string[] = [];
        for (const { name, type } of await workspace.readDirectory(uriOf(root, path))) {
          if (type === 'file') files.push(name);
          else next.push(`${path}/${name}`);
        }
        if (files.length > 0) await visit(path, files);
      },
      work,
    );
    folders = next;
  }
}
