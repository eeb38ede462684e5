/** Holds what relations compute against what is claimed: violations, confirmations, and what could not be computed. */
import { judge } from '../compare.ts';
import { pairOf } from '../pair.ts';
import type { Member, TopicClaims } from '../topicClaims.ts';
import type { Verdict } from '../verdict.ts';
import { type Derived, derive, type Operand } from './derive.ts';
import type { Relation, Relations } from './relation.ts';

/** A claim beside a value computed for its topic. */
export interface RelationVerdict {
  readonly target: Member;
  readonly derived: Derived;
  readonly verdict: Verdict;
}

/** Two computations of one relation, from different sources, that come to the same. */
export interface Agreement {
  readonly a: Derived;
  readonly b: Derived;
  readonly verdict: Verdict;
}

export interface RelationOutcome {
  readonly violations: readonly RelationVerdict[];
  readonly confirmations: readonly RelationVerdict[];
  readonly agreements: readonly Agreement[];
  /** Choices of claims whose computation makes no sense: units that do not fit, a divisor that may be zero. */
  readonly problems: readonly {
    readonly relation: Relation;
    readonly message: string;
    readonly operands: readonly Operand[];
  }[];
}

/** So many agreements between computations are worth showing. */
const mostAgreements = 100;

/** What came of each relation, with the claims it was worked out from: while those are the same, so is it. */
export type RelationMemory = Map<string, { readonly from: readonly unknown[]; readonly outcome: RelationOutcome }>;

/** So many claims of a relation's topic are held against what is computed for it. */
const mostTargets = 500;

export function checkRelations(
  { relations }: Relations,
  claims: ReadonlyMap<string, TopicClaims>,
  memory: RelationMemory = new Map(),
): RelationOutcome {
  const outcomes = relations.map((relation) => {
    const key = `${relation.record} ${relation.kind} ${relation.text}`;
    const from = [relation.topic, ...relation.operands].map((topic) => claims.get(topic));
    const known = memory.get(key);
    if (known?.from.length === from.length && known.from.every((topic, i) => topic === from[i])) return known.outcome;
    const outcome = checkRelation(relation, claims);
    memory.set(key, { from, outcome });
    return outcome;
  });
  return {
    violations: outcomes.flatMap(({ violations }) => violations),
    confirmations: outcomes.flatMap(({ confirmations }) => confirmations),
    agreements: outcomes.flatMap(({ agreements }) => agreements),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

function checkRelation(relation: Relation, claims: ReadonlyMap<string, TopicClaims>): RelationOutcome {
  const { derived, problems: failed } = derive(relation, claims);
  const violations: RelationVerdict[] = [];
  const confirmations: RelationVerdict[] = [];
  const problems: RelationOutcome['problems'][number][] = failed.map((problem) => ({ relation, ...problem }));
  const misfits = new Set<string>();
  const topic = claims.get(relation.topic);
  for (const [at, target] of (topic?.members ?? []).slice(0, mostTargets).entries()) {
    if (!topic || (topic.hasPreferred && !target.preferred)) continue; // only the established value is reckoned with
    const side = topic.sides()[at]!;
    for (const one of derived) {
      const fitted = one.side.magnitude.dimension === 'number' ? ofDimension(one, side.magnitude.dimension) : one;
      const verdict = judge(pairOf(side, fitted.side, topic.record, topic.tolerance));
      if (verdict.kind === 'incomparable') {
        if (verdict.because === 'unresolved' || misfits.has(verdict.sentence)) continue;
        misfits.add(verdict.sentence);
        problems.push({ relation, message: `${relation.topic}: ${verdict.sentence}`, operands: one.operands });
      } else if (isViolation(verdict)) violations.push({ target, derived: fitted, verdict });
      else if (verdict.kind === 'consistent') confirmations.push({ target, derived: fitted, verdict });
    }
  }
  const agreements = relation.kind === 'equals' ? agreementsOf(derived, topic) : [];
  return { violations, confirmations, agreements, problems };
}

const isViolation = ({ kind }: Verdict): boolean =>
  kind === 'contradiction' || kind === 'misquoted' || kind === 'shrunk';

const ofDimension = (one: Derived, dimension: string): Derived => ({
  ...one,
  side: { ...one.side, magnitude: { ...one.side.magnitude, dimension } },
});

function agreementsOf(derived: readonly Derived[], topic: TopicClaims | undefined): Agreement[] {
  const found: Agreement[] = [];
  for (const [i, a] of derived.entries()) {
    for (const b of derived.slice(i + 1)) {
      if (found.length >= mostAgreements) return found;
      if (a.side.statement.source === undefined || b.side.statement.source === undefined) continue;
      if (a.side.statement.source === b.side.statement.source) continue;
      const verdict = judge(pairOf(a.side, b.side, topic?.record, topic?.tolerance ?? 'rounding'));
      if (verdict.kind === 'consistent' || verdict.kind === 'equal') found.push({ a, b, verdict });
    }
  }
  return found;
}
