import { rollOver } from './findTogether.ts';

/**
 * Seeks the places that resemble patterns no longer found as they were. Short pieces ("seeds") of all patterns are found in one pass; where
 * many seeds of one pattern lie at the distances they have in it, the pattern stood, whatever became of the rest of it.
 */

/** Length of a seed. Shorter ones are in every sentence; longer ones are broken by every small edit. */
const seedLength = 8;
/** Distance between seeds: any eleven characters left untouched hold one. */
const seedStep = 3;
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

/** For each pattern, where in the text it may have stood, likeliest first. */
export function seek(text: string, patterns: readonly string[]): readonly (readonly Likely[])[] {
  const owners: number[] = [];
  const offsets: number[] = [];
  const seeds: string[] = [];
  for (const [owner, pattern] of patterns.entries()) {
    for (let at = 0; at + seedLength <= pattern.length; at += seedStep) {
      owners.push(owner);
      offsets.push(at);
      seeds.push(pattern.slice(at, at + seedLength));
    }
  }
  const hits = seeds.map((): number[] => []);
  rollOver(text, seedLength, seeds, (seed, place) => {
    hits[seed]!.push(place);
    return hits[seed]!.length > maxHits ? 'enough' : undefined;
  });
  const starts = patterns.map((): number[] => []);
  const useful = new Int32Array(patterns.length);
  for (const [seed, places] of hits.entries()) {
    if (places.length > maxHits) continue;
    useful[owners[seed]!]!++;
    for (const place of places) starts[owners[seed]!]!.push(place - offsets[seed]!);
  }
  return starts.map((list, owner) => {
    const broken = (size: number): number => Math.max(0, useful[owner]! - size) / Math.ceil(seedLength / seedStep);
    return clusters(list).map(({ at, size }) => ({ at, minDistance: broken(size) }));
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
