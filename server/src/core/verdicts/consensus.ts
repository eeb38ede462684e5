/**
 * What most sources say: the interval that the largest number of independent voices share (Marzullo, 1984), and who stands outside it.
 *
 * Claims of one party are one voice, however many sources report them, and so are the unattributed claims of one source; a draft has none. In a topic that only grows an
 * earlier figure says "at least", and a voice is heard with its latest one; in one that goes up and down only the latest day counts.
 */
import type { Interval } from '../figures/interval.ts';
import { intervalsOverlap, isEmpty } from '../figures/interval.ts';
import type { Changes } from '../records/model.ts';
import type { AsOf } from './asOf.ts';
import type { Side } from './pair.ts';

export interface Consensus {
  /** Canonical unit of `dimension`, as in `Magnitude`. */
  readonly interval: Interval;
  readonly dimension: string;
  /** Voices that share it, of all. */
  readonly voices: number;
  readonly of: number;
  /** Places of the claims that agree with it and of those that do not, in the list given. */
  readonly agreeing: readonly number[];
  readonly outliers: readonly number[];
}

/** Fewer voices make no consensus. */
const fewestVoices = 3;

/**
 * The consensus of a topic's claims; `undefined` with fewer than three independent voices, where no two agree, or where two camps are equal.
 *
 * @param preferred places of established values: they are the consensus whatever the others say
 */
export function consensusOf(
  sides: readonly Side[],
  changes: Changes | undefined,
  preferred: readonly number[] = [],
): Consensus | undefined {
  const dimension = commonest(sides.map((side) => side.magnitude.dimension));
  if (dimension === undefined) return undefined;
  const latest = latestDay(sides.filter(isHeard));
  const counted = sides.flatMap((side, index) => {
    const interval = side.magnitude.dimension === dimension ? spokenOf(side, changes, latest) : undefined;
    return interval && !isEmpty(interval) ? [{ index, interval, voice: voiceOf(side) }] : [];
  });
  const lastWord = lastDays(sides);
  const heard = counted.filter(({ index }) => {
    const side = sides[index]!;
    const day = side.statement.asOf?.high ?? Infinity;
    return isHeard(side) && (changes !== 'cumulative' || day >= lastWord.get(voiceOf(side))!);
  });
  const voices = new Set(heard.map(({ voice }) => voice));
  const established = counted.filter(({ index }) => preferred.includes(index));
  const best = established.length > 0 ? { interval: established[0]!.interval, count: 1 } : mostShared(heard);
  if (!best || (established.length === 0 && (voices.size < fewestVoices || best.count < 2))) return undefined;
  const agrees = ({ interval }: { interval: Interval }): boolean => intervalsOverlap(interval, best.interval);
  const agreeing = counted.filter(agrees);
  return {
    interval: best.interval,
    dimension,
    voices: new Set(heard.filter(agrees).map(({ voice }) => voice)).size,
    of: voices.size,
    agreeing: agreeing.map(({ index }) => index),
    outliers: counted.filter((entry) => !agrees(entry)).map(({ index }) => index),
  };
}

/** A draft is held against what sources say; it is not one of them. */
const isHeard = ({ statement: { role } }: Side): boolean => role !== 'draft';

const voiceOf = ({ party, statement: { source } }: Side): string =>
  party === undefined ? `in ${source}` : `by ${party}`;

/** What a claim says of the topic's latest day. */
function spokenOf(side: Side, changes: Changes | undefined, latest: number): Interval | undefined {
  const { towardsValue } = side.magnitude;
  const asOf = side.statement.asOf;
  if (!asOf || asOf.high >= latest || changes === undefined || changes === 'fixed') return towardsValue;
  return changes === 'cumulative' ? { ...towardsValue, high: Infinity, highOpen: true } : undefined;
}

/** When each voice spoke last: in a topic that grows, its later figure takes the place of its earlier ones. */
function lastDays(sides: readonly Side[]): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const side of sides.filter(isHeard)) {
    const voice = voiceOf(side);
    days.set(voice, Math.max(days.get(voice) ?? -Infinity, side.statement.asOf?.high ?? -Infinity));
  }
  return days;
}

function latestDay(sides: readonly Side[]): number {
  const days = sides.flatMap(({ statement: { asOf } }): AsOf[] => (asOf ? [asOf] : []));
  return days.reduce((latest, { high }) => Math.max(latest, high), -Infinity);
}

interface Spoken {
  readonly interval: Interval;
  readonly voice: string;
}

/** The stretch that most voices cover; `undefined` where two separate stretches have equally many. */
function mostShared(spoken: readonly Spoken[]): { interval: Interval; count: number } | undefined {
  // Ends in order. At one number: what is left out ends, what is inside begins, what is inside ends, what is left out begins.
  const ends = spoken
    .flatMap(({ interval: { low, high, lowOpen, highOpen }, voice }) => [
      { at: low, open: lowOpen, order: lowOpen ? 3 : 1, starts: true, voice },
      { at: high, open: highOpen, order: highOpen ? 0 : 2, starts: false, voice },
    ])
    .sort((a, b) => a.at - b.at || a.order - b.order);
  const speaking = new Map<string, number>();
  const counts = ends.map(({ voice, starts }) => {
    const now = (speaking.get(voice) ?? 0) + (starts ? 1 : -1);
    if (now === 0) speaking.delete(voice);
    else speaking.set(voice, now);
    return speaking.size;
  });
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const begins = counts.flatMap((count, i) => (count === most && (counts[i - 1] ?? 0) < most ? [i] : []));
  const [begin] = begins;
  if (begin === undefined || begins.length > 1) return undefined;
  const end = counts.findIndex((count, i) => i > begin && count < most);
  const [from, to] = [ends[begin]!, ends[end]!];
  return { interval: { low: from.at, high: to.at, lowOpen: from.open, highOpen: to.open }, count: most };
}

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
