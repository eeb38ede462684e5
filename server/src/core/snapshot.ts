/**
 * The workspace as derived from texts and records. `SourceAnalysis` is per file and depends on that file and its claims alone; `Snapshot`
 * joins them by topic. Both are immutable: a change makes a new analysis of one file and a new snapshot that shares all the rest.
 *
 * A pair in conflict is one fact with two ends. `findings` tells it once, on the side a reader would question: the draft, else what is not the
 * preferred value, else the later published source, else the later place. `findingsOf` tells what concerns one file, so the same pair
 * shows at both ends in an editor. Findings of one pair at its two ends have the same `code` and the same set of `claims`.
 */
import type { Anchor } from './anchoring/anchor.ts';
import type { PlacedClaim } from './checks/check.ts';
import type { Reading } from './figures/readFigures.ts';
import { areCompared, type ConflictContext, findingsOn, misfitsOf, older } from './findings/conflicts.ts';
import type { Finding } from './findings/finding.ts';
import type { Claim, Review, SourceRecord, TopicRecord } from './records/model.ts';
import { defaultSettings, type Settings } from './records/settings.ts';
import { showAsOf } from './verdicts/asOf.ts';
import { partyNames } from './verdicts/parties.ts';
import { type Member, membersOf, sameMember, type TopicClaims, topicClaims } from './verdicts/topicClaims.ts';
import type { Verdict } from './verdicts/verdict.ts';

/** One source with everything that belongs to it. */
export interface SourceInput {
  /** Relative to the folder that holds `.claims/`. */
  readonly path: string;
  readonly languageId: string;
  /** `undefined` where the file is missing or unreadable. */
  readonly text: string | undefined;
  readonly record: SourceRecord;
  readonly claims: readonly Claim[];
}

/** A claim, where it stands today, and what it says there. */
export interface AnchoredClaim {
  readonly claim: Claim;
  readonly anchor: Anchor;
  /** The words at its place today; `null` where it has none. */
  readonly quote: string | null;
  readonly reading: Reading;
}

export interface SourceAnalysis {
  readonly path: string;
  readonly record: SourceRecord;
  readonly claims: readonly AnchoredClaim[];
  /** Findings that depend on this source alone, such as `orphaned`. */
  readonly findings: readonly Finding[];
}

