import picomatch from 'picomatch';
import type { Settings } from '../core/records/settings.ts';
import { mayHaveInlineClaims } from '../core/source/inlineClaims.ts';
import { type Message, say } from '../core/words/message.ts';
import { decodeText } from './decodeText.ts';
import { inParallel } from './inParallel.ts';
import { Cancelled } from './pace.ts';
import { uriOf } from './uris.ts';
import { quietWork, type Work } from './work.ts';
import type { Workspace } from './workspace.ts';

/** Which files of a folder are sources, and their texts. */

/** Never sources, and never walked into: the store itself, git's, and what package managers bring. */
const skipped = new Set(['.claims', '.git', 'node_modules']);

/** A text larger than this is left alone: reading it would stop everything else. */
export const maxSourceBytes = 50_000_000;

/** Whether a path is one of the settings' sources. */
export function sourceFilter(settings: Settings): (path: string) => boolean {
  let filter = filters.get(settings);
  if (!filter) {
    const matches = picomatch([...settings.sources]);
    filter = (path) => matches(path) && !path.split('/').some((step) => skipped.has(step));
    filters.set(settings, filter);
  }
  return filter;
}

const filters = new WeakMap<Settings, (path: string) => boolean>();

/** The paths of all sources below `root`, sorted. Folders with a `.claims/` of their own are another store's. */
export async function listSources(
  workspace: Workspace,
  root: string,
  settings: Settings,
  { pace, token }: Pick<Work, 'pace' | 'token'> = quietWork,
): Promise<readonly string[]> {
  const isSource = sourceFilter(settings);
  const found: string[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await workspace.readDirectory(folder === '' ? root : uriOf(root, folder));
    if (folder !== '' && entries.some((e) => e.name === '.claims' && e.type === 'directory')) return;
    for (const { name, type } of entries) {
      if (pace.isDue()) await pace.pause();
      if (token?.isCancellationRequested) throw new Cancelled();
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type === 'file') {
        if (isSource(path)) found.push(path);
      } else if (!skipped.has(name)) await walk(path);
    }
  };
  await walk('');
  return found.sort();
}

/** The sources that have claims in their own text, whether or not they have any in the store. */
export async function listInlineSources(
  workspace: Workspace,
  root: string,
  settings: Settings,
  work: Work = quietWork,
): Promise<readonly string[]> {
  const texts = (await listSources(workspace, root, settings, work)).filter(
    (path) => languageIdOf(path) === 'markdown',
  );
  const found = await inParallel(
    texts,
    async (path) => {
      const { text } = await readSource(workspace, root, path);
      return text !== undefined && mayHaveInlineClaims(text, 'markdown') ? [path] : [];
    },
    work,
  );
  return found.flat();
}

/** The LSP language id that decides how a text is parsed. */
export const languageIdOf = (path: string): string => (/\.(md|markdown|mdx)$/i.test(path) ? 'markdown' : 'plaintext');

/** A source's text, or why there is none: `missing` where the file is not there or cannot be opened. */
export type SourceText =
  | { readonly text: string; readonly bytes: Uint8Array }
  | { readonly text: undefined; readonly missing: boolean; readonly reason: Message };

/** Reads and decodes a source. */
export async function readSource(workspace: Workspace, root: string, path: string): Promise<SourceText> {
  const uri = uriOf(root, path);
  // A claim names its source, and anyone may have written it.
  if (workspace.isBelow && !(await workspace.isBelow(root, uri))) {
    return { text: undefined, missing: false, reason: say`is reached by a symbolic link that leads out of the folder` };
  }
  const bytes = await workspace.readFile(uri);
  if (bytes === undefined) return { text: undefined, missing: true, reason: say`is not there, or cannot be read` };
  if (bytes.length > maxSourceBytes) return { text: undefined, missing: false, reason: say`is too large (over 50 MB)` };
  const decoded = decodeText(bytes);
  return decoded.text === undefined
    ? { text: undefined, missing: false, reason: decoded.reason }
    : { text: decoded.text, bytes };
}
