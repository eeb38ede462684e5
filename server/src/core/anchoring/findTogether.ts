import { scan, windowsOf } from './windows.ts';

/**
 * Finds many patterns in one text: what a few windows of theirs hit is compared with the whole pattern. A search a pattern would read the text
 * a thousand times for a thousand claims.
 */

export interface SearchOptions {
  /** More places than this of one pattern are not listed; 50 by default. It is then anything but a description of one place. */
  readonly maxPlaces?: number;
}

/**
 * The steps in which patterns are looked for. The longer the step, the wider the windows, and the seldomer are they found by chance; but a
 * pattern must be three steps long.
 */
const steps = [16, 4] as const;

/** The places of each pattern, ascending; an empty pattern has none. */
export function findTogether(
  text: string,
  patterns: readonly string[],
  { maxPlaces = 50 }: SearchOptions = {},
): readonly (readonly number[])[] {
  const found = patterns.map((): number[] => []);
  const groups = steps.map((): number[] => []);
  for (const [index, pattern] of patterns.entries()) {
    const group = groups[steps.findIndex((step) => pattern.length >= 3 * step - 1)];
    if (group) group.push(index);
    else found[index] = placesOf(text, pattern, maxPlaces);
  }
  for (const [n, step] of steps.entries()) {
    const indices = groups[n]!;
    const sought = indices.map((index) => patterns[index]!);
    // The middle of a pattern holds the quote, and a figure is what a text repeats least.
    const middles = sought.map((pattern, owner) => {
      const start = (pattern.length - (3 * step - 1)) >> 1;
      return { owner, start, end: start + step };
    });
    const windows = windowsOf(sought, step, middles);
    scan(text, windows, (window, place) => {
      const owner = windows.owners[window]!;
      const places = found[indices[owner]!]!;
      const at = place - windows.offsets[window]!;
      // Full already by another of its windows.
      if (places.length < maxPlaces && at >= 0 && text.startsWith(sought[owner]!, at)) places.push(at);
      return places.length >= maxPlaces ? 'enough' : undefined;
    });
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
