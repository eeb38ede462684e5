/** All records joined into a store; a few that changed into one that is there, see `changeRecords.ts`. */
import { unreadableRecord } from '../core/checks/unreadable-record.ts';
import type { Finding } from '../core/findings/finding.ts';
import { countedClaimsInSteps, duplicateId } from '../core/fsck/duplicate-id.ts';
import { loadChecks } from '../core/fsck/index.ts';
import type { Claim, RecordProblem, Review, SourceRecord, TopicRecord } from '../core/records/model.ts';
import { settingsPath } from '../core/records/paths.ts';
import type { StoredRecord } from '../core/records/readRecord.ts';
import { defaultSettings } from '../core/records/settings.ts';
import { atOnce, type Steps } from '../core/steps.ts';
import type { Store, StoredSource } from './store.ts';

/** Joins records into a store. Of two claims with one id the one in its place counts, the other is a finding. */
export const joined = (root: string, records: ReadonlyMap<string, StoredRecord>, previous?: Store): Store =>
  atOnce(joinedInSteps(root, records, previous));

/** The same a record at a time. */
export function* joinedInSteps(
  root: string,
  records: ReadonlyMap<string, StoredRecord>,
  previous?: Store,
): Steps<Store> {
  const settingsRecord = records.get(settingsPath);
  const settings = (settingsRecord?.kind === 'settings' ? settingsRecord.value : undefined) ?? defaultSettings;
  const claims = new Map<string, Claim[]>();
  const details = new Map<string, SourceRecord>();
  const topics = new Map<string, TopicRecord>();
  const topicTexts = new Map<string, string>();
  const reviews: Review[] = [];
  const counted = yield* countedClaimsInSteps(records);
  let hasCopies = false;
  const broken: Finding[] = [];
  for (const [path, record] of records) {
    yield;
    if (record.problems.length > 0) broken.push(unreadable(path, record.problems));
    if (record.value === undefined) continue;
    switch (record.kind) {
      case 'settings':
        break;
      case 'source':
        details.set(record.source, record.value);
        break;
      case 'topic':
        topics.set(record.topic, record.value);
        if (record.text !== undefined) topicTexts.set(record.topic, record.text);
        break;
      case 'review':
        reviews.push(record.value);
        break;
      case 'claim': {
        const { id, source } = record.value;
        if (counted.get(id) !== path) {
          hasCopies = true;
          break;
        }
        const list = claims.get(source);
        if (list) list.push(record.value);
        else claims.set(source, [record.value]);
      }
    }
  }
  const problems: Finding[] = [];
  for (const check of loadChecks) {
    yield;
    if (check !== duplicateId || hasCopies) problems.push(...check.run({ records, counted }).sort(bySource));
  }
  problems.push(...broken.sort(bySource));

  const sources = new Map<string, StoredSource>();
  for (const path of [...new Set([...details.keys(), ...claims.keys()])].sort()) {
    yield;
    const next: StoredSource = { record: details.get(path) ?? noDetails, claims: (claims.get(path) ?? []).sort(byId) };
    const before = previous?.sources.get(path);
    sources.set(path, before && sameSource(before, next) ? before : next);
  }
  return {
    root,
    records,
    settings,
    sources,
    topics: sameMap(previous?.topics, byName(topics)),
    topicTexts: sameMap(previous?.topicTexts, byName(topicTexts)),
    reviews: sameList(previous?.reviews, reviews.sort(byId)),
    problems: problems.length === 0 ? sameList(previous?.problems, problems) : problems,
  };
}

/** Findings in an order of their own, not that in which the records were read. */
const bySource = (a: Finding, b: Finding): number => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0);

/** The order of claims and reviews, wherever their files stand. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** The order of topics and sources. */
export const byName = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
  new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

/** What came to the same as before is the same object: whoever depends on it sees that nothing changed. */
const sameList = <T>(before: readonly T[] | undefined, now: readonly T[]): readonly T[] =>
  before?.length === now.length && now.every((item, i) => item === before[i]) ? before : now;

const sameMap = <K, V>(before: ReadonlyMap<K, V> | undefined, now: ReadonlyMap<K, V>): ReadonlyMap<K, V> =>
  before?.size === now.size && [...now].every(([key, value]) => before.get(key) === value) ? before : now;

/** One finding a record, on the first thing wrong with it; the others belong to it. */
function unreadable(source: string, [first, ...others]: readonly RecordProblem[]): Finding {
  const { message, span } = first!;
  const related = others.map((other) => ({ source, ...other }));
  return { code: unreadableRecord.code, severity: 'error', source, span, message, claims: [], related, fixes: [] };
}

export const noDetails: SourceRecord = {};

/** Whether a source came to the same records, or to none both times. */
export const sameSource = (a: StoredSource | undefined, b: StoredSource | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    a.record === b?.record &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, i) => claim === b.claims[i]));
