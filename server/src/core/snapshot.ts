/**
 * The workspace as derived from texts and records. `SourceAnalysis` is per file and depends on that file and its claims alone; `Snapshot`
 * joins them by topic. Both are immutable: a change makes a new analysis of one file and a new snapshot that shares all the rest.
 *
 * A pair in conflict is one fact with two ends. `findings` tells it once, on the side a reader would question: the draft, else what is not the
 * preferred value, else the outlier, else the later published source, else the later place. `findingsOf` tells what concerns one file, so the same pair
 * shows at both ends in an editor, with the same `code` and each time among the `claims` of the other.
 */
import type { Anchor } from './anchoring/anchor.ts';
import type { Figure } from './figures/figure.ts';
import type { Reading } from './figures/readFigures.ts';
import type { Telling } from './findings/conflicts.ts';
import type { Finding } from './findings/finding.ts';
import { allPairsUpTo, areCompared, everyoneAtOdds } from './findings/opponents.ts';
import { patchedMap } from './patchedMap.ts';
import type { Claim, Review, SourceRecord, TopicRecord } from './records/model.ts';
import { defaultSettings, type Settings } from './records/settings.ts';
import type { SourceText } from './source/parseSource.ts';
import { atOnce, type Steps } from './steps.ts';
import type { Span } from './text/span.ts';
import { type TopicName, topicNames } from './verdicts/aliases.ts';
import { type Member, membersOf } from './verdicts/members.ts';
import { type PartyNames, partyNames } from './verdicts/parties.ts';
import type { RelationMemory } from './verdicts/relations/checkRelations.ts';
import { lazyRelations, type RelationsNow } from './verdicts/relations/lazyRelations.ts';
import { type TopicClaims, topicClaims } from './verdicts/topicClaims.ts';
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
  /** The words of the figure read there, hedge and counted noun with it; `null` where none is, or where the record names it. */
  readonly figureWords: string | null;
  /** Places in it are counted from the beginning of the claim's own, so that it stays the same while the claim moves; see `figureInText`. */
  readonly reading: Reading;
  /** Of a claim that stands in the text itself: the whole directive. It has no file. */
  readonly inline?: Span;
}

export interface SourceAnalysis {
  readonly path: string;
  readonly record: SourceRecord;
  readonly claims: readonly AnchoredClaim[];
  /** Figures of a draft that no claim tags, where the team wants hints on them; else empty. */
  readonly untagged: readonly Figure[];
  /** Where an edit asks for a full analysis, see `SourceText`. */
  readonly opaque: readonly Span[];
  /** Findings that depend on this source alone, such as `orphaned`. */
  readonly findings: readonly Finding[];
  /** What was parsed for it, where that was a part of the text: mostly it is the next to be typed in. */
  readonly paragraph?: { readonly text: string; readonly parsed: SourceText };
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
  /** Texts of topic records as they stand, where known: places of relations lie in them. */
  readonly topicTexts: ReadonlyMap<string, string>;
  /** The topic a name means. */
  readonly topicName: TopicName;
  readonly reviews: readonly Review[];
  /** The comparable claims of each source. */
  readonly members: ReadonlyMap<string, readonly Member[]>;
  /** A comparable claim by its id. */
  readonly member: (id: string) => Member | undefined;
  /** By topic, aliases followed. */
  readonly claims: ReadonlyMap<string, TopicClaims>;
  /** The relations of all topics and what came of them; worked out when first asked. */
  readonly relations: () => RelationsNow;
  /** What came of each relation; kept while its topics are as they were. */
  readonly relationMemory: RelationMemory;
  /** Findings on pairs worked out before, by claim; those of a topic are told again, at their new places, while it is as it was. */
  readonly told: WeakMap<TopicClaims, Map<string, readonly Telling[]>>;
  /** Findings worked out before, by file; a new snapshot starts without. */
  readonly found: Map<string, readonly Finding[]>;
}

export const emptySnapshot = (settings: Settings = defaultSettings): Snapshot => ({
  settings,
  sources: new Map(),
  topics: new Map(),
  topicTexts: new Map(),
  topicName: (name) => name,
  reviews: [],
  members: new Map(),
  member: () => undefined,
  claims: new Map(),
  relations: lazyRelations(new Map(), new Map(), (name) => name),
  relationMemory: {},
  told: new WeakMap(),
  found: new Map(),
});

