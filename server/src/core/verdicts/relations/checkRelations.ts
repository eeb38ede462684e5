/** Holds what relations compute against what is claimed: violations, confirmations, and what could not be computed. */

import { changedKeys, patchedMap } from '../../patchedMap.ts';
import { type Message, say } from '../../words/message.ts';
import { inWords } from '../../words/print.ts';
import { judge } from '../compare.ts';
import type { Member } from '../members.ts';
import { pairOf } from '../pair.ts';
import type { TopicClaims } from '../topicClaims.ts';
import type { Verdict } from '../verdict.ts';
import { type Breach, breachesOf, isInside, membersOf } from './breaches.ts';
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

/** What came of one relation. */
interface Checked {
  readonly breaches: readonly Breach[];
  readonly confirmations: readonly RelationVerdict[];
  readonly agreements: readonly Agreement[];
  /** Choices of claims whose computation makes no sense: units that do not fit, a divisor that may be zero. */
  readonly problems: readonly {
    readonly relation: Relation;
    readonly message: Message;
    readonly operands: readonly Operand[];
  }[];
}

/** What came of all of them. */
export interface RelationOutcome extends Checked {
  /** Those with a claim of one source. */
  readonly breachesIn: (path: string) => readonly Breach[];
}

/** So many agreements between computations are worth showing. */
const mostAgreements = 100;

/** What came of the relations last: of the next, only those are checked whose topics changed since. */
export interface RelationMemory {
  last?: {
    readonly relations: Relations['relations'];
    readonly claims: ReadonlyMap<string, TopicClaims>;
    readonly checked: readonly Checked[];
    /** By topic, the places of the relations that it is part of. */
    readonly byTopic: ReadonlyMap<string, readonly number[]>;
    /** By source, the places of the relations that a claim in it breaks. */
    readonly byPath: ReadonlyMap<string, readonly number[]>;
  };
}

/** So many pairs of a claim and a computation are judged for one relation, half a second's work; where there are more, it is said. */
const mostJudged = 1_000_000;

/** So many confirmations are kept for showing. */
const mostConfirmations = 10_000;

export function checkRelations(
  { relations }: Relations,
  claims: ReadonlyMap<string, TopicClaims>,
  memory: RelationMemory = {},
): RelationOutcome {
  const last = memory.last?.relations === relations ? memory.last : undefined;
  const changed = last && changedKeys(last.claims, claims);
  const byTopic = last?.byTopic ?? placesByTopic(relations);
  const places = changed
    ? [...new Set([...changed].flatMap((topic) => byTopic.get(topic) ?? []))]
    : [...relations.keys()];
  const checked = changed ? last.checked.slice() : new Array<Checked>(relations.length);
  const byPath = new Map<string, readonly number[]>();
  const inPath = (path: string): readonly number[] => byPath.get(path) ?? (changed && last.byPath.get(path)) ?? [];
  for (const at of places) {
    for (const path of changed ? pathsOf(last.checked[at]!) : [])
      byPath.set(
        path,
        inPath(path).filter((n) => n !== at),
      );
    const outcome = checkRelation(relations[at]!, claims);
    checked[at] = outcome;
    for (const path of pathsOf(outcome)) byPath.set(path, [...inPath(path), at]);
  }
  const paths = changed ? patchedMap(last.byPath, byPath) : byPath;
  memory.last = { relations, claims, checked, byTopic, byPath: paths };
  const flat = <K extends keyof Checked>(key: K): (() => Checked[K]) =>
    once(() => checked.flatMap((one) => one[key] as readonly unknown[]) as unknown as Checked[K]);
  const [breaches, confirmations] = [flat('breaches'), flat('confirmations')];
  const [agreements, problems] = [flat('agreements'), flat('problems')];
  return {
    get breaches() {
      return breaches();
    },
    get confirmations() {
      return confirmations();
    },
    get agreements() {
      return agreements();
    },
    get problems() {
      return problems();
    },
    breachesIn: (path) =>
      [...(paths.get(path) ?? [])]
        .sort((a, b) => a - b)
        .flatMap((at) => checked[at]!.breaches.filter((breach) => pathsOfBreach(breach).has(path))),
  };
}

