import { rollOver } from './findTogether.ts';

/**
 * Seeks the places that resemble patterns no longer found as they were. Short pieces ("seeds") of all patterns are found in one pass; where
 * many seeds of one pattern lie at the distances they have in it, the pattern stood, whatever became of the rest of it.
 */

/** Length of a seed. Shorter ones are in every sentence; longer ones are broken by every small edit. */
export const seedLength = 8;
/** Distance between seeds: any eleven characters left untouched hold one. */
const seedStep = 4;
/** A seed found more often than this tells nothing, and its hits would cost more than all others. */
const maxHits = 64;
/** How far the seeds of one place may be off their distances: what was put in or taken out between them. */
const maxDrift = 48;
/** Places looked at closely. The right one has by far the most seeds; the others are there to contest it. */
const maxPlaces = 4;

/** A place where a pattern may have stood. */
export interface Likely {
  /** Offset of the pattern's start; may be negative, where what came first in it is gone. */
  readonly at: number;
  /** So many characters, at least, differ from the pattern: one edit breaks no more seeds than lie across it. */
  readonly minDistance: number;
}

/** What is sought: the words of a quote with those around them. */
export interface Sought {
  readonly pattern: string;
  /** The quote alone, at least as long as a seed. */
  readonly quote?: string;
}

/** What was found of it. */
export interface Traces {
  /** Where the pattern may have stood, likeliest first. */
  readonly likely: readonly Likely[];
  /** Where the quote alone stands, a few places at most. */
  readonly copies: readonly number[];
}

/** So many places of its words an orphan is offered; more are no help, and each is looked at closely. */
export const maxCopies = 5;

/** The traces of everything sought, in one pass over the text. */
export function seek(text: string, sought: readonly Sought[]): readonly Traces[] {
  const owners: number[] = [];
  const offsets: number[] = [];
  const seeds: string[] = [];
  for (const [owner, { pattern }] of sought.entries()) {
    for (let at = 0; at + seedLength <= pattern.length; at += seedStep) {
      owners.push(owner);
      offsets.push(at);
      seeds.push(pattern.slice(at, at + seedLength));
    }
  }
  const hits = seeds.map((): number[] => []);
  const quotes = sought.flatMap(({ quote }, owner) => (quote && quote.length >= seedLength ? [{ owner, quote }] : []));
  const copies = sought.map((): number[] => []);
  const beginnings = quotes.map(({ quote }) => quote.slice(0, seedLength));
  rollOver(text, seedLength, [...seeds, ...beginnings], (window, place) => {
    const found = hits[window];
    if (found) {
      found.push(place);
      return found.length > maxHits ? 'enough' : undefined;
    }
    const { owner, quote } = quotes[window - seeds.length]!;
    if (text.startsWith(quote, place)) copies[owner]!.push(place);
    return copies[owner]!.length >= maxCopies ? 'enough' : undefined;
  });
  const starts = sought.map((): number[] => []);
  const useful = new Int32Array(sought.length);
  for (const [seed, places] of hits.entries()) {
    if (places.length > maxHits) continue;
    useful[owners[seed]!]!++;
    for (const place of places) starts[owners[seed]!]!.push(place - offsets[seed]!);
  }
  return starts.map((list, owner) => {
    const broken = (size: number): number => Math.max(0, useful[owner]! - size) / Math.ceil(seedLength / seedStep);
    const likely = clusters(list).map(({ at, size }) => ({ at, minDistance: broken(size) }));
    return { likely, copies: copies[owner]! };
  });
}

/** The middles of the densest groups of numbers, densest first; groups are `maxDrift` wide and do not overlap. */
function clusters(starts: number[]): { at: number; size: number }[] {
  starts.sort((a, b) => a - b);
  const groups: { at: number; size: number }[] = [];
  for (let from = 0; from < starts.length; ) {
    let to = from;
    while (to < starts.length && starts[to]! - starts[from]! <= maxDrift) to++;
    groups.push({ at: starts[(from + to - 1) >> 1]!, size: to - from });
    from = to;
  }
  return groups.sort((a, b) => b.size - a.size).slice(0, maxPlaces);
}
