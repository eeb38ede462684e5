/**
 * Finds many patterns in one text in one pass (Rabin–Karp): a hash rolls over the text, and only where it is that of a window of a pattern
 * the pattern itself is compared. A search a pattern would read the text a thousand times for a thousand claims.
 */

export interface SearchOptions {
  /** More places than this of one pattern are not listed; 50 by default. It is then anything but a description of one place. */
  readonly maxPlaces?: number;
}

/** Width of the window hashed. Wide ones are seldom found by chance; patterns shorter than the narrow one are searched one by one. */
const widths = [32, 8] as const;

/** The places of each pattern, ascending; an empty pattern has none. */
export function findTogether(
  text: string,
  patterns: readonly string[],
  { maxPlaces = 50 }: SearchOptions = {},
): readonly (readonly number[])[] {
  const found = patterns.map((): number[] => []);
  const byWidth = new Map<number, number[]>();
  for (const [index, pattern] of patterns.entries()) {
    const width = widths.find((w) => pattern.length >= w);
    if (width === undefined) found[index] = placesOf(text, pattern, maxPlaces);
    else byWidth.set(width, [...(byWidth.get(width) ?? []), index]);
  }
  for (const [width, indices] of byWidth) {
    // The middle of a pattern holds the quote, and a figure is what a text repeats least.
    const windows = indices.map((index) => {
      const at = (patterns[index]!.length - width) >> 1;
      return { index, at, text: patterns[index]!.slice(at, at + width) };
    });
    rollOver(
      text,
      width,
      windows.map((w) => w.text),
      (window, place) => {
        const { index, at } = windows[window]!;
        const places = found[index]!;
        if (place >= at && text.startsWith(patterns[index]!, place - at)) places.push(place - at);
        return places.length >= maxPlaces ? 'enough' : undefined;
      },
    );
  }
  return found;
}

/** Every place of `quote` in `text`, overlapping ones too, `maxPlaces` at most. */
export function placesOf(text: string, quote: string, maxPlaces = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = text.indexOf(quote); at !== -1 && places.length < maxPlaces; at = text.indexOf(quote, at + 1)) {
    places.push(at);
  }
  return places;
}

/** A large odd number: its powers spread characters over all 32 bits. */
const base = 0x01000193;

/** Calls `hit` for every place of every window, all of one width, in the order of the text, until it says that it has `enough` of one. */
export function rollOver(
  text: string,
  width: number,
  windows: readonly string[],
  hit: (window: number, place: number) => 'enough' | undefined,
): void {
  if (text.length < width || windows.length === 0) return;
  const shift = 32 - Math.max(12, Math.ceil(Math.log2(windows.length)) + 1);
  const heads = new Int32Array(2 ** (32 - shift)).fill(-1);
  // Nearly every position of the text misses; one byte tells so from a table that stays in the nearest cache.
  const seen = new Uint8Array(1 << 15);
  const next = new Int32Array(windows.length);
  const hashes = new Int32Array(windows.length);
  for (let w = windows.length - 1; w >= 0; w--) {
    const hash = hashOf(windows[w]!, width);
    const slot = Math.imul(hash, 0x9e3779b1) >>> shift;
    hashes[w] = hash;
    next[w] = heads[slot]!;
    heads[slot] = w;
    seen[hash >>> 17] = 1;
  }
  let leaving = 1;
  for (let i = 1; i < width; i++) leaving = Math.imul(leaving, base);

  let hash = hashOf(text, width);
  const last = text.length - width;
  for (let place = 0; ; place++) {
    if (seen[hash >>> 17] === 1) {
      const slot = Math.imul(hash, 0x9e3779b1) >>> shift;
      for (let w = heads[slot]!; w !== -1; w = next[w]!) {
        if (hashes[w] !== hash || !text.startsWith(windows[w]!, place)) continue;
        if (hit(w, place) === 'enough') unlink(heads, next, slot, w);
      }
    }
    if (place === last) return;
    const without = (hash - Math.imul(text.charCodeAt(place), leaving)) | 0;
    hash = (Math.imul(without, base) + text.charCodeAt(place + width)) | 0;
  }
}

/** Takes a window out of the chain of its slot. */
function unlink(heads: Int32Array, next: Int32Array, slot: number, window: number): void {
  if (heads[slot] === window) heads[slot] = next[window]!;
  else for (let w = heads[slot]!; w !== -1; w = next[w]!) if (next[w] === window) next[w] = next[window]!;
}

function hashOf(text: string, width: number): number {
  let hash = 0;
  for (let i = 0; i < width; i++) hash = (Math.imul(hash, base) + text.charCodeAt(i)) | 0;
  return hash;
}
