/** From verdicts to findings: the conflicts of one claim, grouped so that a claim carries at most one finding of a code. */
import type { Conflict, PairCheck, PlacedClaim } from '../checks/check.ts';
import { hedgeDrift } from '../checks/hedge-drift.ts';
import { incomparable } from '../checks/incomparable.ts';
import { pairChecks } from '../checks/index.ts';
import type { Settings } from '../records/settings.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
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
  /** Whether a pair, by the places of its members, is to be reported at the first of its ends. */
  readonly wanted: (topic: TopicClaims, at: number, other: number) => boolean;
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

/** A finding on a pair or more, with the claims it names in the order of its `claims`, and their words at the time. */
export interface Telling {
  readonly finding: Finding;
  readonly members: readonly Member[];
  readonly quotes: readonly (string | null)[];
}

/** What there is to tell of one claim of a topic. In topics of more than a thousand claims only its strongest conflicts are judged. */
export function tellingsOn(topic: TopicClaims, at: number, context: ConflictContext): readonly Telling[] {
  const tellings: Telling[] = [];
  const conflicts = conflictsOf(topic, at, context);
  for (const check of conflicts.length > 0 ? pairChecks : []) {
    const others = conflicts.filter(({ verdict }) => verdict.kind === check.verdict);
    tellings.push(...report(topic, at, check, others, context));
  }
  if (topic.driftGroup(at).length > 0) tellings.push(...report(topic, at, hedgeDrift, driftsOf(topic, at), context));
  const model = topic.model(at);
  if (model === undefined) return tellings;
  // Told on the claim that does not fit, whichever end of the pair is asked for.
  const misfit = { index: model, verdict: topic.verdict(at, model), strength: 0 };
  return [...tellings, ...report(topic, at, incomparable, [misfit], { ...context, wanted: () => true })];
}

/** A finding told before, where its claims stand now; `undefined` where their words have changed. */
export function retold(
  { finding, members, quotes }: Telling,
  place: (member: Member) => AnchoredClaim,
): Finding | undefined {
  const spans: Span[] = [];
  for (const [i, member] of members.entries()) {
    const { quote, anchor } = place(member);
    if (quote !== quotes[i]) return undefined;
    spans.push(anchor.span ?? nowhere);
  }
  const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
  if (same(finding.span, spans[0]!) && finding.related.every(({ span }, i) => same(span, spans[i + 1]!)))
    return finding;
  return {
    ...finding,
    span: spans[0]!,
    related: finding.related.map((related, i) => ({ ...related, span: spans[i + 1]! })),
  };
}

const nowhere: Span = { start: 0, end: 0 };

/** The verdicts on those whose figure does not agree with that of a claim. */
function conflictsOf(topic: TopicClaims, at: number, { wanted }: ConflictContext): Other[] {
  const { isApart, apartFrom } = topic.sweep();
  const others: Other[] = [];
  if (!isApart(at)) return others;
  const n = topic.members.length;
  let budget = n <= allPairsUpTo ? n : Math.max(fewest, Math.floor(allPairsUpTo ** 2 / n));
  for (const index of apartFrom(at)) {
    if (budget-- === 0) break;
    if (!areCompared(topic, at, index) || !wanted(topic, at, index)) continue;
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
): Telling[] {
  const member = topic.members[at]!;
  const others = all.filter(({ index }) => context.wanted(topic, at, index));
  if (others.length === 0) return [];
  const open: Other[] = [];
  const silenced = new Map<string, { by: Suppression; others: Other[] }>();
  for (const other of others) {
    const by = context.suppressionOf(member, topic.members[other.index]!);
    if (!by) open.push(other);
    else silenced.set(by.review, { by, others: [...(silenced.get(by.review)?.others ?? []), other] });
  }
  return [
    ...telling(topic, at, check, open, context),
    ...[...silenced.values()].flatMap(({ by, others }) =>
      telling(topic, at, check, others, context).map((told) => ({
        ...told,
        finding: { ...told.finding, suppression: by },
      })),
    ),
  ];
}

function telling(
  topic: TopicClaims,
  at: number,
  check: PairCheck,
  others: readonly Other[],
  context: ConflictContext,
): Telling[] {
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
  const finding: Finding = {
    code: check.code,
    severity,
    source: member.path,
    span: claim.anchor.span ?? nowhere,
    message: check.message(conflict),
    claims: [member.id, ...conflict.others.map((other) => other.claim.claim.id)],
    related: conflict.others.map((other) => ({
      source: other.claim.path,
      span: other.claim.anchor.span ?? nowhere,
      message: `${said(other.claim)}: ${other.verdict.sentence}`,
    })),
    fixes: context.fixes(topic, conflict),
  };
  return [
    {
      finding,
      members: [member, ...sorted.slice(0, mostRelated).map(({ index }) => topic.members[index]!)],
      quotes: [claim.quote, ...conflict.others.map((other) => other.claim.quote)],
    },
  ];
}

/** Whether it may be an update as well: never more than information. */
export const isUnsure = ({ because }: Verdict): boolean => because === 'as-of' || because === 'undated';

const inOrder = (topic: TopicClaims, a: Other, b: Other): number => {
  const [m, n] = [topic.members[a.index]!, topic.members[b.index]!];
  return m.path < n.path ? -1 : m.path > n.path ? 1 : m.index - n.index;
};
