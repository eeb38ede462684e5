/** What most sources of a topic say, on the topic's scale and in words. */

import type { Interval } from '../figures/interval.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import { say } from '../words/message.ts';
import { inWords, type Language } from '../words/print.ts';
import type { BoardConsensus, BoardInterval } from './boardData.ts';
import type { Scale } from './scale.ts';
import { intervalWords } from './words.ts';

/** Ages agree through dates of birth: those are no place on an axis of years, but can be told. */
const births = { kind: 'date', unit: null, whole: true } as const;

export interface AgreedOn {
  readonly shown: BoardConsensus;
  /** By claim id, who is one of most and who stands outside. */
  readonly stances: ReadonlyMap<string, 'majority' | 'outlier'>;
}

export function boardConsensus(topic: TopicClaims, scale: Scale, language: Language): AgreedOn | null {
  const consensus = topic.consensus();
  if (!consensus) return null;
  const { dimension, interval, voices, of, agreeing, outliers } = consensus;
  const id = (i: number): string => topic.members[i]!.id;
  const share = inWords(say`${voices} of ${of}`, language);
  const stances = new Map([
    ...agreeing.map((i) => [id(i), 'majority'] as const),
    ...outliers.map((i) => [id(i), 'outlier'] as const),
  ]);
  if (dimension === 'birth') {
    const born = intervalWords(wholeNumbers(interval), births, language);
    return { shown: { interval: null, words: inWords(say`born ${born}`, language), share }, stances };
  }
  if (dimension !== scale.dimension) return null;
  const placed = scale.fromCanonical(interval);
  const stated = agreeing.flatMap((i) => scale.place(topic.members[i]!.figure)?.value ?? []);
  return {
    shown: { interval: narrowed(placed, scale), words: consensusWords(placed, stated, scale, language), share },
    stances,
  };
}

/**
 * The number itself where all that is stated within the agreed stretch is one number: "1,180", not the 1,175–1,185 that rounding makes of it. Else the stretch, in
 * whole numbers where the topic counts.
 */
function consensusWords(agreed: BoardInterval, stated: readonly number[], scale: Scale, language: Language): string {
  const { low, high } = agreed;
  const inside = new Set(stated.filter((x) => (low === null || x >= low) && (high === null || x <= high)));
  const [only] = inside;
  if (inside.size === 1 && only !== undefined && low !== null && high !== null) {
    return intervalWords({ low: only, high: only, lowOpen: false, highOpen: false }, scale, language);
  }
  return intervalWords(narrowed(agreed, scale), scale, language);
}

/** In whole numbers, where the topic counts and there are any inside. */
function narrowed(agreed: BoardInterval, { whole }: Scale): BoardInterval {
  const { low, high } = agreed;
  if (!whole || low === null || high === null) return agreed;
  const inside = wholeNumbers({ ...agreed, low, high });
  return inside.low! <= inside.high! ? inside : agreed;
}

/** The whole numbers inside; an open end leaves its own out. */
function wholeNumbers({ low, high, lowOpen, highOpen }: Interval): BoardInterval {
  return {
    low: Number.isFinite(low) ? (lowOpen && Number.isInteger(low) ? low + 1 : Math.ceil(low)) : null,
    high: Number.isFinite(high) ? (highOpen && Number.isInteger(high) ? high - 1 : Math.floor(high)) : null,
    lowOpen: false,
    highOpen: false,
  };
}
