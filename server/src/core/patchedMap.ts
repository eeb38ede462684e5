/**
 * Immutable maps that share what they have in common: a keystroke changes one entry of a map with ten thousand, and to copy the others would cost
 * more than all the rest it does.
 */

/** What a patched map is made of: a map, and what is otherwise than in it (`undefined`: gone). */
interface Patch<K, V> {
  readonly base: ReadonlyMap<K, V>;
  readonly changes: ReadonlyMap<K, V | undefined>;
}

/**
 * Kept on the map itself, out of sight. In a weak map beside it, the engine would hold every version until it clears its oldest memory, and each
 * version holds a source as it was.
 */
const patchOf = Symbol('patch');

const patchFor = <K, V>(map: ReadonlyMap<K, V>): Patch<K, V> | undefined =>
  (map as { readonly [patchOf]?: Patch<K, V> })[patchOf];

/** Changes kept beside the map they are changes of, at most: asking takes two look-ups, and now and then a map is copied. */
const mostChanges = 64;

/**
 * A map with some entries set, or deleted (`undefined`). Takes time by the changes, not by the map. Neither the map nor its origin may be changed
 * in place afterwards. Entries keep their place in the order, new ones come last.
 */
export function patchedMap<K, V>(
  map: ReadonlyMap<K, V>,
  changes: Iterable<readonly [K, V | undefined]>,
): ReadonlyMap<K, V> {
  const patch = patchFor(map);
  const base = patch?.base ?? map;
  const all = new Map(patch?.changes);
  for (const [key, value] of changes) all.set(key, value);
  if (all.size === 0) return map;
  if (all.size > mostChanges) return copied(base, all);
  const patched = view(base, all);
  return Object.defineProperty(patched, patchOf, { value: { base, changes: all } });
}

/** A map copied whole by the engine takes a tenth of the time of one copied entry by entry. */
function copied<K, V>(base: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const copy = new Map(base);
  for (const [key, value] of changes) {
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
  }
  return copy;
}

/**
 * The keys under which two maps may hold something else, where one was patched from the other or both from a third: takes time by the changes.
 * `undefined` where that is not so, and all may differ.
 */
export function changedKeys<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlySet<K> | undefined {
  if (a === b) return new Set();
  const [one, other] = [patchFor(a), patchFor(b)];
  if ((one?.base ?? a) !== (other?.base ?? b)) return undefined;
  const keys = [...(one?.changes.keys() ?? []), ...(other?.changes.keys() ?? [])];
  return new Set(keys.filter((key) => a.get(key) !== b.get(key)));
}

function view<K, V>(base: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  let size = base.size;
  for (const [key, value] of changes) size += (value === undefined ? 0 : 1) - (base.has(key) ? 1 : 0);
  const get = (key: K): V | undefined => {
    const changed = changes.get(key);
    return changed !== undefined || changes.has(key) ? changed : base.get(key);
  };
  function* entries(): Generator<[K, V], undefined> {
    for (const [key, value] of base) {
      const now = changes.has(key) ? changes.get(key) : value;
      if (now !== undefined) yield [key, now];
    }
    for (const [key, value] of changes) if (value !== undefined && !base.has(key)) yield [key, value];
  }
  function* keys(): Generator<K, undefined> {
    for (const [key] of entries()) yield key;
  }
  function* values(): Generator<V, undefined> {
    for (const [, value] of entries()) yield value;
  }
  const map: ReadonlyMap<K, V> = {
    size,
    get,
    has: (key) => get(key) !== undefined,
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
    forEach(visit) {
      for (const [key, value] of entries()) visit(value, key, map);
    },
  };
  return map;
}
