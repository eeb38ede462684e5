import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { URI } from 'vscode-uri';
import type { DirectoryEntry, Workspace } from '../service/workspace.ts';
import { Failure } from './io.ts';

/** The files of a git repository as they were at some commit: a `Workspace` nothing can be written to. Close it after use. */
export interface GitWorkspace extends Workspace {
  close(): void;
}

/**
 * Opens the commit that a change starts from: the one where `revision` and the present parted, so that what others did on `revision` since
 * then is not taken for part of the change. A `Failure` where there is no repository or no such revision.
 */
export async function gitWorkspace(cwd: string, revision: string): Promise<GitWorkspace> {
  const prefix = git(cwd, 'rev-parse', '--show-prefix');
  if (prefix === undefined)
    throw new Failure(`--since ${revision}: ${cwd} is in no git repository, or git is not installed`);
  const commit = git(cwd, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit === undefined) throw new Failure(`--since ${revision}: git knows no such revision`);
  const start = git(cwd, 'merge-base', commit.trim(), 'HEAD') ?? commit;
  return workspaceOf(cwd, prefix.trim(), start.trim());
}

/** `prefix` is where `cwd` lies in the repository; by it, links on the way to `cwd` do not matter. */
function workspaceOf(cwd: string, prefix: string, commit: string): GitWorkspace {
  const folders = listing(cwd, commit);
  const blobs = blobReader(cwd);
  const inTree = (uri: string): string | undefined => {
    const inside = path.relative(cwd, URI.parse(uri).fsPath).split(path.sep).join('/');
    const relative = path.posix.join(prefix, inside).replace(/\/$|^\.$/, '');
    return relative === '..' || relative.startsWith('../') || path.isAbsolute(relative) ? undefined : relative;
  };
  const fixed = (): Promise<never> => Promise.reject(new Error('a commit cannot be changed'));
  return {
    readFile: async (uri) => {
      const file = inTree(uri);
      if (file === undefined) return undefined;
      const slash = file.lastIndexOf('/');
      const blob = folders.get(file.slice(0, Math.max(0, slash)))?.blobs.get(file.slice(slash + 1));
      return blob === undefined ? undefined : blobs.read(blob);
    },
    readDirectory: async (uri) => {
      const folder = inTree(uri);
      return folder === undefined ? [] : (folders.get(folder)?.entries ?? []);
    },
    writeFile: fixed,
    deleteFile: fixed,
    close: blobs.close,
  };
}

interface Folder {
  readonly entries: DirectoryEntry[];
  /** Object names of its files. */
  readonly blobs: Map<string, string>;
}

/** The files of a commit by folder; links and submodules are left out. */
function listing(cwd: string, commit: string): ReadonlyMap<string, Folder> {
  const folders = new Map<string, Folder>([['', { entries: [], blobs: new Map() }]]);
  const folder = (at: string): Folder => {
    const known = folders.get(at);
    if (known) return known;
    const made: Folder = { entries: [], blobs: new Map() };
    folders.set(at, made);
    const slash = at.lastIndexOf('/');
    folder(at.slice(0, Math.max(0, slash))).entries.push({ name: at.slice(slash + 1), type: 'directory' });
    return made;
  };
  const lines = git(cwd, 'ls-tree', '-r', '-z', '--full-tree', commit)?.split('\0') ?? [];
  for (const line of lines) {
    const match = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line);
    if (!match) continue;
    const [, blob, file] = match as unknown as [string, string, string];
    const slash = file.lastIndexOf('/');
    const { entries, blobs } = folder(file.slice(0, Math.max(0, slash)));
    entries.push({ name: file.slice(slash + 1), type: 'file' });
    blobs.set(file.slice(slash + 1), blob);
  }
  return folders;
}

/** Reads objects through one `git cat-file --batch`, which answers in the order it is asked. */
function blobReader(cwd: string): { read(blob: string): Promise<Uint8Array | undefined>; close(): void } {
  let child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  let received: Buffer = Buffer.alloc(0);
  const waiting: ((bytes: Uint8Array | undefined) => void)[] = [];
  const answer = (): void => {
    for (;;) {
      const end = received.indexOf(10);
      if (end === -1) return;
      const header = received.toString('latin1', 0, end);
      const size = /^\S+ blob (\d+)$/.exec(header)?.[1];
      const length = size === undefined ? 0 : Number(size) + 1;
      if (received.length < end + 1 + length) return;
      const bytes = size === undefined ? undefined : Buffer.from(received.subarray(end + 1, end + length));
      received = received.subarray(end + 1 + length);
      waiting.shift()?.(bytes);
    }
  };
  const start = (): ChildProcessByStdio<Writable, Readable, null> => {
    const process = spawn('git', ['cat-file', '--batch'], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    process.stdout.on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      answer();
    });
    process.on('close', () => {
      for (const resolve of waiting.splice(0)) resolve(undefined);
    });
    return process;
  };
  return {
    read: (blob) =>
      new Promise((resolve) => {
        child ??= start();
        waiting.push(resolve);
        child.stdin.write(`${blob}\n`);
      }),
    close: () => child?.stdin.end(),
  };
}

/** The output of git, or `undefined` where it fails. */
function git(cwd: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 30 });
  return status === 0 ? stdout : undefined;
}
