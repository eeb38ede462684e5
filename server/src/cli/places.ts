import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { findStore } from '../service/storeFolders.ts';
import { parentOf, pathOf, uriOf } from '../service/uris.ts';
import type { Workspace } from '../service/workspace.ts';
import { Failure, type Io } from './io.ts';

/** From what the user typed to stores and sources, and back to what the user would type. */

/** A file or folder the user named. */
export interface Place {
  readonly uri: string;
  readonly isFolder: boolean;
}

/** Where a typed path leads; a `Failure` if nothing is there. */
export function placeOf(io: Io, typed: string): Place {
  const file = path.resolve(io.cwd, typed);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) throw new Failure(`${typed}: no such file or folder`);
  // A link is another name of the file; claims stand under its own.
  return { uri: URI.file(fs.realpathSync(file)).toString(), isFolder: stat.isDirectory() };
}

export const cwdUri = (io: Io): string => URI.file(fs.realpathSync(io.cwd)).toString();

/** A source the user named: the folder of its store, and its path there. */
export interface NamedSource {
  readonly root: string;
  readonly path: string;
}

/** The store of a file is the nearest `.claims/` at or above it; without one, the current directory is to hold it. */
export async function namedSource(io: Io, typed: string): Promise<NamedSource> {
  const { uri, isFolder } = placeOf(io, typed);
  if (isFolder) throw new Failure(`${typed}: is a folder, expected a text file`);
  const root = (await findStore(io.workspace, parentOf(uri)!)) ?? cwdUri(io);
  const inStore = pathOf(root, uri);
  if (inStore === undefined) {
    throw new Failure(
      `${typed}: lies outside ${io.cwd} and no .claims folder is above it; run this in the folder that is to hold .claims`,
    );
  }
  return { root, path: inStore };
}

/** A path of a store as the user would type it here: relative to the current directory, with `/`. */
export function shownPath(io: Io, root: string, inStore: string): string {
  const file = URI.parse(uriOf(root, inStore)).fsPath;
  return path.relative(fs.realpathSync(io.cwd), file).split(path.sep).join('/');
}

/** A store to look at, and what of it. */
export interface Scope {
  readonly root: string;
  /** Whether a path of the store was asked for. */
  includes(path: string): boolean;
}

/**
 * The stores the user asked for: that of each path, and all below it. A folder without any is looked at as if it had an empty one. Without
 * paths, the current directory.
 */
export async function scopesOf(io: Io, typed: readonly string[]): Promise<readonly Scope[]> {
  const wanted = new Map<string, string[]>();
  const add = (root: string, below: string): void => void wanted.set(root, [...(wanted.get(root) ?? []), below]);
  for (const name of typed.length > 0 ? typed : ['.']) {
    const { uri, isFolder } = placeOf(io, name);
    const folder = isFolder ? uri : parentOf(uri)!;
    const inner = isFolder ? await storesBelow(io.workspace, uri) : [];
    const root = await findStore(io.workspace, folder);
    if (root !== undefined) add(root, root === uri ? '' : (pathOf(root, uri) ?? ''));
    for (const store of inner) if (store !== root) add(store, '');
    if (root === undefined && inner.length === 0) add(folder, isFolder ? '' : pathOf(folder, uri)!);
  }
  return [...wanted].map(([root, below]) => ({
    root,
    includes: (path) => below.some((b) => isBelow(path, b) || isBelow(path, `.claims/sources/${b}`)),
  }));
}

const isBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

async function storesBelow(workspace: Workspace, folder: string): Promise<string[]> {
  const entries = await workspace.readDirectory(folder);
  const folders = entries.filter((e) => e.type === 'directory');
  const found = folders.some((e) => e.name === '.claims') ? [folder] : [];
  for (const { name } of folders) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    found.push(...(await storesBelow(workspace, uriOf(folder, name))));
  }
  return found;
}