/** Which sources stand otherwise than in a snapshot. */
export interface SourceChanges {
  /** Analysed anew. */
  readonly changed: readonly SourceAnalysis[];
  /** Paths of those that are gone. */
  readonly removed?: readonly string[];
  /** By path, the places of the claims that may read otherwise, where the analysis was made from the one in the snapshot; all where absent. */
  readonly read?: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The snapshot with some sources analysed anew and others gone; only the topics whose readings changed are compared again. */
export const withSources = (
  snapshot: Snapshot,
  changed: readonly SourceAnalysis[],
  removed: readonly string[] = [],
): Snapshot => withChanges(snapshot, { changed, removed });

/** The same; what is known to read as before is not looked at. */
export const withChanges = (snapshot: Snapshot, changes: SourceChanges): Snapshot =>
  atOnce(withChangesInSteps(snapshot, changes));

/** The same a source, then a topic, at a time: for changes of many sources. */
export function* withChangesInSteps(
  snapshot: Snapshot,
  { changed, removed = [], read }: SourceChanges,
): Steps<Snapshot> {
  const names = partyNames(snapshot.settings.parties);
  const members = new Map<string, readonly Member[] | undefined>(); // by path, where they changed
  const gone: Member[] = [];
  const come: Member[] = [];
  for (const path of removed) {
    gone.push(...(snapshot.members.get(path) ?? []));
    members.set(path, undefined);
  }
  for (const analysis of changed) {
    yield;
    const before = snapshot.members.get(analysis.path) ?? [];
    const now = membersNow(before, analysis, read?.get(analysis.path), snapshot.topicName, names);
    if (now.gone.length + now.come.length === 0) continue;
    gone.push(...now.gone);
    come.push(...now.come);
    members.set(analysis.path, now.members);
  }
  const sources = patchedMap(snapshot.sources, [
    ...removed.map((path) => [path, undefined] as const),
    ...changed.map((analysis) => [analysis.path, analysis] as const),
  ]);
  if (gone.length + come.length === 0) return { ...snapshot, sources, found: new Map() };
  const all = patchedMap(snapshot.members, members);
  const claims = yield* regrouped(snapshot, gone, come);
  return {
    ...snapshot,
    sources,
    members: all,
    member: memberById(all, { member: snapshot.member, gone, come }),
    claims,
    relations: lazyRelations(snapshot.topics, claims, snapshot.topicName, snapshot.relationMemory),
    found: new Map(),
  };
}

/** The members of a source after an analysis, and which of them are others than before. */
interface MembersNow {
  readonly members: readonly Member[];
  readonly gone: readonly Member[];
  readonly come: readonly Member[];
}

/** Those that read as before are the same objects. */
function membersNow(
  before: readonly Member[],
  analysis: SourceAnalysis,
  read: ReadonlySet<number> | undefined,
  topicName: TopicName,
  names: PartyNames,
): MembersNow {
  if (read?.size === 0) return { members: before, gone: [], come: [] };
  const reread = read ? before.filter(({ index }) => read.has(index)) : before;
  const known = new Map(reread.map((member) => [member.id, member]));
  const now = membersOf(analysis, topicName, names, { known, at: read });
  const come = now.filter((member) => known.get(member.id) !== member);
  const kept = new Set(now);
  const gone = reread.filter((member) => !kept.has(member));
  if (!read) return { members: now, gone, come };
  const others = before.filter(({ index }) => !read.has(index));
  return { members: [...others, ...now].sort((a, b) => a.index - b.index), gone, come };
}

/** Looks members up by id; the table is made when first asked, out of that of the snapshot before where there is one. */
function memberById(
  members: ReadonlyMap<string, readonly Member[]>,
  before?: { readonly member: Snapshot['member']; readonly gone: readonly Member[]; readonly come: readonly Member[] },
): Snapshot['member'] {
  const known = before && memberTables.get(before.member);
  const find: Snapshot['member'] = (id) => {
    let table = memberTables.get(find);
    if (!table) {
      table = new Map([...members.values()].flatMap((list) => list.map((member) => [member.id, member] as const)));
      memberTables.set(find, table);
    }
    return table.get(id);
  };
  if (before && known) {
    const changes = new Map<string, Member | undefined>(before.gone.map(({ id }) => [id, undefined]));
    for (const member of before.come) changes.set(member.id, member);
    memberTables.set(find, patchedMap(known, changes));
  }
  return find;
}

const memberTables = new WeakMap<Snapshot['member'], ReadonlyMap<string, Member>>();

/** The topics with some members replaced. Those of one source stay together, in their order. */
function* regrouped(
  { claims, topics, settings }: Snapshot,
  gone: readonly Member[],
  come: readonly Member[],
): Steps<ReadonlyMap<string, TopicClaims>> {
  const names = partyNames(settings.parties);
  const left = new Set(gone);
  const changes = new Map<string, Member[]>();
  for (const member of [...gone, ...come]) {
    yield;
    const list = changes.get(member.topic);
    if (list) list.push(member);
    else changes.set(member.topic, [member]);
  }
  const all = new Map<string, TopicClaims | undefined>();
  for (const [topic, members] of changes) {
    yield;
    const paths = new Set(members.map(({ path }) => path));
    const before = claims.get(topic)?.members ?? [];
    const others = before.filter(({ path }) => !paths.has(path));
    const own = [
      ...before.filter((member) => paths.has(member.path) && !left.has(member)),
      ...members.filter((member) => !left.has(member)),
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index));
    const now = [...others, ...own];
    all.set(topic, now.length === 0 ? undefined : topicClaims(topic, topics.get(topic), now, names));
  }
  return patchedMap(claims, all);
}

