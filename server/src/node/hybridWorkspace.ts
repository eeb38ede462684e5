import type { Workspace } from '../service/workspace.ts';

/** `file:` URIs on this machine's disk, all others by way of the client. */
export function hybridWorkspace(disk: Workspace, client: Workspace): Workspace {
  const of = (uri: string): Workspace => (uri.startsWith('file:') ? disk : client);
  return {
    readFile: (uri) => of(uri).readFile(uri),
    writeFile: (uri, bytes) => of(uri).writeFile(uri, bytes),
    deleteFile: (uri) => of(uri).deleteFile(uri),
    readDirectory: (uri) => of(uri).readDirectory(uri),
    changedAt: async (uri) => {
      const { changedAt } = of(uri);
      return changedAt ? changedAt(uri) : -Infinity;
    },
    isBelow: async (folder, uri) => (await of(uri).isBelow?.(folder, uri)) ?? true,
  };
}
