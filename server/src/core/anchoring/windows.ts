import type { Span } from '../text/span.ts';

/**
 * Finds many short stretches of patterns ("windows") in one text. Only every `step`-th place of the text is looked at, so whoever takes `step`
 * neighbouring windows of a pattern meets it wherever it stands: one of them begins at such a place. The text, which is long, is read once
 * for all patterns; the patterns, which are short, bear the rest. Windows are two steps wide: then each step of the text is hashed once.
 */

export interface Windows {
  /** Distance of the places of the text that are looked at, in UTF-16 units; windows are twice as wide. */
  readonly step: number;
  /** Whose stretches they are. */
  readonly patterns: readonly string[];
  /** For each window, its pattern, and where in it the window begins. */
  readonly owners: Int32Array;
  readonly offsets: Int32Array;
}

/** The stretch of a pattern from which windows are taken: they begin at `start` to `end`. */
export type Stretch = Span & { readonly owner: number };

/** The windows of patterns that begin inside the given stretches and end inside the pattern. */
export function windowsOf(patterns: readonly string[], step: number, stretches: readonly Stretch[]): Windows {
  const last = ({ owner, end }: Stretch): number => Math.min(end, patterns[owner]!.length - 2 * step + 1);
  const total = stretches.reduce((sum, stretch) => sum + Math.max(0, last(stretch) - stretch.start), 0);
  const owners = new Int32Array(total);
  const offsets = new Int32Array(total);
  let window = 0;
  for (const stretch of stretches) {
    for (let at = stretch.start; at < last(stretch); at++, window++) {
      owners[window] = stretch.owner;
      offsets[window] = at;
    }
  }
  return { step, patterns, owners, offsets };
}

/** A large odd number: its powers spread characters over all 32 bits. */
const base = 0x01000193;
/** 2³² divided by the golden ratio: the upper bits of a product with it depend on all bits. */
const golden = 0x9e3779b1;

/**
 * Calls `hit` for every window found, in the order of the text (of the windows at one place the last comes first, so that the places of a
 * pattern come in order too), until it says that it has `enough` of one.
 */
export function scan(
  text: string,
  { step, patterns, owners, offsets }: Windows,
  hit: (window: number, place: number) => 'enough' | undefined,
): void {
  if (owners.length === 0 || text.length < 2 * step) return;
  let power = 1;
  for (let i = 0; i < step; i++) power = Math.imul(power, base);
  const joined = (left: number, right: number): number => Math.imul((Math.imul(left, power) + right) | 0, golden);

  const shift = 32 - Math.max(15, Math.ceil(Math.log2(owners.length)) + 1);
  const heads = new Int32Array(2 ** (32 - shift)).fill(-1);
  const next = new Int32Array(owners.length);
  const hashes = new Int32Array(owners.length);
  // Nearly every place misses; one byte tells so, from a table that mostly stays in the nearest cache.
  const isTaken = new Uint8Array(heads.length);
  for (let w = 0; w < owners.length; w++) {
    const pattern = patterns[owners[w]!]!;
    const at = offsets[w]!;
    const hash = joined(hashOf(pattern, at, at + step), hashOf(pattern, at + step, at + 2 * step));
    const slot = hash >>> shift;
    hashes[w] = hash;
    next[w] = heads[slot]!;
    heads[slot] = w;
    isTaken[slot] = 1;
  }
  const isAt = (window: number, place: number): boolean => {
    const pattern = patterns[owners[window]!]!;
    const ahead = offsets[window]! - place;
    for (let i = place; i < place + 2 * step; i++) {
      if (text.charCodeAt(i) !== pattern.charCodeAt(i + ahead)) return false;
    }
    return true;
  };
  let left = hashOf(text, 0, step);
  for (let place = 0; place <= text.length - 2 * step; place += step) {
    const right = hashOf(text, place + step, place + 2 * step);
    const hash = joined(left, right);
    left = right;
    const slot = hash >>> shift;
    if (isTaken[slot] === 0) continue;
    for (let w = heads[slot]!, before = -1; w !== -1; w = next[w]!) {
      if (hashes[w] !== hash || !isAt(w, place) || hit(w, place) !== 'enough') before = w;
      else if (before === -1) heads[slot] = next[w]!;
      else next[before] = next[w]!;
    }
    if (heads[slot] === -1) isTaken[slot] = 0;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}
