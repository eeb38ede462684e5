/** Where records stand below the folder that holds `.claims/`; all paths are relative to it, with `/`. */
import { type Message, say } from '../words/message.ts';

export const storeFolder = '.claims';
export const settingsPath = `${storeFolder}/settings.json`;

/** A claim's file: beside the other claims of its source, so that a listing of one folder is all there is on one text. */
export const claimPath = (claim: { readonly source: string; readonly id: string }): string =>
  `${sourceFolder(claim.source)}/${claim.id}.json`;

export const sourceRecordPath = (source: string): string => `${sourceFolder(source)}/source.json`;

export const sourceFolder = (source: string): string => `${storeFolder}/sources/${source}`;

/** A topic's file; `topic` is `subject/measure`. */
export const topicPath = (topic: string): string => `${storeFolder}/topics/${topic}.json`;

export const reviewPath = (id: string): string => `${storeFolder}/reviews/${id}.json`;

/** What a file of the store holds, by its path alone. */
export type RecordPlace =
  | { readonly kind: 'settings' }
  | { readonly kind: 'source'; readonly source: string }
  | { readonly kind: 'claim'; readonly source: string; readonly id: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'review'; readonly id: string };

/** Tells what record a path is for; `undefined` for files that are none of the store's records. */
export function recordPlace(path: string): RecordPlace | undefined {
  if (path === settingsPath) return { kind: 'settings' };
  const match = /^\.claims\/(sources|topics|reviews)\/(.+)\.json$/s.exec(path);
  if (!match) return undefined;
  const rest = match[2]!;
  if (match[1] === 'topics') return { kind: 'topic', topic: rest };
  if (match[1] === 'reviews') return { kind: 'review', id: rest };
  const slash = rest.lastIndexOf('/');
  if (slash < 1) return undefined;
  const source = rest.slice(0, slash);
  const name = rest.slice(slash + 1);
  return name === 'source' ? { kind: 'source', source } : { kind: 'claim', source, id: name };
}

/**
 * Why a path may not name a source, or `undefined` where it may. A record is a stranger's: it must not lead out of its folder.
 *
 * @example
 * sourcePathProblem('articles/herald.txt') // → undefined
 * sourcePathProblem('../secret.txt') // → say`leads out of the folder`
 */
export function sourcePathProblem(path: string): Message | undefined {
  if (path === '') return say`is empty`;
  if (path.includes('\0')) return say`contains a NUL character`;
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-zA-Z]:[\\/]/.test(path)) return say`is absolute`;
  if (/^[a-zA-Z][\w+.-]*:\/\//.test(path)) return say`is a web address; give the path of a file`;
  const segments = path.split(/[\\/]/);
  if (segments.includes('..')) return say`leads out of the folder`;
  if (segments.some((s) => s === '' || s === '.')) return say`has an empty or "." step`;
  if (segments[0] === storeFolder || segments[0] === '.git') return say`lies in ${segments[0]}`;
  return undefined;
}

/** Why a name may not be a topic, or `undefined` where it may: `subject/measure`, each a word fit for a file name. */
export function topicProblem(topic: string): Message | undefined {
  const parts = topic.split('/');
  if (parts.length !== 2 || parts.some((p) => p === '')) return say`is not of the form subject/measure`;
  if (parts.some((p) => p.startsWith('.') || p.trim() !== p || /[\0-\x1f<>:"|?*\\]/.test(p))) {
    return say`has characters unfit for a file name`;
  }
  return undefined;
}

/** A path as an IRI reference: only what an IRI cannot hold, or would read as something else, is percent-encoded. */
export const encodeSource = (path: string): string =>
  path.replace(/[\0-\x20"#%<>?\\^`{|}\x7f]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** The path an IRI reference means; text that is no proper encoding is taken as it stands. */
export function decodeSource(iri: string): string {
  if (!iri.includes('%')) return iri;
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}
