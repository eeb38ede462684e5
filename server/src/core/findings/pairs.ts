/** The compared pairs of a snapshot, for those who want to see them all. */

import type { Snapshot } from '../snapshot.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { allPairsUpTo, areCompared, everyoneAtOdds } from './opponents.ts';

/** Two claims of a topic held against each other. */
export interface PairVerdict {
  readonly topic: string;
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** So many pairs of one topic are listed, those of a thousand claims; all pairs of a hundred thousand would fill any disk. */
const mostPairs = 500_000;

/** Pairs of a topic too large to list them all. */
export interface LeftOut {
  readonly topic: string;
  /** How many are not listed. */
  readonly pairs: number;
}

/**
 * Every compared pair of claims, agreements too; one after the other, as there may be very many. Of a topic of more than a thousand claims only pairs at
 * odds, and no more than half a million.
 *
 * @param leaveOut told of each topic of which not all pairs came, once its last one came
 */
export function* verdicts(
  snapshot: Snapshot,
  leaveOut: (topic: LeftOut) => void = () => undefined,
): Generator<PairVerdict, void> {
  for (const topic of snapshot.claims.values()) {
    const { name, members } = topic;
    const n = members.length;
    if (n <= allPairsUpTo) {
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          if (!areCompared(topic, i, j)) continue;
          yield { topic: name, a: members[i]!.id, b: members[j]!.id, verdict: topic.verdict(i, j) };
        }
      }
      continue;
    }
    let listed = 0;
    for (let i = 0; i < n && listed < mostPairs; i++) {
      for (const { index: j, verdict } of everyoneAtOdds(topic, i)) {
        if (j <= i) continue;
        yield { topic: name, a: members[i]!.id, b: members[j]!.id, verdict };
        if (++listed === mostPairs) break;
      }
    }
    leaveOut({ topic: name, pairs: (n * (n - 1)) / 2 - listed });
  }
}

/** The pairs one claim is part of. */
export function verdictsOf(snapshot: Snapshot, claimId: string): readonly PairVerdict[] {
  const member = snapshot.member(claimId);
  const topic = member && snapshot.claims.get(member.topic);
  if (!topic) return [];
  const at = topic.place(member);
  return topic.members.flatMap((other, i) =>
    i === at || !areCompared(topic, at, i)
      ? []
      : [{ topic: topic.name, a: claimId, b: other.id, verdict: topic.verdict(at, i) }],
  );
}
