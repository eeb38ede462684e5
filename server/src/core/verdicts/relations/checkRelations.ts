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

export function checkRelations({ relations }: Relations, claims: ReadonlyMap<string, TopicClaims>): RelationOutcome {
  const violations: RelationVerdict[] = [];
  const confirmations: RelationVerdict[] = [];
  const agreements: Agreement[] = [];
  const problems: RelationOutcome['problems'][number][] = [];
  for (const relation of relations) {
    const { derived, problems: failed } = derive(relation, claims);
    problems.push(...failed.map((problem) => ({ relation, ...problem })));
    const topic = claims.get(relation.topic);
    const misfits = new Set<string>();
    topic?.members.forEach((target, at) => {
      if (topic.hasPreferred && !target.preferred) return; // only the established value is reckoned with
      for (const one of derived) {
        const side = topic.sides()[at]!;
        const adapted = one.side.magnitude.dimension === 'number' ? ofDimension(one, side.magnitude.dimension) : one;
        const verdict = judge(pairOf(side, adapted.side, topic.record, topic.tolerance));
        if (verdict.kind === 'incomparable') {
          if (verdict.because !== 'unresolved' && !misfits.has(verdict.sentence)) {
            misfits.add(verdict.sentence);
            problems.push({ relation, message: `${relation.topic}: ${verdict.sentence}`, operands: one.operands });
          }
          continue;
        }
        const entry = { target, derived: adapted, verdict };
        if (isViolation(verdict)) violations.push(entry);
        else if (verdict.kind === 'consistent') confirmations.push(entry);
      }
    });
    if (relation.kind === 'equals') agreements.push(...agreementsOf(derived, topic));
  }
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
