/**
 * The findings of a snapshot. A pair in conflict is one fact with two ends: `findings` tells it once, on the side a reader would question, `findingsOf`
 * tells what concerns one file, so that an editor shows it at both ends.
 */

import type { PlacedClaim } from '../checks/check.ts';
import { staleReview } from '../checks/stale-review.ts';
import { showFigure } from '../figures/print.ts';
import { topicFixes } from '../fixes/topicFixes.ts';
import { changedKeys } from '../patchedMap.ts';
import type { Review } from '../records/model.ts';
import { recordPlace, topicPath } from '../records/paths.ts';
import type { AnchoredClaim, Snapshot } from '../snapshot.ts';
import { type Member, older } from '../verdicts/members.ts';
import { holdsStill, pairKey, reviewsByPair } from '../verdicts/reviews.ts';
import type { TopicClaims } from '../verdicts/topicClaims.ts';
import { said, standsIn } from '../wording.ts';
import { say } from '../words/message.ts';
import { aliasFindings } from './aliasFindings.ts';
import { type ConflictContext, retold, type Telling, tellingsOn } from './conflicts.ts';
import type { Finding } from './finding.ts';
import { sidesWithMost } from './opponents.ts';
import { anchoredOf, placeOf } from './place.ts';
import { possibleConflicts } from './possibleConflicts.ts';
import { relationProblems, violationFindings, violationFindingsIn } from './relationFindings.ts';
import { severityOf } from './severity.ts';

export interface FindingsOptions {
  /** Only files for which it holds; all by default. A pair with one end inside is told at that end. */
  readonly within?: (path: string) => boolean;
  /** Also findings that a review silences, with their `suppression`; left out by default. */
  readonly suppressed?: boolean;
}

/** All findings, by source path and place; of a pair in conflict at one of its ends only. */
export function findings(snapshot: Snapshot, options: FindingsOptions = {}): readonly Finding[] {
  const { within = () => true } = options;
  const found = [...snapshot.sources.values()]
    .filter(({ path }) => within(path))
    .flatMap((source) => [...source.findings, ...possibleConflicts(snapshot, source)]);
  const context = contextOf(
    snapshot,
    (topic, at, other) => !within(topic.members[other]!.path) || holds(snapshot, topic, at, other),
  );
  for (const topic of snapshot.claims.values()) {
    topic.members.forEach((member, at) => {
      if (within(member.path)) found.push(...tellingsOn(topic, at, context).map(({ finding }) => finding));
    });
  }
  found.push(...staleReviews(snapshot, reviewsByPair(snapshot.reviews).values(), context.wanted, within));
  const relations = [...violationFindings(snapshot, context), ...relationProblems(snapshot, context.place)];
  found.push(...[...relations, ...aliasFindings(snapshot)].filter(({ source }) => within(source)));
  return inOrder(found, options);
}

/**
 * Who asks topic by topic: a function that tells the findings on the pairs of one topic, each at one of its ends, silenced ones too; without fixes, which cost
 * more than all the rest.
 */
export function findingsByTopic(snapshot: Snapshot): (topic: TopicClaims) => readonly Finding[] {
  const wanted: ConflictContext['wanted'] = (topic, at, other) => holds(snapshot, topic, at, other);
  const context: ConflictContext = { ...contextOf(snapshot, wanted), fixes: () => [] };
  return (topic) => topic.members.flatMap((_, at) => tellingsOn(topic, at, context).map(({ finding }) => finding));
}

/** What breaks relations between topics, each on the claim that does not fit; silenced ones too. */
export const brokenRelations = (snapshot: Snapshot): readonly Finding[] =>
  violationFindings(
    snapshot,
    contextOf(snapshot, () => true),
  );

/** The findings that concern one file, by place; of a pair in conflict either end. */
export function findingsOf(
  snapshot: Snapshot,
  path: string,
  options: Pick<FindingsOptions, 'suppressed'> = {},
): readonly Finding[] {
  let found = snapshot.found.get(path);
  if (!found) {
    const context = contextOf(snapshot, () => true);
    found = concerning(snapshot, path, context, toldIn(snapshot, path, context));
    snapshot.found.set(path, found);
  }
  return inOrder([...found], options);
}

