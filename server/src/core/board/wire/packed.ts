/**
 * Topics of a board as they cross to a window or stand in a file: a claim is a short list, words that occur again are said once. A fifth of the size of the same as
 * plain JSON, and gone through once on arrival.
 */
import {
  type BoardClaim,
  type BoardInterval,
  type BoardShape,
  type BoardTime,
  type BoardTopic,
  statusOrder,
} from '../boardData.ts';

/** Opaque; made by `packed`, opened by `unpacked`. Survives JSON. */
export interface PackedTopics {
  /** Words that claims name by their place here. */
  readonly words: readonly string[];
  readonly times: readonly BoardTime[];
  readonly topics: readonly PackedTopic[];
}

type PackedTopic = Omit<BoardTopic, 'claims'> & { readonly claims: readonly PackedClaim[] };

/** A point, or both ends and which of them are open (1 low, 2 high). */
type PackedInterval = number | null | readonly [number | null, number | null, number];

type PackedClaim = readonly [
  id: string,
  source: number,
  status: number,
  shape: number,
  flags: number,
  line: number | null,
  figure: number,
  quote: number,
  reading: number,
  because: number,
  attributedTo: number,
  note: number,
  before: number,
  after: number,
  asOf: number,
  value: number | null,
  interval: PackedInterval,
  band: PackedInterval,
];

const shapes: readonly BoardShape[] = ['value', 'approx', 'range', 'bound', 'vague'];
const isPreferred = 1;
const isMajority = 2;
const isOutlier = 4;

export function packed(topics: readonly BoardTopic[]): PackedTopics {
  const words = indexed((text: string) => text);
  const times = indexed(({ iso, words, stated }: BoardTime) => `${iso} ${stated} ${words}`);
  const said = (text: string | null): number => (text === null ? -1 : words.at(text));
  const list = topics.map(
    (topic): PackedTopic => ({
      ...topic,
      claims: topic.claims.map((claim): PackedClaim => {
        const { preferred, stance } = claim;
        const flags =
          (preferred ? isPreferred : 0) |
          (stance === 'majority' ? isMajority : 0) |
          (stance === 'outlier' ? isOutlier : 0);
        return [
          claim.id,
          claim.source,
          statusOrder.indexOf(claim.status),
          shapes.indexOf(claim.shape),
          flags,
          claim.line,
          said(claim.figure),
          said(claim.quote),
          said(claim.reading),
          said(claim.because),
          said(claim.attributedTo),
          said(claim.note),
          said(claim.before),
          said(claim.after),
          claim.asOf ? times.at(claim.asOf) : -1,
          claim.value,
          packedInterval(claim.interval),
          packedInterval(claim.band),
        ];
      }),
    }),
  );
  return { words: words.all, times: times.all, topics: list };
}

export function unpacked({ words, times, topics }: PackedTopics): readonly BoardTopic[] {
  const said = (at: number): string | null => words[at] ?? null;
  const claimOf = (from: PackedClaim): BoardClaim => {
    const [id, source, status, shape, flags, line, figure, quote, reading, because, party, note, before, after] = from;
    const [asOf, value, interval, band] = from.slice(14) as [number, number | null, PackedInterval, PackedInterval];
    return {
      id,
      source,
      quote: words[quote]!,
      before: words[before]!,
      after: words[after]!,
      figure: words[figure]!,
      reading: said(reading),
      because: said(because),
      attributedTo: said(party),
      asOf: times[asOf] ?? null,
      line,
      status: statusOrder[status]!,
      shape: shapes[shape]!,
      stance: flags & isMajority ? 'majority' : flags & isOutlier ? 'outlier' : null,
      preferred: (flags & isPreferred) !== 0,
      note: said(note),
      value,
      interval: unpackedInterval(interval),
      band: unpackedInterval(band),
    };
  };
  return topics.map((topic) => ({ ...topic, claims: topic.claims.map(claimOf) }));
}

function packedInterval(interval: BoardInterval | null): PackedInterval {
  if (!interval) return null;
  const { low, high, lowOpen, highOpen } = interval;
  const open = (lowOpen ? 1 : 0) | (highOpen ? 2 : 0);
  return low !== null && low === high && open === 0 ? low : [low, high, open];
}

function unpackedInterval(from: PackedInterval): BoardInterval | null {
  if (from === null) return null;
  if (typeof from === 'number') return { low: from, high: from, lowOpen: false, highOpen: false };
  const [low, high, open] = from;
  return { low, high, lowOpen: (open & 1) !== 0, highOpen: (open & 2) !== 0 };
}

/** Things by their first place in a list. */
function indexed<T>(keyOf: (item: T) => string): { readonly all: readonly T[]; at(item: T): number } {
  const places = new Map<string, number>();
  const all: T[] = [];
  return {
    all,
    at(item) {
      const key = keyOf(item);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, all.length);
      return all.push(item) - 1;
    },
  };
}
