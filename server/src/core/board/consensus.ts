/** What most sources of a topic say, on the topic's scale and in words. */
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import type { BoardConsensus } from './boardData.ts';
import type { Scale } from './scale.ts';
import { intervalWords } from './words.ts';

/** Ages agree through dates of birth: those are no place on an axis of years, but can be told. */
const births = { kind: 'date', unit: null } as const;

/** @param at place of a claim among the topic's claims on the board, by its id */
export function boardConsensus(topic: TopicClaims, scale: Scale, at: (id: string) => number): BoardConsensus | null {
  const consensus = topic.consensus();
  if (!consensus) return null;
  const { dimension, interval, voices, of, outliers } = consensus;
  const placed = dimension === scale.dimension ? scale.fromCanonical(interval) : null;
  const born = dimension === 'birth' ? `born ${intervalWords(wholeDays(interval), births)}` : null;
  if (!placed && !born) return null;
  return {
    interval: placed,
    words: placed ? intervalWords(placed, scale) : born!,
    share: `${voices} of ${of}`,
    outliers: outliers.map((i) => at(topic.members[i]!.id)).filter((i) => i >= 0),
  };
}

/** The days inside: an open end begins a day later, and ends of parts of days are rounded inwards. */
function wholeDays({
  low,
  high,
  lowOpen,
  highOpen,
}: {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}) {
  const first = lowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low);
  const last = highOpen && Number.isInteger(high) ? high - 1 : Math.floor(high);
  return {
    low: Number.isFinite(low) ? Math.min(first, last) : null,
    high: Number.isFinite(high) ? last : null,
    lowOpen: false,
    highOpen: false,
  };
}
