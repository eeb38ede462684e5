/**
 * What a change makes of a snapshot: a new one that shares all the rest. Sources, topics and reviews change each by themselves; only topics whose readings
 * changed are compared again.
 */
import { patchedMap } from './patchedMap.ts';
import type { Review, TopicRecord } from './records/model.ts';
import type { Snapshot, SourceAnalysis } from './snapshot.ts';
import { atOnce, type Steps } from './steps.ts';
import { type TopicName, topicNames } from './verdicts/aliases.ts';
import { type Member, membersOf } from './verdicts/members.ts';
import { partyNames } from './verdicts/parties.ts';
import type { RelationMemory } from './verdicts/relations/checkRelations.ts';
import { lazyRelations } from './verdicts/relations/lazyRelations.ts';
import { type TopicClaims, topicClaims } from './verdicts/topicClaims.ts';

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
    const now = membersNow(before, analysis, read?.get(analysis.path), snapshot.topicName);
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
): MembersNow {
  if (read?.size === 0) return { members: before, gone: [], come: [] };
  const reread = read ? membersAt(before, read) : before;
  const known = new Map(reread.map((member) => [member.id, member]));
  const now = membersOf(analysis, topicName, { known, at: read });
  const come = now.filter((member) => known.get(member.id) !== member);
  const kept = new Set(now);
  const gone = reread.filter((member) => !kept.has(member));
  if (gone.length + come.length === 0) return { members: before, gone, come };
  if (!read) return { members: now, gone, come };
  const others = before.filter(({ index }) => !read.has(index));
  return { members: [...others, ...now].sort((a, b) => a.index - b.index), gone, come };
}

/** Those of a source at some places among its claims; both are in their order. */
function membersAt(members: readonly Member[], places: ReadonlySet<number>): readonly Member[] {
  const found: Member[] = [];
  for (const place of places) {
    let low = 0;
    let high = members.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (members[middle]!.index < place) low = middle + 1;
      else high = middle;
    }
    if (members[low]?.index === place) found.push(members[low]!);
  }
  return found;
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
    const own = before
      .filter((member) => paths.has(member.path) && !left.has(member))
      .concat(members.filter((member) => !left.has(member)))
      .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index));
    // Put together thus a list has no room to grow, which of four would take as much as they do.
    const now = others.concat(own);
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
