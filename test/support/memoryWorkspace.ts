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
  const pathOf = (uri: string): string => decodeURIComponent(uri.slice(root.length + 1));
  return {
    root,
    uri: (path) => `${root}/${path}`,
    set: (path, text) => void files.set(path, new TextEncoder().encode(text)),
    remove: (path) => void files.delete(path),
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
      files.set(pathOf(uri), new Uint8Array(bytes));
    },
    async deleteFile(uri) {
      files.delete(pathOf(uri));
    },
    async readDirectory(uri) {
      if (!`${uri}/`.startsWith(`${root}/`)) return [];
      const folder = uri.length <= root.length ? '' : `${pathOf(uri)}/`;
      const entries = new Map<string, DirectoryEntry>();
      for (const path of files.keys()) {
        if (!path.startsWith(folder)) continue;
        const [name, ...rest] = path.slice(folder.length).split('/');
        entries.set(name!, { name: name!, type: rest.length > 0 ? 'directory' : 'file' });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** A logger that keeps what is said. */
export function memoryLogger(): Logger & { readonly lines: string[] } {
  const lines: string[] = [];
  const say = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return { lines, info: say('info'), warn: say('warn'), error: say('error') };
}