/**
 * The findings of some files, one after the other, with nothing of it kept, nor what many topics were found to say: of a large workspace it would fill the
 * memory.
 */
export function* findingsInPassing(
  snapshot: Snapshot,
  paths: readonly string[],
): Iterable<readonly [path: string, findings: readonly Finding[]]> {
  for (let from = 0; from < paths.length; from += stretch) {
    const passed = paths.slice(from, from + stretch);
    const context = contextOf(snapshot, () => true);
    for (const path of passed) {
      const pairs = (snapshot.members.get(path) ?? []).flatMap((member) => {
        const topic = snapshot.claims.get(member.topic)!;
        return tellingsOn(topic, topic.place(member), context).map(({ finding }) => finding);
      });
      yield [path, inOrder(concerning(snapshot, path, context, pairs), {})];
    }
    // Of fewer, somebody who types in one of them may ask again.
    if (passed.length === stretch) for (const path of passed) forget(snapshot, path);
  }
}

/** So many files share what is worked out for all of them together. */
const stretch = 200;

/** Lets go of what was derived of the topics of a file. */
function forget({ members, claims }: Snapshot, path: string): void {
  for (const { topic } of members.get(path) ?? []) {
    const all = claims.get(topic);
    // Larger ones are few, take long to derive, and are asked of by the next files too.
    if (all && all.members.length <= smallTopic) all.forget();
  }
}

/** What is derived of a topic of so many claims takes more memory than they do. */
const smallTopic = 50;

/**
 * The files whose findings may stand otherwise in a snapshot than in another before it; `undefined` where that may be all. A finding names the claims of
 * other files at their places: it concerns those too.
 */
export function sourcesConcerned(before: Snapshot, now: Snapshot): ReadonlySet<string> | undefined {
  if (before === now) return new Set();
  if (before.settings !== now.settings || before.topics !== now.topics || before.reviews !== now.reviews)
    return undefined;
  const topics = changedKeys(before.claims, now.claims);
  const sources = changedKeys(before.sources, now.sources);
  if (!topics || !sources) return undefined;
  const all = new Set(topics);
  for (const snapshot of [before, now]) {
    for (const path of sources) for (const { topic } of snapshot.members.get(path) ?? []) all.add(topic);
  }
  const paths = new Set(sources);
  for (const snapshot of [before, now]) {
    for (const topic of all) for (const { path } of snapshot.claims.get(topic)?.members ?? []) paths.add(path);
    for (const path of toldTogether(snapshot)) paths.add(path);
  }
  return paths;
}

/** The files that may have findings on claims of other topics: on reviews and relations. */
function* toldTogether(snapshot: Snapshot): Iterable<string> {
  for (const { claims } of snapshot.reviews) {
    for (const id of claims) {
      const path = snapshot.member(id)?.path;
      if (path !== undefined) yield path;
    }
  }
  const { parsed, outcome } = snapshot.relations();
  for (const { record } of parsed.relations) yield topicPath(record);
  for (const { target, derived } of outcome.breaches.flatMap(({ violations }) => violations)) {
    yield target.path;
    for (const { member } of derived.operands) yield member.path;
  }
}

function concerning(snapshot: Snapshot, path: string, context: ConflictContext, pairs: readonly Finding[]): Finding[] {
  const source = snapshot.sources.get(path);
  const found = source ? [...source.findings, ...possibleConflicts(snapshot, source)] : [];
  found.push(...pairs);
  found.push(...staleReviews(snapshot, reviewsIn(snapshot, path), context.wanted, (source) => source === path));
  found.push(...violationFindingsIn(snapshot, path, context));
  if (recordPlace(path)) found.push(...(problemsByRecord(snapshot, context).get(path) ?? []));
  return found;
}

/** What is wrong with the relations and aliases of each record. Worked out together, for all records that are asked for. */
function problemsByRecord(snapshot: Snapshot, context: ConflictContext): ReadonlyMap<string, readonly Finding[]> {
  const known = recordProblems.get(snapshot);
  if (known) return known;
  const byPath = new Map<string, Finding[]>();
  for (const finding of [...relationProblems(snapshot, context.place), ...aliasFindings(snapshot)]) {
    const list = byPath.get(finding.source);
    if (list) list.push(finding);
    else byPath.set(finding.source, [finding]);
  }
  recordProblems.set(snapshot, byPath);
  return byPath;
}