/**
 * The snapshot with other topic records; keys are topic names, `subject/measure`.
 *
 * @param texts the records as they stand in their files, for places in them; their canonical form where absent
 */
export const withTopics = (
  snapshot: Snapshot,
  topics: ReadonlyMap<string, TopicRecord>,
  texts?: ReadonlyMap<string, string>,
): Snapshot => atOnce(withTopicsInSteps(snapshot, topics, texts));

/** The same a topic at a time. */
export function* withTopicsInSteps(
  snapshot: Snapshot,
  topics: ReadonlyMap<string, TopicRecord>,
  texts: ReadonlyMap<string, string> = new Map(),
): Steps<Snapshot> {
  const topicName = topicNames(topics);
  const changed = { ...snapshot, topics, topicTexts: texts, topicName, found: new Map() };
  const renamed = [...snapshot.members.values()].some((list) => list.some((m) => topicName(m.name) !== m.topic));
  if (renamed) {
    const all = [...snapshot.sources.values()];
    return yield* withChangesInSteps({ ...changed, members: new Map(), claims: new Map() }, { changed: all });
  }
  const names = partyNames(snapshot.settings.parties);
  const claims = new Map(snapshot.claims);
  for (const [name, topic] of claims) {
    yield;
    const record = topics.get(name);
    if (record !== topic.record) claims.set(name, topicClaims(name, record, topic.members, names));
  }
  const relationMemory: RelationMemory = {};
  const relations = lazyRelations(topics, claims, topicName, relationMemory);
  return { ...changed, claims, relations, relationMemory };
}

export const withReviews = (snapshot: Snapshot, reviews: readonly Review[]): Snapshot => ({
  ...snapshot,
  reviews,
  told: new WeakMap(),
  found: new Map(),
});

export { type Confirmation, confirmationsOf } from './findings/confirmations.ts';
export {
  brokenRelations,
  type FindingsOptions,
  findings,
  findingsByTopic,
  findingsInPassing,
  findingsOf,
  sourcesConcerned,
} from './findings/ofSnapshot.ts';
export { outliersAgainst, standingOf } from './findings/standing.ts';
export { consensusOf, type TopicConsensus } from './findings/topicConsensus.ts';

/** So many pairs of one topic are listed, those of a thousand claims; all pairs of a hundred thousand would fill any disk. */
const mostPairs = 500_000;

/** Pairs of a topic too large to list them all. */
export interface LeftOut {
  readonly topic: string;
  /** How many are not listed. */
  readonly pairs: number;
}

/**
 * Every compared pair of claims, agreements too; one after the other, as there may be very many. Of a topic of more than a thousand claims only pairs at
 * odds, and no more than half a million.
 *
 * @param leaveOut told of each topic of which not all pairs came, once its last one came
 */
export function* verdicts(
  snapshot: Snapshot,
  leaveOut: (topic: LeftOut) => void = () => undefined,
): Generator<PairVerdict, void> {
  for (const topic of snapshot.claims.values()) {
    const { name, members } = topic;
    const n = members.length;
    if (n <= allPairsUpTo) {
      for (let i = 0; i < n; i++) {
        for (let j = i + 1; j < n; j++) {
          if (!areCompared(topic, i, j)) continue;
          yield { topic: name, a: members[i]!.id, b: members[j]!.id, verdict: topic.verdict(i, j) };
        }
      }
      continue;
    }
    let listed = 0;
    for (let i = 0; i < n && listed < mostPairs; i++) {
      for (const { index: j, verdict } of everyoneAtOdds(topic, i)) {
        if (j <= i) continue;
        yield { topic: name, a: members[i]!.id, b: members[j]!.id, verdict };
        if (++listed === mostPairs) break;
      }
    }
    leaveOut({ topic: name, pairs: (n * (n - 1)) / 2 - listed });
  }
}

/** The pairs one claim is part of. */
export function verdictsOf(snapshot: Snapshot, claimId: string): readonly PairVerdict[] {
  const member = snapshot.member(claimId);
  const topic = member && snapshot.claims.get(member.topic);
  if (!topic) return [];
  const at = topic.place(member);
  return topic.members.flatMap((other, i) =>
    i === at || !areCompared(topic, at, i)
      ? []
      : [{ topic: topic.name, a: claimId, b: other.id, verdict: topic.verdict(at, i) }],
  );
}
