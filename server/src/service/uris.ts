import { URI } from 'vscode-uri';

/** Paths inside a store are relative and spelt with `/`; files are URIs. These two turn one into the other. */

/** What stands in a URI as it is. Nearly all names are such, and parsing a URI takes as long as reading the file. */
const plain = /^[\w\-.~/]+$/;

/** The URI of a path below the folder `root`. */
export function uriOf(root: string, path: string): string {
  if (plain.test(path)) return prefixOf(root) + path;
  const base = URI.parse(root);
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString();
}

/** The path of a URI below the folder `root`, or `undefined` where it lies elsewhere. */
export function pathOf(root: string, uri: string): string | undefined {
  const start = prefixOf(root);
  if (uri.startsWith(start)) {
    const path = uri.slice(start.length);
    if (plain.test(path)) return path;
  }
  const base = URI.parse(root);
  const file = URI.parse(uri);
  const prefix = `${base.path.replace(/\/$/, '')}/`;
  if (file.scheme !== base.scheme || file.authority !== base.authority || !file.path.startsWith(prefix))
    return undefined;
  return file.path.slice(prefix.length);
}

/** How the URIs of all files in a folder begin; that of the last one asked for is kept. */
function prefixOf(root: string): string {
  if (last?.root === root) return last.prefix;
  const base = URI.parse(root);
  const prefix = base
    .with({ path: `${base.path.replace(/\/$/, '')}/_` })
    .toString()
    .slice(0, -1);
  last = { root, prefix };
  return prefix;
}

let last: { readonly root: string; readonly prefix: string } | undefined;

/** Whether a path or URI ends in no extension: folders mostly have none, and texts and records have one. */
export const mayBeFolder = (path: string): boolean => !/\.\w+$/.test(path);

/** The folder a file or folder lies in; `undefined` at the top. */
export function parentOf(uri: string): string | undefined {
  const file = URI.parse(uri);
  const path = file.path.replace(/\/+$/, '');
  if (path === '') return undefined;
  return file.with({ path: path.slice(0, path.lastIndexOf('/')) || '/' }).toString();
}

/** So many answers are kept at most: those on the documents that are open. */
const mostKept = 1000;

/** A function of a URI that keeps its answers: to parse one takes longer than to find what a keystroke changed. */
export function remembered<T>(of: (uri: string) => T): (uri: string) => T {
  const known = new Map<string, T>();
  return (uri) => {
    let answer = known.get(uri);
    if (answer !== undefined || known.has(uri)) return answer as T;
    answer = of(uri);
    if (known.size >= mostKept) known.clear();
    known.set(uri, answer);
    return answer;
  };
}