const recordProblems = new WeakMap<Snapshot, ReadonlyMap<string, readonly Finding[]>>();

/** The reviews of pairs with a claim of a file. */
function reviewsIn({ reviews, sources }: Snapshot, path: string): readonly Review[] {
  if (reviews.length === 0) return [];
  let byClaim = reviewsOfClaims.get(reviews);
  if (!byClaim) {
    const all = new Map<string, Review[]>();
    for (const review of reviewsByPair(reviews).values()) {
      for (const id of review.claims) {
        const list = all.get(id);
        if (list) list.push(review);
        else all.set(id, [review]);
      }
    }
    byClaim = all;
    reviewsOfClaims.set(reviews, byClaim);
  }
  const found = new Set<Review>();
  for (const { claim } of sources.get(path)?.claims ?? [])
    for (const one of byClaim.get(claim.id) ?? []) found.add(one);
  return [...found];
}

const reviewsOfClaims = new WeakMap<readonly Review[], ReadonlyMap<string, readonly Review[]>>();

/** What there is to tell of the claims of a file. Of those of whom there was nothing, only those are asked again whose topic changed. */
function toldIn(snapshot: Snapshot, path: string, context: ConflictContext): Finding[] {
  const members = snapshot.members.get(path);
  if (!members) return [];
  const files = talked.get(snapshot.told) ?? new Map<string, Talk>();
  talked.set(snapshot.told, files);
  const found: Finding[] = [];
  const talkedOf: Member[] = [];
  for (const member of toAsk(snapshot, path, members, files.get(path))) {
    const findings = toldOf(snapshot, member, context);
    if (findings.length === 0) continue;
    talkedOf.push(member);
    found.push(...findings);
  }
  files.set(path, { claims: snapshot.claims, members: talkedOf });
  return found;
}

/** The members of a file of whom there was something to tell, and what the topics were then. */
interface Talk {
  readonly claims: Snapshot['claims'];
  readonly members: readonly Member[];
}

/** By path; as long as what was told of topics counts. */
const talked = new WeakMap<Snapshot['told'], Map<string, Talk>>();

function toAsk(
  { claims }: Snapshot,
  path: string,
  members: readonly Member[],
  last: Talk | undefined,
): readonly Member[] {
  const changed = last && changedKeys(last.claims, claims);
  if (!changed) return members;
  if (changed.size === 0) return last.members;
  const asked = last.members.filter(({ topic }) => !changed.has(topic));
  for (const topic of changed) {
    for (const member of claims.get(topic)?.members ?? []) if (member.path === path) asked.push(member);
  }
  return asked.sort((a, b) => a.index - b.index);
}

/** What there is to tell of a claim; what was told of it before is told again while its topic is as it was. */
function toldOf(snapshot: Snapshot, member: Member, context: ConflictContext): readonly Finding[] {
  const topic = snapshot.claims.get(member.topic)!;
  const known = snapshot.told.get(topic) ?? new Map<string, readonly Telling[]>();
  snapshot.told.set(topic, known);
  const before = known.get(member.id);
  const again = before && toldAgain(snapshot, before);
  const tellings = again ?? tellingsOn(topic, topic.place(member), context);
  if (tellings !== before) known.set(member.id, tellings);
  return tellings.map(({ finding }) => finding);
}

/** What was told before, where it stands now: the same list where nothing has moved; `undefined` where the words of a claim have changed. */
function toldAgain(snapshot: Snapshot, before: readonly Telling[]): readonly Telling[] | undefined {
  const place = (member: Member): AnchoredClaim => anchoredOf(snapshot, member);
  const again: Telling[] = [];
  let hasMoved = false;
  for (const telling of before) {
    const now = retold(telling, place);
    if (!now) return undefined;
    hasMoved ||= now !== telling;
    again.push(now);
  }
  return hasMoved ? again : before;
}

/**
 * Whether the finding on a pair stands on `at` rather than on `other`: on the outlier where the other says what most say (one finding, not one at each of
 * them), else on the draft, else not on the preferred value, else on the later one.
 */
