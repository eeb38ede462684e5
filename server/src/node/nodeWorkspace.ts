import { randomBytes } from 'node:crypto';
import fsSync from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { type Message, say } from '../core/words/message.ts';
import { inWords } from '../core/words/print.ts';
import { Refusal } from '../core/words/refusal.ts';
import type { DirectoryEntry, Logger, Workspace } from '../service/workspace.ts';

export interface NodeWorkspaceOptions {
  readonly logger?: Logger;
}

/** Opening a named pipe would otherwise wait for a writer that may never come. */
const readNow = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0);

/** Larger files are read without holding up everything else; smaller ones are read many times faster at once. */
const smallFile = 64 * 1024;

/** So many files are read at a stretch before others get their turn: about two milliseconds. */
const stretch = 64;

/** A `Workspace` on Node's file system, for `file:` URIs. */
export function nodeWorkspace({ logger }: NodeWorkspaceOptions = {}): Workspace {
  let reads = 0;
  const fileOf = fileNames();

  return {
    readFile: async (uri) => {
      const file = fileOf(uri);
      if (++reads % stretch === 0) await new Promise(setImmediate);
      try {
        const opened = fsSync.openSync(file, readNow);
        try {
          const stat = fsSync.fstatSync(opened);
          if (!stat.isFile()) return undefined; // a device might never end
          if (stat.size <= smallFile) return readAll(opened, stat.size);
        } finally {
          fsSync.closeSync(opened);
        }
        return await fs.readFile(file);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') logger?.warn(`Cannot read ${file}: ${inWords(reasonOf(error))}`);
        return undefined;
      }
    },

    writeFile: async (uri, bytes) => {
      const file = URI.parse(uri).fsPath;
      try {
        await fs.mkdir(path.dirname(file), { recursive: true });
        await replaceFile(await fs.realpath(file).catch(() => file), bytes);
      } catch (error) {
        throw new Refusal(say`Cannot write ${file}: ${reasonOf(error)}`, { cause: error });
      }
    },

    deleteFile: async (uri) => {
      const file = URI.parse(uri).fsPath;
      try {
        await fs.rm(file, { force: true });
      } catch (error) {
        throw new Refusal(say`Cannot delete ${file}: ${reasonOf(error)}`, { cause: error });
      }
    },

    readDirectory: async (uri) => {
      const folder = URI.parse(uri).fsPath;
      try {
        if (++reads % stretch === 0) await new Promise(setImmediate);
        const entries = fsSync.readdirSync(folder, { withFileTypes: true });
        return entries
          .filter((e) => e.isFile() || e.isDirectory())
          .map((e): DirectoryEntry => ({ name: e.name, type: e.isFile() ? 'file' : 'directory' }))
          .sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR') {
          logger?.warn(`Cannot list ${folder}: ${inWords(reasonOf(error))}`);
        }
        return [];
      }
    },

    changedAt: async (uri) => {
      if (++reads % stretch === 0) await new Promise(setImmediate);
      try {
        const { mtimeMs, ctimeMs } = fsSync.statSync(fileOf(uri));
        return Math.max(mtimeMs, ctimeMs); // a file moved here keeps the time it was written
      } catch {
        return undefined;
      }
    },

    isBelow: async (folder, uri) => {
      const [top, real] = [folder, uri].map((each) => realPath(URI.parse(each).fsPath)) as [string, string];
      return real === top || real.startsWith(top.endsWith(path.sep) ? top : top + path.sep);
    },
  };
}

/** The bytes of an open file of a size known; of one that does not say (`/proc`), until it ends. */
function readAll(opened: number, size: number): Uint8Array {
  if (size === 0) return fsSync.readFileSync(opened);
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const read = fsSync.readSync(opened, bytes, length, size - length, null);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** File names of URIs. The folder is kept that the last one lay in: mostly it is that of the next, and to parse a URI takes as long as to read a file. */
function fileNames(): (uri: string) => string {
  let uriOfFolder = '';
  let folder = '';
  return (uri) => {
    const slash = uri.lastIndexOf('/');
    const name = uri.slice(slash + 1);
    if (!plainName.test(name) || /[?#]/.test(uri)) return URI.parse(uri).fsPath;
    if (uri.length !== uriOfFolder.length + name.length || !uri.startsWith(uriOfFolder)) {
      uriOfFolder = uri.slice(0, slash + 1);
      folder = URI.parse(`${uriOfFolder}_`).fsPath.slice(0, -1);
    }
    return folder + name;
  };
}

/** Stands in a URI as it is. */
const plainName = /^[\w\-.~]+$/;

/**
 * Writes a file beside the old one and renames it into place: a reader, or a crash, sees the old bytes or the new ones. The new file has
 * the old one's mode.
 */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const mode = await fs.stat(file).then(
    (stat) => stat.mode & 0o7777,
    () => undefined,
  );
  // A file that may not be written shall not be replaced either, though its folder would allow it.
  if (mode !== undefined) await fs.access(file, fs.constants.W_OK);
  const temporary = path.join(path.dirname(file), `.${randomBytes(8).toString('hex')}.tmp`);
  try {
    const handle = await fs.open(temporary, 'wx', mode ?? 0o666);
    try {
      await handle.writeFile(bytes);
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, file);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
}

/** Where a path leads; of one that is not there yet, where it would stand. */
function realPath(file: string): string {
  try {
    return fsSync.realpathSync.native(file);
  } catch {
    const folder = path.dirname(file);
    return folder === file ? file : path.join(realPath(folder), path.basename(file));
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

const reasons: Readonly<Record<string, Message>> = {
  EACCES: say`permission denied`,
  EPERM: say`permission denied`,
  EROFS: say`the file system is read-only`,
  ENOSPC: say`the disk is full`,
  EDQUOT: say`the disk quota is used up`,
  EISDIR: say`it is a folder`,
  ENOTDIR: say`a file stands where a folder should be`,
  EEXIST: say`a file stands where a folder should be`,
  ENAMETOOLONG: say`the name is too long`,
};

/** A file system error in words for people. */
const reasonOf = (error: unknown): Message =>
  reasons[codeOf(error) ?? ''] ?? say`${error instanceof Error ? error.message : String(error)}`;
