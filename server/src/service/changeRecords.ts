/**
 * A store with some records changed. Mostly they are few and nothing is wrong with any, as when somebody tags: then they are joined to what is there, which
 * takes time by them alone, however many claims there are. Else all is joined anew.
 */
import { duplicateId } from '../core/fsck/duplicate-id.ts';
import { patchedMap } from '../core/patchedMap.ts';
import type { Claim, Review, SourceRecord } from '../core/records/model.ts';
import type { StoredRecord } from '../core/records/readRecord.ts';
import { atOnce, type Steps } from '../core/steps.ts';
import { byId, byName, joinedInSteps, noDetails, sameSource } from './joinRecords.ts';
import type { Store, StoredSource } from './store.ts';

/** Records by path; `undefined` where there is none any more. */
export type RecordChanges = ReadonlyMap<string, StoredRecord | undefined>;

/** The store with some records changed or gone; what did not change stays the same object. */
export const withRecords = (store: Store, changes: RecordChanges): Store => atOnce(withRecordsInSteps(store, changes));

/** The same a record at a time. */
export function* withRecordsInSteps(store: Store, changes: RecordChanges): Steps<Store> {
  const records = patchedMap(store.records, changes);
  const few = changes.size <= mostFew ? yield* withFew(store, records, changes) : undefined;
  return few ?? (yield* joinedInSteps(store.root, records, store));
}

/** More than that take long enough to be done in steps. */
const mostFew = 200;

/** What changes of one source. */
interface SourceChange {
  record?: SourceRecord;
  readonly gone: Set<Claim>;
  readonly come: Claim[];
}

/** `undefined` where something is wrong with a record, or two have one id: then it takes a look at all. */
function* withFew(store: Store, records: Store['records'], changes: RecordChanges): Steps<Store | undefined> {
  const before = [...changes.keys()].map((path) => [path, store.records.get(path)] as const);
  if (![...before, ...changes].every(([, record]) => isSound(record))) return undefined;
  if (store.problems.some(({ code }) => code === duplicateId.code)) return undefined;
  const paths = yield* claimPaths(store.records);
  const newPaths = new Map<string, string | undefined>();
  const sources = new Map<string, SourceChange>();
  const changeOf = (source: string): SourceChange => {
    const change = sources.get(source) ?? { gone: new Set(), come: [] };
    sources.set(source, change);
    return change;
  };
  const topics = new Map<string, Extract<StoredRecord, { kind: 'topic' }> | undefined>();
  const gone = new Set<Review>();
  const come: Review[] = [];
  for (const [, record] of before) {
    if (!record?.value) continue;
    switch (record.kind) {
      case 'claim':
        newPaths.set(record.value.id, undefined);
        changeOf(record.value.source).gone.add(record.value);
        break;
      case 'source':
        changeOf(record.source).record = noDetails;
        break;
      case 'topic':
        topics.set(record.topic, undefined);
        break;
      case 'review':
        gone.add(record.value);
        break;
      case 'settings':
        return undefined;
    }
  }
  for (const [path, record] of changes) {
    if (!record?.value) continue;
    switch (record.kind) {
      case 'claim': {
        const { id, source } = record.value;
        if ((newPaths.has(id) ? newPaths.get(id) : paths.get(id)) !== undefined) return undefined;
        newPaths.set(id, path);
        changeOf(source).come.push(record.value);
        break;
      }
      case 'source':
        changeOf(record.source).record = record.value;
        break;
      case 'topic':
        topics.set(record.topic, record);
        break;
      case 'review':
        come.push(record.value);
        break;
      case 'settings':
        return undefined;
    }
  }
  pathsOf.set(records, patchedMap(paths, newPaths));
  const reviews = [...store.reviews.filter((review) => !gone.has(review)), ...come].sort(byId);
  return {
    ...store,
    records,
    sources: withSources(store.sources, sources),
    topics: patched(
      store.topics,
      [...topics].map(([name, record]) => [name, record?.value]),
    ),
    topicTexts: patched(
      store.topicTexts,
      [...topics].map(([name, record]) => [name, record?.text]),
    ),
    reviews: gone.size + come.length === 0 ? store.reviews : reviews,
  };
}

const isSound = (record: StoredRecord | undefined): boolean =>
  !record || (record.value !== undefined && record.problems.length === 0 && !record.conflict);

function withSources(sources: Store['sources'], changes: ReadonlyMap<string, SourceChange>): Store['sources'] {
  const changed = [...changes].map(([path, change]): [string, StoredSource | undefined] => {
    const before = sources.get(path);
    const claims = [...(before?.claims ?? []).filter((claim) => !change.gone.has(claim)), ...change.come].sort(byId);
    const record = change.record ?? before?.record ?? noDetails;
    if (record === noDetails && claims.length === 0) return [path, undefined];
    const now: StoredSource = { record, claims };
    return [path, before && sameSource(before, now) ? before : now];
  });
  return patched(sources, changed);
}

/** A map with some entries changed; one that came stands at its place in the order. */
function patched<V>(
  map: ReadonlyMap<string, V>,
  changes: readonly (readonly [string, V | undefined])[],
): ReadonlyMap<string, V> {
  const now = patchedMap(
    map,
    changes.filter(([key, value]) => map.get(key) !== value),
  );
  return changes.some(([key, value]) => value !== undefined && !map.has(key)) ? byName(now) : now;
}

/** The path of each claim, by its id. Looked up once in a store, then kept from change to change. */
function* claimPaths(records: Store['records']): Steps<ReadonlyMap<string, string>> {
  let paths = pathsOf.get(records);
  if (!paths) {
    const all = new Map<string, string>();
    for (const [path, record] of records) {
      yield;
      if (record.kind === 'claim' && record.value) all.set(record.value.id, path);
    }
    paths = all;
    pathsOf.set(records, paths);
  }
  return paths;
}

const pathsOf = new WeakMap<Store['records'], ReadonlyMap<string, string>>();
