/**
 * Immutable maps that share what they have in common: a keystroke changes one entry of a map with ten thousand, and to copy the others would cost
 * more than all the rest it does.
 */

/** What a patched map is made of: a map, and what is otherwise than in it (`undefined`: gone). */
interface Patch {
  readonly base: ReadonlyMap<unknown, unknown>;
  readonly changes: ReadonlyMap<unknown, unknown>;
}

const patches = new WeakMap<ReadonlyMap<unknown, unknown>, Patch>();

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
  const patch = patches.get(map) as { base: ReadonlyMap<K, V>; changes: ReadonlyMap<K, V | undefined> } | undefined;
  const base = patch?.base ?? map;
  const all = new Map(patch?.changes);
  for (const [key, value] of changes) all.set(key, value);
  if (all.size === 0) return map;
  const patched = view(base, all);
  if (all.size > mostChanges) return new Map(patched);
  patches.set(patched, { base, changes: all });
  return patched;
}

/**
 * The keys under which two maps may hold something else, where one was patched from the other or both from a third: takes time by the changes.
 * `undefined` where that is not so, and all may differ.
 */
export function changedKeys<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): ReadonlySet<K> | undefined {
  if (a === b) return new Set();
  const [one, other] = [a, b].map((map) => patches.get(map) ?? { base: map, changes: new Map() });
  if (one!.base !== other!.base) return undefined;
  const keys = [...one!.changes.keys(), ...other!.changes.keys()] as K[];
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
