/** Whom a claim is at odds with, and which of the pairs concern the claim rather than the other one. */

import { pairGroups } from '../checks/index.ts';
import { camp, type TopicClaims } from '../verdicts/topicClaims.ts';
import type { Verdict, VerdictKind } from '../verdicts/verdict.ts';
import { say } from '../words/message.ts';

/** A claim at odds with another, by its place in the topic. */
export interface Other {
  readonly index: number;
  readonly verdict: Verdict;
  /** How far off it is. */
  readonly strength: number;
}

/** Those that a claim is at odds with. */
export interface Opposition {
  /** Strongest first within each kind of verdict; taken as far as they are needed. */
  readonly others: () => Iterable<Other>;
  /** How many there are; `undefined` where it takes going through `others` to tell. */
  readonly count: number | undefined;
}

/** Every pair of a topic of this size is judged; those of a larger one by classes. */
export const allPairsUpTo = 1000;

/**
 * Those whose figure is at odds with that of a claim, with a verdict of these kinds. In a topic of more than a thousand claims they are found by
 * classes of claims: none is left out, and their number is known without going through them.
 */
export function oppositionOf(topic: TopicClaims, at: number, kinds: ReadonlySet<VerdictKind>): Opposition {
  if (topic.members.length <= allPairsUpTo || (topic.hasPreferred && !topic.members[at]!.preferred)) {
    return { others: () => judged(topic, at, kinds), count: undefined };
  }
  const spared = topic.camps()[at] === camp.agreeing && topic.members[at]!.role !== 'draft';
  // A draft may turn a contradiction into a dispute; which one, only the pair itself tells.
  const asked = (kind: VerdictKind): boolean => kinds.has(kind) || (kind === 'contradiction' && kinds.has('disputed'));
  const concerns = ({ kind }: Verdict, of: number): boolean =>
    asked(kind) && (kind === 'disputed' || !spared || of !== camp.outlier);
  const opponents = topic
    .classes()(at, concerns)
    .flatMap((one) => {
      const verdict = asDispute(topic, at, one.furthest);
      return kinds.has(verdict.kind) ? [{ ...one, verdict, off: strengthOf(topic, at, one.furthest) }] : [];
    });
  const order = [...kinds];
  opponents.sort(
    (a, b) =>
      Number(isUnsure(a.verdict)) - Number(isUnsure(b.verdict)) ||
      order.indexOf(a.verdict.kind) - order.indexOf(b.verdict.kind) ||
      b.off - a.off,
  );
  return {
    *others() {
      for (const one of opponents) {
        for (const index of one.each()) {
          yield { index, verdict: asDispute(topic, at, index), strength: strengthOf(topic, at, index) };
        }
      }
    },
    count: opponents.reduce((sum, one) => sum + one.count(), 0),
  };
}

function* judged(topic: TopicClaims, at: number, kinds: ReadonlySet<VerdictKind>): Generator<Other, void> {
  const { isApart, apartFrom } = topic.sweep();
  if (!isApart(at)) return;
  for (const index of apartFrom(at)) {
    if (!areCompared(topic, at, index)) continue;
    const verdict = asDispute(topic, at, index);
    if (!kinds.has(verdict.kind) || isOthersFault(topic, at, index, verdict)) continue;
    yield { index, verdict, strength: strengthOf(topic, at, index) };
  }
}

/** All that a claim of a large topic is at odds with, whoever the findings are told on. */
export function* everyoneAtOdds(topic: TopicClaims, at: number): Generator<Pick<Other, 'index' | 'verdict'>, void> {
  for (const { each } of topic.classes()(at, ({ kind }) => oddKinds.has(kind))) {
    for (const index of each()) {
      if (areCompared(topic, at, index)) yield { index, verdict: topic.verdict(at, index) };
    }
  }
}

const oddKinds: ReadonlySet<VerdictKind> = new Set(pairGroups.flat().map(({ verdict }) => verdict));

/** Whether two members are held against each other: where one is preferred, only pairs with it are. */
export const areCompared = ({ members, hasPreferred }: TopicClaims, a: number, b: number): boolean =>
  !hasPreferred || members[a]!.preferred || members[b]!.preferred;

/**
 * Whether a pair says nothing against a claim: it says what most sources say and the other is an outlier, which has the finding and names it. A draft is
 * told all the same, as information. On what parties differ is no majority's to decide.
 */
export const isOthersFault = (topic: TopicClaims, at: number, other: number, { kind }: Verdict): boolean =>
  kind !== 'disputed' && sidesWithMost(topic, at, other) && topic.members[at]!.role !== 'draft';

/** Whether a claim says what most sources say, while the other does not. */
export function sidesWithMost(topic: TopicClaims, at: number, other: number): boolean {
  const camps = topic.camps();
  return camps[at] === camp.agreeing && camps[other] === camp.outlier;
}

/** Whether it may be an update as well: never more than information. */
export const isUnsure = ({ because }: Verdict): boolean => because === 'as-of' || because === 'undated';

/** Stronger is an established value, then the one further off. */
function strengthOf(topic: TopicClaims, a: number, b: number): number {
  const sides = topic.sides();
  const [i, j] = [sides[a]!.magnitude.stated, sides[b]!.magnitude.stated];
  const gap = Math.max(i.low - j.high, j.low - i.high, 0);
  return topic.members[b]!.preferred ? Number.MAX_VALUE : gap;
}

/**
 * The verdict on a pair, knowing the rest of the topic: a draft that gives no source for what one party says and another denies does not
 * contradict the other party, it takes sides in a dispute.
 */
function asDispute(topic: TopicClaims, a: number, b: number): Verdict {
  const verdict = topic.verdict(a, b);
  if (verdict.kind !== 'contradiction') return verdict;
  const sides = topic.sides();
  const states = [a, b].find((i) => sides[i]!.party === undefined && sides[i]!.statement.role === 'draft');
  const denies = sides[states === a ? b : a]!.party;
  if (states === undefined || denies === undefined) return verdict;
  for (const party of backersOf(topic, states)) {
    if (party !== denies) return { kind: 'disputed', because: 'attribution', sentence: takesSides };
  }
  return verdict;
}

const takesSides = say`named parties differ, and the draft states one side as a fact`;

/** The parties that say what a claim says. */
function backersOf(topic: TopicClaims, at: number): ReadonlySet<string> {
  const known = backers.get(topic) ?? new Map<number, ReadonlySet<string>>();
  backers.set(topic, known);
  let parties = known.get(at);
  if (!parties) {
    const { isApart, apartFrom } = topic.sweep();
    const apart = new Set(isApart(at) ? apartFrom(at) : []);
    const sides = topic.sides();
    const { dimension } = sides[at]!.magnitude;
    parties = new Set(
      sides.flatMap(({ party, magnitude }, i) =>
        party !== undefined && i !== at && magnitude.dimension === dimension && !apart.has(i) ? [party] : [],
      ),
    );
    known.set(at, parties);
  }
  return parties;
}

const backers = new WeakMap<TopicClaims, Map<number, ReadonlySet<string>>>();
