import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codePoints } from '../../../server/src/core/text/codePoints.ts';
import { stableId } from '../../../server/src/core/text/stableId.ts';

test('code points are counted as JavaScript iterates them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const points = codePoints(text);
      assert.equal(points.length, [...text].length);
      let offset = 0;
      let count = 0;
      for (const character of text) {
        assert.equal(points.fromUtf16(offset), count);
        assert.equal(points.toUtf16(count), offset);
        offset += character.length;
        count++;
      }
      assert.equal(points.toUtf16(count), text.length);
    }),
  );
});

test('there is no offset beyond the end, before the start or between two code points', () => {
  const points = codePoints('a😀b');
  assert.deepEqual([points.toUtf16(4), points.toUtf16(-1), points.toUtf16(0.5)], [undefined, undefined, undefined]);
});

test('an id made of its parts is a UUID, the same for the same parts and another for others', () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
      assert.match(stableId(a), uuid);
      assert.equal(stableId(a) === stableId(b), JSON.stringify(a) === JSON.stringify(b));
    }),
  );
  const ids = new Set(Array.from({ length: 20_000 }, (_, i) => stableId(['draft.md', String(i)])));
  assert.equal(ids.size, 20_000);
});
