import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from '../../../server/src/core/anchoring/align.ts';

test('a pattern that stands there differs in nothing', () => {
  const { distance, first, last } = align('bcd', 'abcde', 1, 4);
  assert.deepEqual([distance, [...first], [...last]], [0, [1, 2, 3, 4], [1, 2, 3, 4]]);
});

test('what is put in lies between first and last', () => {
  const { distance, first, last } = align('abcdef', 'abcXYdef', 0, 4);
  assert.deepEqual([distance, first[3], last[3]], [2, 3, 5]);
});

test('what is left out, exchanged, or cut off by the end of the text is counted', () => {
  assert.equal(align('abcdef', 'abdef', 0, 4).distance, 1);
  assert.equal(align('abcdef', 'abXdef', 0, 4).distance, 1);
  assert.equal(align('abcdef', 'abc', 0, 4).distance, 3);
  assert.equal(align('abcdef', 'cdef', -2, 4).distance, 2);
  assert.equal(align('abc', '', 0, 4).distance, 3);
});

test('law: the distance is that of the plain table, where slack is no limit', () => {
  const plain = (pattern: string, text: string): number => {
    let row = new Array<number>(text.length + 1).fill(0);
    for (let i = 1; i <= pattern.length; i++) {
      const next = [i];
      for (let j = 1; j <= text.length; j++) {
        const both = row[j - 1]! + (pattern[i - 1] === text[j - 1] ? 0 : 1);
        next.push(Math.min(both, row[j]! + 1, next[j - 1]! + 1));
      }
      row = next;
    }
    return Math.min(...row);
  };
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });
  fc.assert(
    fc.property(words, words, (pattern, text) => {
      const pad = 'x'.repeat(20);
      const { distance, first, last } = align(pattern, pad + text + pad, 20, 60);
      assert.equal(distance, plain(pattern, pad + text + pad));
      for (let i = 0; i <= pattern.length; i++) assert.ok(first[i]! <= last[i]!);
    }),
  );
});