function holds(snapshot: Snapshot, topic: TopicClaims, at: number, other: number): boolean {
  if (sidesWithMost(topic, at, other)) return false;
  if (sidesWithMost(topic, other, at)) return true;
  const doubt = topic.doubt();
  if (doubt[at] !== doubt[other]) return doubt[at]! > doubt[other]!;
  const [a, b] = [topic.members[at]!, topic.members[other]!];
  if (a.path !== b.path) return older(b, a);
  const start = (m: Member): number => anchoredOf(snapshot, m).anchor.span?.start ?? 0;
  return start(a) !== start(b) ? start(a) > start(b) : a.index > b.index;
}

function contextOf(snapshot: Snapshot, wanted: ConflictContext['wanted']): ConflictContext {
  const reviews = reviewsByPair(snapshot.reviews);
  const placed = new Map<Member, PlacedClaim>();
  const place = (member: Member): PlacedClaim => {
    const known = placed.get(member) ?? placeOf(snapshot, member);
    placed.set(member, known);
    return known;
  };
  return {
    settings: snapshot.settings,
    wanted,
    place,
    suppressionOf: (a, b) => {
      const review = reviews.size === 0 ? undefined : reviews.get(pairKey(a.id, b.id));
      if (!review) return undefined;
      const readings = new Map([a, b].map((m) => [m.id, readingOf(placeOf(snapshot, m))]));
      if (!holdsStill(review, (claim) => readings.get(claim) ?? '')) return undefined;
      const { id, reason, reviewer } = review;
      return { review: id, reason, ...(reviewer === undefined ? {} : { reviewer }) };
    },
    fixes: topicFixes,
  };
}

/** A claim's reading as reviews keep it; empty where it has none. */
export const readingOf = ({ reading }: Pick<AnchoredClaim, 'reading'>): string =>
  reading.figure ? showFigure(reading.figure) : '';

/** Reviews of pairs that no longer read as they did, each on one of its claims. */
function staleReviews(
  snapshot: Snapshot,
  reviews: Iterable<Review>,
  wanted: ConflictContext['wanted'],
  within: (path: string) => boolean,
): Finding[] {
  const severity = severityOf(staleReview.code, staleReview.defaultSeverity, snapshot.settings);
  if (severity === undefined) return [];
  const wantedPair = (one: Member, other: Member): boolean => {
    const topic = snapshot.claims.get(one.topic)!;
    // Claims that were moved to different topics since are told at both.
    return one.topic !== other.topic || wanted(topic, topic.place(one), topic.place(other));
  };
  return [...reviews].flatMap((review) => {
    const [a, b] = review.claims.map(snapshot.member);
    if (!a || !b) return []; // a claim that is gone or unread has its own finding
    const readings = new Map([a, b].map((m) => [m.id, readingOf(placeOf(snapshot, m))]));
    if (holdsStill(review, (id) => readings.get(id)!)) return [];
    return [
      [a, b],
      [b, a],
    ]
      .filter(([one, other]) => within(one!.path) && wantedPair(one!, other!))
      .map(([one, other]) => ({
        severity,
        ...staleFinding(review, placeOf(snapshot, one!), placeOf(snapshot, other!)),
      }));
  });
}

function staleFinding(review: Review, claim: PlacedClaim, other: PlacedClaim): Omit<Finding, 'severity'> {
  const then = (c: PlacedClaim): string => review.readings[review.claims.indexOf(c.claim.id)]!;
  return {
    code: staleReview.code,
    source: claim.path,
    span: claim.anchor.span ?? { start: 0, end: 0 },
    message: say`${claim.claim.topic}: reviewed as ${then(claim)} beside ${then(other)} ${standsIn(other, claim)}, now ${readingOf(claim)} beside ${readingOf(other)}: does the reason still hold?`,
    claims: [claim.claim.id, other.claim.id],
    related: [
      {
        source: other.path,
        span: other.anchor.span ?? { start: 0, end: 0 },
        message: say`${said(other)}, reviewed because ${review.reason}`,
      },
    ],
    fixes: [],
  };
}

const inOrder = (list: readonly Finding[], { suppressed = false }: Pick<FindingsOptions, 'suppressed'>): Finding[] =>
  list
    .filter((finding) => suppressed || !finding.suppression)
    .sort(
      (a, b) =>
        (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
        a.span.start - b.span.start ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    );
