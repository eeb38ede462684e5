/** Files in memory, behind the `Workspace` that the service sees. Remembers what was read, so that caching is tested by counting. */
import type { DirectoryEntry, Logger, Workspace } from '../../server/src/service/workspace.ts';

export interface MemoryWorkspace extends Workspace {
  readonly root: string;
  uri(path: string): string;
  set(path: string, text: string): void;
  remove(path: string): void;
  text(path: string): string | undefined;
  paths(): string[];
  /** Paths read since this was last asked, in order. */
  reads(): string[];
}

export function memoryWorkspace(initial: Readonly<Record<string, string>>, root = 'file:///folder'): MemoryWorkspace {
  const files = new Map(Object.entries(initial).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  let reads: string[] = [];
  /** Made when asked, as long as no file comes or goes. */
  let folders: ReadonlyMap<string, ReadonlyMap<string, DirectoryEntry>> | undefined;
  const put = (path: string, bytes: Uint8Array<ArrayBuffer>): void => {
    if (!files.has(path)) folders = undefined;
    files.set(path, bytes);
  };
  const drop = (path: string): void => {
    if (files.delete(path)) folders = undefined;
  };
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(root.length + 1));
  return {
    root,
    uri: (path) => `${root}/${path}`,
    set: (path, text) => put(path, new TextEncoder().encode(text)),
    remove: drop,
    text: (path) => {
      const bytes = files.get(path);
      return bytes && new TextDecoder().decode(bytes);
    },
    paths: () => [...files.keys()].sort(),
    reads() {
      const since = reads;
      reads = [];
      return since;
    },
    async readFile(uri) {
      reads.push(pathOf(uri));
      return files.get(pathOf(uri));
    },
    async writeFile(uri, bytes) {
      put(pathOf(uri), new Uint8Array(bytes));
    },
    async deleteFile(uri) {
      drop(pathOf(uri));
    },
    async readDirectory(uri) {
      if (!`${uri}/`.startsWith(`${root}/`)) return [];
      folders ??= foldersOf(files.keys());
      const entries = folders.get(uri.length <= root.length ? '' : pathOf(uri)) ?? new Map<string, DirectoryEntry>();
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** By path, what each folder holds. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, DirectoryEntry>> {
  const folders = new Map<string, Map<string, DirectoryEntry>>();
  for (const path of paths) {
    const steps = path.split('/');
    steps.forEach((name, i) => {
      const folder = steps.slice(0, i).join('/');
      const entries = folders.get(folder) ?? new Map<string, DirectoryEntry>();
      folders.set(folder, entries.set(name, { name, type: i < steps.length - 1 ? 'directory' : 'file' }));
    });
  }
  return folders;
}

/** A logger that keeps what is said. */
export function memoryLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const say = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return { lines, info: say('info'), warn: say('warn'), error: say('error') };
}