/** Works something out when it is first asked for: most who ask for the outcome want little of it. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function placesByTopic(relations: readonly Relation[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { topic, operands }] of relations.entries()) {
    for (const name of new Set([topic, ...operands])) {
      const list = places.get(name);
      if (list) list.push(at);
      else places.set(name, [at]);
    }
  }
  return places;
}

const pathsOf = ({ breaches }: Checked): ReadonlySet<string> =>
  new Set(breaches.flatMap((breach) => [...pathsOfBreach(breach)]));

/** The sources that have a claim in a breach. */
function pathsOfBreach(breach: Breach): ReadonlySet<string> {
  let paths = breachPaths.get(breach);
  if (!paths) {
    paths = new Set(breach.violations.flatMap(membersOf).map(({ path }) => path));
    breachPaths.set(breach, paths);
  }
  return paths;
}

const breachPaths = new WeakMap<Breach, ReadonlySet<string>>();

function checkRelation(relation: Relation, claims: ReadonlyMap<string, TopicClaims>): Checked {
  const { derived, problems: failed } = derive(relation, claims);
  const broken: RelationVerdict[] = [];
  const confirmations: RelationVerdict[] = [];
  const confirmed = new Set<Member>();
  const problems: Checked['problems'][number][] = failed.map((problem) => ({ relation, ...problem }));
  const misfits = new Set<string>();
  const topic = claims.get(relation.topic);
  let left = mostJudged;
  for (const [at, target] of (topic?.members ?? []).entries()) {
    if (!topic || (topic.hasPreferred && !target.preferred)) continue; // only the established value is reckoned with
    const side = topic.sides()[at]!;
    left -= derived.length;
    if (left < 0) {
      const message = say`${relation.topic} has too many claims: not all are held against it`;
      problems.push({ relation, message, operands: [] });
      break;
    }
    for (const one of derived) {
      const fitted = one.side.magnitude.dimension === 'number' ? ofDimension(one, side.magnitude.dimension) : one;
      const verdict = judge(pairOf(side, fitted.side, topic.record, topic.tolerance));
      if (verdict.kind === 'incomparable') {
        if (verdict.because === 'unresolved' || misfits.has(inWords(verdict.sentence))) continue;
        misfits.add(inWords(verdict.sentence));
        problems.push({ relation, message: say`${relation.topic}: ${verdict.sentence}`, operands: one.operands });
      } else if (isViolation(verdict)) {
        broken.push({ target, derived: fitted, verdict });
      } else if (verdict.kind === 'consistent' || verdict.kind === 'equal') {
        confirmed.add(target);
        if (confirmations.length < mostConfirmations) confirmations.push({ target, derived: fitted, verdict });
      }
    }
  }
  // With other claims for its operands it holds: then it is these that disagree, each in a topic of its own, where that is told.
  const breaches = breachesOf(broken.filter((one) => isInside(one) || !confirmed.has(one.target)));
  const agreements = relation.kind === 'equals' ? agreementsOf(derived, topic) : [];
  return { breaches, confirmations, agreements, problems };
}

const isViolation = ({ kind }: Verdict): boolean =>
  kind === 'contradiction' || kind === 'misquoted' || kind === 'shrunk';

const ofDimension = (one: Derived, dimension: string): Derived => ({
  ...one,
  side: { ...one.side, magnitude: { ...one.side.magnitude, dimension } },
});

function agreementsOf(derived: readonly Derived[], topic: TopicClaims | undefined): Agreement[] {
  const found: Agreement[] = [];
  const inside = derived.filter(({ side }) => side.statement.source !== undefined).slice(0, mostAgreements);
  for (const [i, a] of inside.entries()) {
    for (const b of inside.slice(i + 1)) {
      if (found.length >= mostAgreements) return found;
      if (a.side.statement.source === b.side.statement.source) continue;
      const verdict = judge(pairOf(a.side, b.side, topic?.record, topic?.tolerance ?? 'rounding'));
      if (verdict.kind === 'consistent' || verdict.kind === 'equal') found.push({ a, b, verdict });
    }
  }
  return found;
}
