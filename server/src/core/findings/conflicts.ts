/** From verdicts to findings: the conflicts of one claim, grouped so that a claim carries at most one finding for all that it cannot be true beside. */

import type { Conflict, PairCheck, PlacedClaim } from '../checks/check.ts';
import { hedgeDrift } from '../checks/hedge-drift.ts';
import { incomparable } from '../checks/incomparable.ts';
import { pairGroups } from '../checks/index.ts';
import type { Settings } from '../records/settings.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import type { Member } from '../verdicts/members.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import { saidBy } from '../wording.ts';
import { say } from '../words/message.ts';
import type { Finding, Fix, Severity, Suppression } from './finding.ts';
import { allPairsUpTo, areCompared, isUnsure, type Other, oppositionOf, sidesWithMost } from './opponents.ts';
import { loudness, severityOf } from './severity.ts';

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

/** Others listed with a finding, with their places; the message gives the number of all. */
export const mostRelated = 50;

/** The same in large topics: what is listed in all of them together stays within bounds. */
const mostRelatedIn = ({ members: { length } }: TopicClaims): number =>
  length <= allPairsUpTo ? mostRelated : Math.max(10, Math.min(mostRelated, Math.floor(1_000_000 / length)));

/** A finding on a pair or more, with the claims it names in the order of its `claims`, and their words at the time. */
export interface Telling {
  readonly finding: Finding;
  readonly members: readonly Member[];
  readonly quotes: readonly (string | null)[];
}

/** What there is to tell of one claim of a topic. */
export function tellingsOn(topic: TopicClaims, at: number, context: ConflictContext): readonly Telling[] {
  const tellings: Telling[] = [];
  if (topic.sweep().isApart(at)) {
    for (const group of pairGroups) tellings.push(...conflictsOn(topic, at, group, context));
  }
  if (topic.driftsFrom(at).length > 0) {
    tellings.push(...report(topic, at, [hedgeDrift], opposing(topic, at, driftsOf(topic, at), context), context));
  }
  const model = topic.model(at);
  if (model === undefined) return tellings;
  // Told on the claim that does not fit, whichever end of the pair is asked for.
  const misfit = { index: model, verdict: topic.verdict(at, model), strength: 0 };
  return [
    ...tellings,
    ...report(topic, at, [incomparable], opposing(topic, at, [misfit], { ...context, wanted: () => true }), context),
  ];
}

/** The pairs of a claim that its finding tells of. */
interface Opposing {
  readonly open: readonly Other[];
  /** Of those, how many there are in all. */
  readonly count: number;
  /** By review, those that it silences. */
  readonly silenced: ReadonlyMap<string, { readonly by: Suppression; readonly others: readonly Other[] }>;
}

/** What a claim is at odds with by the checks of one group: in a large topic told at either end, in others where it is wanted. */
function conflictsOn(
  topic: TopicClaims,
  at: number,
  group: readonly PairCheck[],
  context: ConflictContext,
): readonly Telling[] {
  const reported = group.filter((check) => severityAs(check, topic, at, context) !== undefined);
  if (reported.length === 0) return [];
  const { others, count } = oppositionOf(topic, at, new Set(reported.map(({ verdict }) => verdict)));
  return report(topic, at, reported, opposing(topic, at, others(), context, count), context);
}

/**
 * @param count how many of `others` there are, where it is known without going through them: then only so many are looked at as are listed
 */
function opposing(
  topic: TopicClaims,
  at: number,
  others: Iterable<Other>,
  { wanted, suppressionOf }: ConflictContext,
  count?: number,
): Opposing {
  const member = topic.members[at]!;
  const open: Other[] = [];
  const silenced = new Map<string, { by: Suppression; others: Other[] }>();
  const most = count === undefined ? Infinity : mostRelatedIn(topic);
  let silent = 0;
  for (const other of others) {
    if (count === undefined && !wanted(topic, at, other.index)) continue;
    const by = suppressionOf(member, topic.members[other.index]!);
    if (by) {
      silenced.set(by.review, { by, others: [...(silenced.get(by.review)?.others ?? []), other] });
      silent++;
    } else if (open.push(other) >= most) break;
  }
  return { open, count: count === undefined ? open.length : count - silent, silenced };
}

