/** From verdicts to findings: the conflicts of one claim, grouped so that a claim carries at most one finding of a code. */
import type { Conflict, PairCheck, PlacedClaim } from '../checks/check.ts';
import { hedgeDrift } from '../checks/hedge-drift.ts';
import { incomparable } from '../checks/incomparable.ts';
import { pairChecks } from '../checks/index.ts';
import type { Settings } from '../records/settings.ts';
import { drifts } from '../verdicts/drift.ts';
import type { Member, TopicClaims } from '../verdicts/topicClaims.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { said } from '../wording.ts';
import type { Finding, Fix, Suppression } from './finding.ts';
import { severityOf } from './severity.ts';

/** What a conflict is reported with. */
export interface ConflictContext {
  readonly settings: Settings;
  /** A claim where it stands now. */
  readonly place: (member: Member) => PlacedClaim;
  /** Whether a pair is to be reported at the first of its ends. */
  readonly wanted: (member: Member, other: Member) => boolean;
  /** The review that silences a pair. */
  readonly suppressionOf: (member: Member, other: Member) => Suppression | undefined;
  readonly fixes: (topic: TopicClaims, conflict: Conflict) => readonly Fix[];
}

/** Others listed with a finding; the message gives the number of all. */
export const mostRelated = 50;

/** Every pair of a topic of this size is judged; of a larger one so many for each claim that the work stays the same. */
const allPairsUpTo = 1000;
const fewest = 20;

interface Other {
  readonly index: number;
  readonly verdict: Verdict;
  readonly strength: number;
}

/** The findings on one claim of a topic. In topics of more than a thousand claims only its strongest conflicts are judged. */
export function findingsOn(topic: TopicClaims, at: number, context: ConflictContext): Finding[] {
  const conflicts = conflictsOf(topic, at);
  const found = pairChecks.flatMap((check) =>
    report(
      topic,
      at,
      check,
      conflicts.filter(({ verdict }) => verdict.kind === check.verdict),
      context,
    ),
  );
  return [...found, ...report(topic, at, hedgeDrift, driftsOf(topic, at), context)];
}

/** The verdicts on those whose figure does not agree with that of a claim. */
function conflictsOf(topic: TopicClaims, at: number): Other[] {
  const { isApart, apartFrom } = topic.sweep();
  const others: Other[] = [];
  if (!isApart(at)) return others;
  const n = topic.members.length;
  let budget = n <= allPairsUpTo ? n : Math.max(fewest, Math.floor(allPairsUpTo ** 2 / n));
  for (const index of apartFrom(at)) {
    if (budget-- === 0) break;
    if (!areCompared(topic, at, index)) continue;
    others.push({ index, verdict: asDispute(topic, at, index), strength: strength(topic, at, index) });
  }
  return others;
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
  const { isApart, apartFrom } = topic.sweep();
  const apart = new Set(isApart(states) ? apartFrom(states) : []);
  const dimension = sides[states]!.magnitude.dimension;
  const backed = sides.some(
    ({ party, magnitude }, i) =>
      i !== states && party !== undefined && party !== denies && magnitude.dimension === dimension && !apart.has(i),
  );
  return backed ? { kind: 'disputed', because: 'attribution', sentence: takesSides } : verdict;
}

const takesSides = 'named parties differ, and the draft states one side as a fact';

/** Those of the same party and number whose bound differs, and which agree otherwise. */
function driftsOf(topic: TopicClaims, at: number): Other[] {
  const group = topic.driftGroup(at);
  const sides = topic.sides();
  return group
    .slice(0, mostRelated)
    .filter((index) => index !== at && areCompared(topic, at, index) && drifts(sides[at]!, sides[index]!))
    .map((index) => ({ index, verdict: topic.verdict(at, index), strength: 0 }))
    .filter(({ verdict: { kind } }) => kind === 'consistent' || kind === 'equal');
}

/** Whether two members are held against each other: where one is preferred, only pairs with it are. */
export const areCompared = ({ members, hasPreferred }: TopicClaims, a: number, b: number): boolean =>
  !hasPreferred || members[a]!.preferred || members[b]!.preferred;

/** Stronger first: an established value, then the one further off. */
function strength(topic: TopicClaims, a: number, b: number): number {
  const sides = topic.sides();
  const [i, j] = [sides[a]!.magnitude.stated, sides[b]!.magnitude.stated];
  const gap = Math.max(i.low - j.high, j.low - i.high, 0);
  return topic.members[b]!.preferred ? Number.MAX_VALUE : gap;
}

