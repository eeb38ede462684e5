/** The consensus of a topic, as it is shown: claims by id, the interval in words. */

import { closed, type Interval, intervalsOverlap, isPoint } from '../figures/interval.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Consensus } from '../verdicts/consensus.ts';
import { conversionOf } from '../verdicts/convert.ts';
import type { Side } from '../verdicts/pair.ts';
import { sayInterval } from '../verdicts/relations/show.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import type { Message } from '../words/message.ts';

/** What most sources of a topic say, and who does not; see `verdicts/consensus.ts`. */
export interface TopicConsensus extends Omit<Consensus, 'agreeing' | 'outliers'> {
  readonly topic: string;
  /** The interval in words. */
  readonly says: Message;
  /** Claim ids. */
  readonly agreeing: readonly string[];
  readonly outliers: readonly string[];
}

/** `undefined` for topics with fewer than three independent voices, or where they are too divided. */
export function consensusOf(snapshot: Snapshot, topic: string): TopicConsensus | undefined {
  const claims = snapshot.claims.get(snapshot.topicName(topic));
  const consensus = claims?.consensus();
  if (!claims || !consensus) return undefined;
  const ids = (places: readonly number[]): string[] => places.map((i) => claims.members[i]!.id);
  const { interval, dimension, agreeing, outliers } = consensus;
  return {
    ...consensus,
    topic: claims.name,
    says: sayWithin(statedWithin(interval, claims, agreeing), dimension, claims.sides()[agreeing[0]!]!),
    agreeing: ids(agreeing),
    outliers: ids(outliers),
  };
}

/** An interval in the unit of a claim; durations, dates and shares in their own. */
function sayWithin(interval: Interval, dimension: string, { statement: { figure } }: Side): Message {
  const { factor, offset } = conversionOf(figure);
  if (!dimension.startsWith('unit:')) return sayInterval(interval, dimension);
  const low = (interval.low - offset) / factor;
  const high = (interval.high - offset) / factor;
  return sayInterval({ ...interval, low, high }, `unit:${figure.unit}`);
}

/** The numbers stated within a shared interval, where there are any: 23, not the 22.5 to 23.5 that it is rounded from. */
function statedWithin(interval: Interval, claims: TopicClaims, agreeing: readonly number[]): Interval {
  const points = agreeing
    .map((i) => claims.sides()[i]!.magnitude.stated)
    .filter((stated) => isPoint(stated) && intervalsOverlap(stated, interval))
    .map(({ low }) => low);
  return points.length === 0 ? interval : closed(Math.min(...points), Math.max(...points));
}
