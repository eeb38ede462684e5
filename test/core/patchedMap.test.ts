/** A patched map is a map, whatever was done to it and to those it came from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changedKeys, patchedMap } from '../../server/src/core/patchedMap.ts';

const key = fc.integer({ min: 0, max: 100 });
const change = fc.tuple(key, fc.option(fc.integer(), { nil: undefined }));

test('holds what a copied map would hold, and leaves its origin as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, fc.integer())),
      fc.array(fc.array(change), { maxLength: 12 }),
      (start, rounds) => {
        let map: ReadonlyMap<number, number> = new Map(start);
        const copy = new Map(start);
        for (const changes of rounds) {
          const before = [...map];
          const next = patchedMap(map, changes);
          assert.deepEqual([...map], before);
          map = next;
          for (const [k, value] of changes) {
            if (value === undefined) copy.delete(k);
            else copy.set(k, value);
          }
          assert.equal(map.size, copy.size);
          assert.deepEqual(new Map(map), copy);
          assert.deepEqual(new Set(map.keys()), new Set(copy.keys()));
          assert.deepEqual([...map.values()].sort(), [...copy.values()].sort());
          for (let k = 0; k <= 100; k += 7) assert.deepEqual([map.get(k), map.has(k)], [copy.get(k), copy.has(k)]);
        }
      },
    ),
  );
});

test('entries keep their place', () => {
  const map = patchedMap(
    new Map([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]),
    [
      ['d', 4],
      ['b', 5],
      ['a', undefined],
    ],
  );
  assert.deepEqual(
    [...map],
    [
      ['b', 5],
      ['c', 3],
      ['d', 4],
    ],
  );
});

test('the keys that changed between two maps are told as long as they have one origin', () => {
  const map = new Map([
    ['a', 1],
    ['b', 2],
  ]);
  const one = patchedMap(map, [['a', 3]]);
  const other = patchedMap(one, [
    ['b', undefined],
    ['c', 4],
  ]);
  assert.deepEqual(changedKeys(map, map), new Set());
  assert.deepEqual(changedKeys(map, one), new Set(['a']));
  assert.deepEqual(changedKeys(one, other), new Set(['b', 'c']));
  assert.deepEqual(changedKeys(other, map), new Set(['a', 'b', 'c']));
  assert.equal(changedKeys(map, new Map(map)), undefined);
});