/** At most one finding for the open pairs of a claim, and one for those that a review silences. */
function report(
  topic: TopicClaims,
  at: number,
  check: PairCheck,
  all: readonly Other[],
  context: ConflictContext,
): Finding[] {
  const member = topic.members[at]!;
  const others = all.filter(({ index }) => context.wanted(member, topic.members[index]!));
  if (others.length === 0) return [];
  const open: Other[] = [];
  const silenced = new Map<string, { by: Suppression; others: Other[] }>();
  for (const other of others) {
    const by = context.suppressionOf(member, topic.members[other.index]!);
    if (!by) open.push(other);
    else silenced.set(by.review, { by, others: [...(silenced.get(by.review)?.others ?? []), other] });
  }
  return [
    ...finding(topic, at, check, open, context),
    ...[...silenced.values()].flatMap(({ by, others }) =>
      finding(topic, at, check, others, context).map((found) => ({ ...found, suppression: by })),
    ),
  ];
}

function finding(
  topic: TopicClaims,
  at: number,
  check: PairCheck,
  others: readonly Other[],
  context: ConflictContext,
): Finding[] {
  if (others.length === 0) return [];
  const member = topic.members[at]!;
  // Sure ones first: one that may be an update never lends its name to a finding that a sure one could.
  const sorted = [...others].sort(
    (a, b) =>
      Number(isUnsure(a.verdict)) - Number(isUnsure(b.verdict)) || b.strength - a.strength || inOrder(topic, a, b),
  );
  const claim = context.place(member);
  const severity = severityOf(
    check.code,
    check.severityFor?.(claim) ?? check.defaultSeverity,
    context.settings,
    isUnsure(sorted[0]!.verdict) ? 'information' : 'error',
  );
  if (severity === undefined) return [];
  const conflict: Conflict = {
    topic: topic.name,
    claim,
    others: sorted
      .slice(0, mostRelated)
      .map(({ index, verdict }) => ({ claim: context.place(topic.members[index]!), verdict })),
    count: others.length,
  };
  return [
    {
      code: check.code,
      severity,
      source: member.path,
      span: claim.anchor.span ?? { start: 0, end: 0 },
      message: check.message(conflict),
      claims: [member.id, ...conflict.others.map((other) => other.claim.claim.id)],
      related: conflict.others.map((other) => ({
        source: other.claim.path,
        span: other.claim.anchor.span ?? { start: 0, end: 0 },
        message: `${said(other.claim)}: ${other.verdict.sentence}`,
      })),
      fixes: context.fixes(topic, conflict),
    },
  ];
}

/** Whether it may be an update as well: never more than information. */
export const isUnsure = ({ because }: Verdict): boolean => because === 'as-of' || because === 'undated';

const inOrder = (topic: TopicClaims, a: Other, b: Other): number => {
  const [m, n] = [topic.members[a.index]!, topic.members[b.index]!];
  return m.path < n.path ? -1 : m.path > n.path ? 1 : m.index - n.index;
};

/** Claims whose figure is of another kind than the rest of the topic: one finding each, beside one that fits. */
export function misfitsOf(topic: TopicClaims, context: ConflictContext): Finding[] {
  const groups = new Map<string, number[]>();
  topic.sides().forEach(({ magnitude: { dimension } }, i) => {
    const group = dimension === 'birth' ? 'age' : dimension; // a dated and an undated age are both ages
    const list = groups.get(group);
    if (list) list.push(i);
    else groups.set(group, [i]);
  });
  if (groups.size < 2) return [];
  // The largest group is the topic; of equal ones that of the first published source, then of the first path.
  const first = (list: readonly number[]): Member =>
    list.map((i) => topic.members[i]!).reduce((a, b) => (older(b, a) ? b : a));
  const [fitting, ...rest] = [...groups.values()].sort(
    (a, b) => b.length - a.length || (older(first(a), first(b)) ? -1 : 1),
  );
  const model = topic.members.indexOf(first(fitting!));
  return rest.flat().flatMap((i) =>
    report(topic, i, incomparable, [{ index: model, verdict: topic.verdict(i, model), strength: 0 }], {
      ...context,
      wanted: (member) => context.wanted(member, member),
    }),
  );
}

/** Whether the first member was there before the second; a total order on the members of a topic. */
export function older(a: Member, b: Member): boolean {
  if (a.published !== b.published) return a.published < b.published;
  if (a.path !== b.path) return a.path < b.path;
  return a.index < b.index;
}
