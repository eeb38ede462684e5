import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineIndex } from '../../../server/src/core/text/lineIndex.ts';

const pieces = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n'), maxLength: 30 });

test('an index kept in step with edits is that of the text they make', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), pieces), { maxLength: 6 });
  fc.assert(
    fc.property(pieces, edits, (original, changes) => {
      let text = original;
      let index = lineIndex(text);
      for (const [a, b, words] of changes) {
        const ends = [a % (text.length + 1), b % (text.length + 1)];
        const [start, end] = [Math.min(...ends), Math.max(...ends)];
        text = text.slice(0, start) + words + text.slice(end);
        index = index.after(text, { start, end, length: words.length });
        const fresh = lineIndex(text);
        assert.equal(index.lineCount, fresh.lineCount);
        for (let at = 0; at <= text.length; at++) assert.deepEqual(index.positionAt(at), fresh.positionAt(at));
        for (let line = 0; line < fresh.lineCount; line++) {
          for (const character of [0, 1, 2, 99]) {
            assert.equal(index.offsetAt({ line, character }), fresh.offsetAt({ line, character }));
          }
        }
      }
    }),
  );
});
