import { URI } from 'vscode-uri';

/** Paths inside a store are relative and spelt with `/`; files are URIs. These two turn one into the other. */

/** The URI of a path below the folder `root`. */
export function uriOf(root: string, path: string): string {
  const base = URI.parse(root);
  return base.with({ path: `${base.path.replace(/\/$/, '')}/${path}` }).toString();
}

/** The path of a URI below the folder `root`, or `undefined` where it lies elsewhere. */
export function pathOf(root: string, uri: string): string | undefined {
  const base = URI.parse(root);
  const file = URI.parse(uri);
  const prefix = `${base.path.replace(/\/$/, '')}/`;
  if (file.scheme !== base.scheme || file.authority !== base.authority || !file.path.startsWith(prefix))
    return undefined;
  return file.path.slice(prefix.length);
}

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
