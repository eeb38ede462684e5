import type { Span } from '../text/span.ts';
import { type Stretch, scan, windowsOf } from './windows.ts';

/**
 * Seeks the places that resemble patterns no longer found as they were. Short pieces ("seeds") of all patterns are found in one pass; where
 * many seeds of one pattern lie at the distances they have in it, the pattern stood, whatever became of the rest of it.
 */

/** What is sought: a description, of which the middle part is looked for, the rest telling places apart. */
export interface Sought {
  readonly pattern: string;
  /** Where the middle part lies in it. */
  readonly near: Span;
}

/**
 * Long seeds are found where the pattern stood and hardly anywhere else; any 23 characters left untouched hold one. Short ones find what was
 * broken into small pieces, too: any eleven characters hold one, but most are in every other sentence.
 */
export type Seeds = 'long' | 'short';

/** Half the length of a seed, and the distance of the places of the text where seeds are looked for. */
const steps = { long: 8, short: 4 } as const;
/** A seed found more often than this tells little, and its hits would cost more than all others. */
const maxHits = { long: 12, short: 48 } as const;
/** How far the seeds of one place may be off their distances: what was put in or taken out between them. */
const maxDrift = 48;
/** Places looked at closely. The right one has by far the most seeds; the others are there to contest it. */
const maxPlaces = 6;

/**
 * For everything sought, where its middle part may begin, likeliest first; in one pass over the text. An offset may be negative, where what
 * came first is gone.
 */
export function seek(text: string, sought: readonly Sought[], kind: Seeds): readonly (readonly number[])[] {
  const step = steps[kind];
  const patterns = sought.map(({ pattern }) => pattern);
  const windows = windowsOf(patterns, step, sought.map(kind === 'long' ? wholePattern : middlePart));
  const { owners, offsets } = windows;
  const counts = new Uint8Array(owners.length);
  const found: number[] = [];
  const places: number[] = [];
  scan(text, windows, (window, place) => {
    if (++counts[window]! > maxHits[kind]) return 'enough';
    found.push(window);
    places.push(place);
    return undefined;
  });
  const isNear = (window: number): boolean => {
    const { start, end } = sought[owners[window]!]!.near;
    return offsets[window]! >= start && offsets[window]! + 2 * step <= end;
  };
  const seeds = sought.map((): Seed[] => []);
  for (const [i, window] of found.entries()) {
    const count = counts[window]!;
    if (count > maxHits[kind]) continue;
    seeds[owners[window]!]!.push({ start: places[i]! - offsets[window]!, weight: 1 / count, isNear: isNear(window) });
  }
  return seeds.map((list, owner) => clusters(list).map((start) => start + sought[owner]!.near.start));
}

const wholePattern = ({ pattern }: Sought, owner: number): Stretch => ({ owner, start: 0, end: pattern.length });
const middlePart = ({ near }: Sought, owner: number): Stretch => ({
  owner,
  start: near.start,
  end: near.end - 2 * steps.short + 1,
});

/** Share of what speaks for the likeliest place; what has less is no match for it. */
const minWeight = 0.25;

/** A seed that was found: where the pattern would then begin, how much that says, and whether it is of the middle part. */
interface Seed {
  readonly start: number;
  readonly weight: number;
  readonly isNear: boolean;
}

/** The starts of groups of seeds that agree, each `maxDrift` wide, those that say most first: what is seldom says more than what is everywhere. */
function clusters(seeds: Seed[]): readonly number[] {
  seeds.sort((a, b) => a.start - b.start);
  const groups: { readonly start: number; readonly weight: number }[] = [];
  for (let from = 0, to = 0; from < seeds.length; from = to) {
    while (to < seeds.length && seeds[to]!.start - seeds[from]!.start <= maxDrift) to++;
    const group = seeds.slice(from, to);
    const near = group.filter((seed) => seed.isNear);
    const agreed = near.length > 0 ? near : group;
    const weight = group.reduce((sum, seed) => sum + seed.weight, 0);
    groups.push({ start: agreed[(agreed.length - 1) >> 1]!.start, weight });
  }
  const weightiest = groups.reduce((most, { weight }) => Math.max(most, weight), 0);
  return groups
    .filter(({ weight }) => weight >= weightiest * minWeight)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, maxPlaces)
    .map(({ start }) => start);
}