/** What was told before, where its claims stand now: the same where they have not moved; `undefined` where their words have changed. */
export function retold(telling: Telling, place: (member: Member) => AnchoredClaim): Telling | undefined {
  const { finding, members, quotes } = telling;
  let hasMoved = false;
  for (let i = 0; i < members.length; i++) {
    const { quote, anchor } = place(members[i]!);
    if (quote !== quotes[i]) return undefined;
    hasMoved ||= !isSameSpan((i === 0 ? finding : finding.related[i - 1]!).span, anchor.span ?? nowhere);
  }
  if (!hasMoved) return telling;
  const spanOf = (i: number): Span => place(members[i]!).anchor.span ?? nowhere;
  const related = finding.related.map((one, i) => {
    const span = spanOf(i + 1);
    return isSameSpan(one.span, span) ? one : { ...one, span };
  });
  return { ...telling, finding: { ...finding, span: spanOf(0), related } };
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const nowhere: Span = { start: 0, end: 0 };

/** Those of the same party and number whose bound differs, and which agree otherwise. */
function driftsOf(topic: TopicClaims, at: number): Other[] {
  const most = mostRelatedIn(topic);
  const found: Other[] = [];
  for (const index of topic.driftsFrom(at)) {
    if (!areCompared(topic, at, index)) continue;
    const verdict = topic.verdict(at, index);
    if (verdict.kind !== 'consistent' && verdict.kind !== 'equal') continue;
    if (found.push({ index, verdict, strength: 0 }) === most) break;
  }
  return found;
}

/** At most one finding for the open pairs of a claim, and one for those that a review silences. */
function report(
  topic: TopicClaims,
  at: number,
  checks: readonly PairCheck[],
  { open, count, silenced }: Opposing,
  context: ConflictContext,
): Telling[] {
  return [
    ...telling(topic, at, checks, open, count, context),
    ...[...silenced.values()].flatMap(({ by, others }) =>
      telling(topic, at, checks, others, others.length, context).map((told) => ({
        ...told,
        finding: { ...told.finding, suppression: by },
      })),
    ),
  ];
}

/** How loud a check is on a claim before its pairs are looked at; `undefined` where it is off. */
const severityAs = (
  check: PairCheck,
  topic: TopicClaims,
  at: number,
  { place, settings }: ConflictContext,
  limit?: Severity,
): Severity | undefined =>
  severityOf(check.code, check.severityFor?.(place(topic.members[at]!)) ?? check.defaultSeverity, settings, limit);

interface Ranked extends Other {
  readonly check: PairCheck;
  readonly severity: Severity;
  /** Lower comes first: what is sure, what is loud, what is surest. One that may be an update never lends its name to a finding that a sure one could. */
  readonly rank: number;
}

function telling(
  topic: TopicClaims,
  at: number,
  checks: readonly PairCheck[],
  others: readonly Other[],
  count: number,
  context: ConflictContext,
): Telling[] {
  const byCheck = checks.map((check) => ({
    check,
    loud: severityAs(check, topic, at, context),
    mild: severityAs(check, topic, at, context, 'information'),
  }));
  const ranked = others.flatMap((other): Ranked[] => {
    const order = Math.max(
      checks.findIndex(({ verdict }) => verdict === other.verdict.kind),
      0,
    );
    const { check, loud, mild } = byCheck[order]!;
    const unsure = isUnsure(other.verdict);
    const isMild = unsure || (check.verdict !== 'disputed' && sidesWithMost(topic, at, other.index));
    const severity = isMild ? mild : loud;
    return severity === undefined
      ? []
      : [{ ...other, check, severity, rank: Number(unsure) * 100 - loudness[severity] * 10 + order }];
  });
  ranked.sort((a, b) => a.rank - b.rank || b.strength - a.strength || inOrder(topic, a, b));
  const [first] = ranked;
  if (!first) return [];
  const member = topic.members[at]!;
  const claim = context.place(member);
  const listed = ranked.slice(0, mostRelatedIn(topic));
  const conflict: Conflict = {
    topic: topic.name,
    claim,
    others: listed.map(({ index, verdict }) => ({ claim: context.place(topic.members[index]!), verdict })),
    count,
    agreesWithMost: sidesWithMost(topic, at, first.index),
  };
  const finding: Finding = {
    code: first.check.code,
    severity: first.severity,
    source: member.path,
    span: claim.anchor.span ?? nowhere,
    message: first.check.message(conflict),
    claims: [member.id, ...ranked.map(({ index }) => topic.members[index]!.id)],
    related: conflict.others.map((other) => ({
      source: other.claim.path,
      span: other.claim.anchor.span ?? nowhere,
      message: say`${saidBy(other.claim)}: ${other.verdict.sentence}`,
    })),
    fixes: context.fixes(topic, conflict),
  };
  return [
    {
      finding,
      members: [member, ...listed.map(({ index }) => topic.members[index]!)],
      quotes: [claim.quote, ...conflict.others.map((other) => other.claim.quote)],
    },
  ];
}

const inOrder = (topic: TopicClaims, a: Other, b: Other): number => {
  const [m, n] = [topic.members[a.index]!, topic.members[b.index]!];
  return m.path < n.path ? -1 : m.path > n.path ? 1 : m.index - n.index;
};