/** Two claims of a topic held against each other. */
export interface PairVerdict {
  readonly topic: string;
  /** Claim ids. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** Everything known of one store, joined by topic. Opaque to users of the core: ask it through the functions below. */
export interface Snapshot {
  readonly settings: Settings;
  readonly sources: ReadonlyMap<string, SourceAnalysis>;
  readonly topics: ReadonlyMap<string, TopicRecord>;
  readonly reviews: readonly Review[];
  /** The comparable claims of each source. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  readonly claims: ReadonlyMap<string, TopicClaims>;
}

export const emptySnapshot = (settings: Settings = defaultSettings): Snapshot => ({
  settings,
  sources: new Map(),
  topics: new Map(),
  reviews: [],
  members: new Map(),
  claims: new Map(),
});

/** The snapshot with some sources analysed anew and others gone; only the topics whose readings changed are compared again. */
export function withSources(
  snapshot: Snapshot,
  changed: readonly SourceAnalysis[],
  removed: readonly string[] = [],
): Snapshot {
  const sources = new Map(snapshot.sources);
  const members = new Map(snapshot.members);
  const touched = new Map<string, Set<string>>(); // topic → paths whose members of it changed
  const touch = (list: readonly Member[], path: string): void => {
    for (const { topic } of list) {
      const paths = touched.get(topic);
      if (paths) paths.add(path);
      else touched.set(topic, new Set([path]));
    }
  };
  for (const path of removed) {
    touch(members.get(path) ?? [], path);
    members.delete(path);
    sources.delete(path);
  }
  for (const analysis of changed) {
    sources.set(analysis.path, analysis);
    const before = members.get(analysis.path) ?? [];
    const now = membersOf(analysis, (topic) => topic);
    if (before.length === now.length && before.every((m, i) => sameMember(m, now[i]!))) continue;
    members.set(analysis.path, now);
    touch(before, analysis.path);
    touch(now, analysis.path);
  }
  if (touched.size === 0) return { ...snapshot, sources };
  return { ...snapshot, sources, members, claims: regrouped(snapshot, members, touched) };
}

/** The topics with the members of some sources replaced. */
function regrouped(
  { claims, topics, settings }: Snapshot,
  members: ReadonlyMap<string, readonly Member[]>,
  touched: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, TopicClaims> {
  const names = partyNames(settings.parties);
  const all = new Map(claims);
  const added = new Map<string, Member[]>();
  for (const path of new Set([...touched.values()].flatMap((paths) => [...paths]))) {
    for (const member of members.get(path) ?? []) {
      const list = added.get(member.topic);
      if (list) list.push(member);
      else added.set(member.topic, [member]);
    }
  }
  for (const [topic, paths] of touched) {
    const kept = (claims.get(topic)?.members ?? []).filter((m) => !paths.has(m.path));
    const now = [...kept, ...(added.get(topic) ?? []).filter((m) => paths.has(m.path))];
    if (now.length === 0) all.delete(topic);
    else all.set(topic, topicClaims(topic, topics.get(topic), now, names));
  }
  return all;
}

/** The snapshot with other topic records; keys are topic names, `subject/measure`. */
export function withTopics(snapshot: Snapshot, topics: ReadonlyMap<string, TopicRecord>): Snapshot {
  const names = partyNames(snapshot.settings.parties);
  const claims = new Map(snapshot.claims);
  for (const [name, topic] of claims) {
    const record = topics.get(name);
    if (record !== topic.record) claims.set(name, topicClaims(name, record, topic.members, names));
  }
  return { ...snapshot, topics, claims };
}

export const withReviews = (snapshot: Snapshot, reviews: readonly Review[]): Snapshot => ({ ...snapshot, reviews });

export interface FindingsOptions {
  /** Only files for which it holds; all by default. A pair with one end inside is told at that end. */
  readonly within?: (path: string) => boolean;
}

/** All findings, by source path and place; of a pair in conflict at one of its ends only. */
export function findings(snapshot: Snapshot, { within = () => true }: FindingsOptions = {}): readonly Finding[] {
  const found = [...snapshot.sources.values()].filter(({ path }) => within(path)).flatMap((source) => source.findings);
  const context = contextOf(snapshot);
  for (const topic of snapshot.claims.values()) {
    topic.members.forEach((member, at) => {
      if (!within(member.path)) return;
      const wanted = (other: number): boolean => {
        const partner = topic.members[other]!;
        return !within(partner.path) || holds(snapshot, member, partner);
      };
      found.push(...findingsOn(topic, at, wanted, context));
    });
    found.push(...misfitsOf(topic, context).filter(({ source }) => within(source)));
  }
  return inOrder(found);
}

/** The findings that concern one file, by place; of a pair in conflict either end. */
export function findingsOf(snapshot: Snapshot, path: string): readonly Finding[] {
  const context = contextOf(snapshot);
  const found = [...(snapshot.sources.get(path)?.findings ?? [])];
  const members = snapshot.members.get(path) ?? [];
  for (const name of new Set(members.map((member) => member.topic))) {
    const topic = snapshot.claims.get(name)!;
    topic.members.forEach((member, at) => {
      if (member.path === path) found.push(...findingsOn(topic, at, () => true, context));
    });
    found.push(...misfitsOf(topic, context).filter(({ source }) => source === path));
  }
  return inOrder(found);
}

/** Whether the finding on a pair stands on `a` rather than on `b`. */
function holds(snapshot: Snapshot, a: Member, b: Member): boolean {
  const draft = (m: Member): boolean => m.statement.role === 'draft';
  if (draft(a) !== draft(b)) return draft(a);
  if (a.preferred !== b.preferred) return b.preferred;
  if (a.path !== b.path) return older(b, a);
  const start = (m: Member): number => snapshot.sources.get(m.path)?.claims[m.index]?.anchor.span?.start ?? 0;
  return start(a) !== start(b) ? start(a) > start(b) : a.index > b.index;
}

const contextOf = (snapshot: Snapshot): ConflictContext => ({
  settings: snapshot.settings,
  place: (member) => placeOf(snapshot, member),
  fixes: () => [],
});

function placeOf(snapshot: Snapshot, member: Member): PlacedClaim {
  const anchored = snapshot.sources.get(member.path)!.claims[member.index]!;
  return { ...anchored, path: member.path, asOf: member.asOf && showAsOf(member.asOf) };
}

const inOrder = (list: Finding[]): Finding[] =>
  list.sort(
    (a, b) =>
      (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
      a.span.start - b.span.start ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );

/** Every compared pair of claims, agreements too; one after the other, as there may be very many. */
export function* verdicts(snapshot: Snapshot): Iterable<PairVerdict> {
  for (const topic of snapshot.claims.values()) {
    for (let i = 0; i < topic.members.length; i++) {
      for (let j = i + 1; j < topic.members.length; j++) {
        if (!areCompared(topic, i, j)) continue;
        yield { topic: topic.name, a: topic.members[i]!.id, b: topic.members[j]!.id, verdict: topic.verdict(i, j) };
      }
    }
  }
}

/** The pairs one claim is part of. */
export function verdictsOf(snapshot: Snapshot, claimId: string): readonly PairVerdict[] {
  for (const topic of snapshot.claims.values()) {
    const at = topic.members.findIndex((member) => member.id === claimId);
    if (at < 0) continue;
    return topic.members.flatMap((other, i) =>
      i === at || !areCompared(topic, at, i)
        ? []
        : [{ topic: topic.name, a: claimId, b: other.id, verdict: topic.verdict(at, i) }],
    );
  }
  return [];
}
