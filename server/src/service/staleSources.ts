/** Which sources have to be looked at again once records changed. */
import { changedKeys } from '../core/patchedMap.ts';
import type { Store } from './store.ts';

export interface Sources {
  /** Those that are open. */
  readonly open: ReadonlyMap<string, unknown>;
  /** Those whose text is known. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** Those that belong to the store only by the claims in their text. */
  readonly inlineOnly: ReadonlySet<string>;
}

/** Those whose records are others in one store than in another before it, and those that belong to it no more. */
export function staleSources(before: Store | undefined, now: Store, { open, texts, inlineOnly }: Sources): Set<string> {
  const stale = new Set<string>();
  const changed = before && changedKeys(before.sources, now.sources);
  for (const path of changed ?? now.sources.keys()) {
    if (before?.sources.get(path) !== now.sources.get(path)) stale.add(path);
  }
  for (const path of changed ?? [...(before?.sources.keys() ?? []), ...texts.keys()]) {
    // Its last claim went; an open document is still looked at, without it.
    if (!now.sources.has(path) && !inlineOnly.has(path) && (before?.sources.has(path) || !open.has(path)))
      stale.add(path);
  }
  return stale;
}

/** Those that belong to the store by the claims in their text alone, after some were looked at again and others are gone; the same set where none changed. */
export function inlineAfter(
  inlineOnly: ReadonlySet<string>,
  looked: readonly (readonly [path: string, { readonly isInline: boolean }])[],
  removed: readonly string[],
): ReadonlySet<string> {
  if (removed.length === 0 && looked.every(([path, { isInline }]) => isInline === inlineOnly.has(path)))
    return inlineOnly;
  const inline = new Set(inlineOnly);
  for (const path of removed) inline.delete(path);
  for (const [path, { isInline }] of looked) {
    if (isInline) inline.add(path);
    else inline.delete(path);
  }
  return inline;
}
