/** How a claim stands in its topic, in one word: its worst verdict that still counts. Quick, as every claim of a document asks. */
import type { PairVerdict, Snapshot } from '../snapshot.ts';
import { camp } from '../verdicts/topicClaims.ts';
import type { VerdictKind } from '../verdicts/verdict.ts';
import { findingsOf } from './ofSnapshot.ts';
import { areCompared, sidesWithMost } from './opponents.ts';

/** Kinds that findings tell of, worst first; one that a review or a setting silences no longer counts. */
const told: readonly VerdictKind[] = ['misquoted', 'contradiction', 'shrunk', 'disputed', 'incomparable'];

/** So many of the others are asked; beyond that the answer hardly changes. */
const mostAsked = 200;

/** `undefined` where the claim has no figure, or is alone with it. */
export function standingOf(snapshot: Snapshot, claimId: string): VerdictKind | undefined {
  const member = snapshot.member(claimId);
  const topic = member && snapshot.claims.get(member.topic);
  if (!topic) return undefined;
  const at = topic.place(member);
  const codes = new Set(
    findingsOf(snapshot, member.path).flatMap(({ code, claims: [first, strongest] }) => {
      if (first !== claimId) return [];
      const other = strongest === undefined || code === 'disputed' ? undefined : snapshot.member(strongest);
      // A draft is told of an outlier, but stands well where it says what most say.
      return other?.topic === member.topic && sidesWithMost(topic, at, topic.place(other)) ? [] : [code];
    }),
  );
  const worst = told.find((kind) => codes.has(kind));
  if (worst) return worst;
  const { isApart, apartFrom } = topic.sweep();
  let left = mostAsked;
  for (const other of isApart(at) ? apartFrom(at) : []) {
    if (left-- === 0) break;
    if (topic.verdict(at, other).kind === 'updated') return 'updated';
  }
  const kinds = new Set<VerdictKind>();
  for (let other = 0; other < Math.min(topic.members.length, mostAsked); other++) {
    if (other !== at && areCompared(topic, at, other)) kinds.add(topic.verdict(at, other).kind);
  }
  return (['consistent', 'equal'] as const).find((kind) => kinds.has(kind));
}

/** The pairs of a claim that says what most sources say with the outliers that deny it: it stands well, yet somebody disagrees. Quick. */
export function outliersAgainst(snapshot: Snapshot, claimId: string): readonly PairVerdict[] {
  const member = snapshot.member(claimId);
  const topic = member && snapshot.claims.get(member.topic);
  if (!topic) return [];
  const at = topic.place(member);
  const { isApart, apartFrom } = topic.sweep();
  if (!isApart(at) || topic.camps()[at] !== camp.agreeing) return [];
  const found: PairVerdict[] = [];
  for (const other of apartFrom(at)) {
    if (found.length === mostAsked) break;
    if (!sidesWithMost(topic, at, other) || !areCompared(topic, at, other)) continue;
    found.push({ topic: topic.name, a: claimId, b: topic.members[other]!.id, verdict: topic.verdict(at, other) });
  }
  return found;
}
