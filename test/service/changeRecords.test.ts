/** A few changed records joined to a store come to the same as all of them joined anew. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printClaim } from '../../server/src/core/records/claim.ts';
import {
  claimPath,
  reviewPath,
  settingsPath,
  sourceRecordPath,
  topicPath,
} from '../../server/src/core/records/paths.ts';
import { readRecord, type StoredRecord } from '../../server/src/core/records/readRecord.ts';
import { withRecords } from '../../server/src/service/changeRecords.ts';
import { joined } from '../../server/src/service/joinRecords.ts';
import type { Store } from '../../server/src/service/store.ts';

const ids = ['one', 'two', 'three', 'four', 'five'];
const sources = ['a.txt', 'b.txt', 'b/c.txt'];
const topics = ['x/y', 'x/y-z', 'a/b'];
const id = fc.constantFrom(...ids);
const source = fc.constantFrom(...sources);
const topic = fc.constantFrom(...topics);

const claim = fc.record({ id, topic, source });
const textOf = (c: { id: string; topic: string; source: string }): string =>
  printClaim({ ...c, selector: { type: 'TextQuoteSelector', exact: '12' } });

/** Files of a store, mostly in order: now and then a claim stands where it should not, or cannot be read. */
const file: fc.Arbitrary<readonly [path: string, text: string | undefined]> = fc.oneof(
  { weight: 8, arbitrary: claim.map((c) => [claimPath(c), textOf(c)] as const) },
  { weight: 4, arbitrary: claim.map((c) => [claimPath(c), undefined] as const) },
  {
    weight: 1,
    arbitrary: fc.tuple(claim, source).map(([c, at]) => [claimPath({ ...c, source: at }), textOf(c)] as const),
  },
  { weight: 1, arbitrary: claim.map((c) => [claimPath(c), '{'] as const) },
  {
    weight: 1,
    arbitrary: claim.map((c) => [claimPath(c), `<<<<<<< a\n${textOf(c)}=======\n{}\n>>>>>>> b\n`] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(source, fc.constantFrom('{ "title": "A" }', '{}', undefined))
      .map(([s, text]) => [sourceRecordPath(s), text] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(topic, fc.constantFrom('{ "changes": "fixed" }', '{ "aliases": ["q/r"] }', '{}', undefined))
      .map(([t, text]) => [topicPath(t), text] as const),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(id, fc.boolean())
      .map(
        ([name, isThere]) =>
          [
            reviewPath(name),
            isThere
              ? `{ "id": "${name}", "claims": ["one", "two"], "readings": ["1", "2"], "reason": "so" }`
              : undefined,
          ] as const,
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{ "approxWidth": 0.2 }', undefined).map((text) => [settingsPath, text] as const),
  },
);
const files = fc.array(file, { maxLength: 12 });

const recordsOf = (list: readonly (readonly [string, string | undefined])[]): Map<string, StoredRecord | undefined> =>
  new Map(list.map(([path, text]) => [path, text === undefined ? undefined : readRecord(path, text)]));

/** All that a store tells, in its order. */
const told = (store: Store): unknown => ({
  ...store,
  records: [...store.records].sort(([a], [b]) => (a < b ? -1 : 1)),
  sources: [...store.sources],
  topics: [...store.topics],
  topicTexts: [...store.topicTexts],
});

test('some changes after the other come to the same as a store read at once', () => {
  fc.assert(
    fc.property(files, fc.array(files, { minLength: 1, maxLength: 4 }), (first, changes) => {
      const all = new Map<string, StoredRecord>();
      const put = (list: ReadonlyMap<string, StoredRecord | undefined>): void => {
        for (const [path, record] of list) {
          if (record) all.set(path, record);
          else all.delete(path);
        }
      };
      put(recordsOf(first));
      let store = joined('file:///x', new Map(all));
      for (const list of changes) {
        const before = store;
        const changed = recordsOf(list);
        put(changed);
        store = withRecords(store, changed);
        assert.deepEqual(told(store), told(joined('file:///x', new Map(all))));
        for (const [path, one] of store.sources) {
          const was = before.sources.get(path);
          if (
            was &&
            one.record === was.record &&
            one.claims.every((c, i) => c === was.claims[i]) &&
            one.claims.length === was.claims.length
          )
            assert.equal(one, was, 'a source of the same records is the same object');
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** A map that counts how often it was gone through. */
class Counted<K, V> extends Map<K, V> {
  walks = 0;
  override entries(): MapIterator<[K, V]> {
    this.walks++;
    return super.entries();
  }
  override keys(): MapIterator<K> {
    this.walks++;
    return super.keys();
  }
  override values(): MapIterator<V> {
    this.walks++;
    return super.values();
  }
  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}

test('who tags one claim after the other goes through all records once', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ id: `c${i}`, topic: `t/${i}`, source: `${i >> 1}.txt` }));
  const records = new Counted<string, StoredRecord>();
  for (const c of many) records.set(claimPath(c), readRecord(claimPath(c), textOf(c))!);
  const tagged = (store: Store, n: number): Store => {
    const c = { id: `new-${n}`, topic: 't/1', source: '7.txt' };
    return withRecords(store, recordsOf([[claimPath(c), textOf(c)]]));
  };
  let store = tagged(joined('file:///x', records), 0);
  records.walks = 0;
  for (let n = 1; n < 50; n++) store = tagged(store, n);
  assert.equal(store.sources.get('7.txt')!.claims.length, 52);
  assert.equal(records.walks, 0);
});
