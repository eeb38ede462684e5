import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placesWithout } from '../../server/src/service/keptPlaces.ts';
import { type Encoding, places } from '../../server/src/service/places.ts';

const encodings = fc.constantFrom<Encoding>('utf-16', 'utf-8', 'utf-32');
const texts = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', ' ') });

test('places of a text that is gone are those of the text', () => {
  fc.assert(
    fc.property(texts, encodings, (text, encoding) => {
      const [kept, whole] = [placesWithout(text, encoding), places(text, encoding)];
      assert.equal(kept.length, text.length);
      for (let at = -1; at <= text.length + 1; at++) {
        const inside = text.charCodeAt(at - 1) >> 10 === 0xd800 >> 10; // between the halves of one character
        if (inside) continue;
        const position = whole.positionAt(at);
        assert.deepEqual(kept.positionAt(at), position);
        assert.equal(kept.offsetAt(position), whole.offsetAt(position));
      }
    }),
  );
});

test('beyond the text is its end', () => {
  const kept = placesWithout('ab\ncd');
  assert.equal(kept.offsetAt({ line: 9, character: 0 }), 5);
  assert.equal(kept.offsetAt({ line: 0, character: 9 }), 2);
  assert.deepEqual(kept.rangeOf({ start: 1, end: 99 }), {
    start: { line: 0, character: 1 },
    end: { line: 1, character: 2 },
  });
});
