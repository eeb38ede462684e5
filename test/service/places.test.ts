import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeDocument, openDocument } from '../../server/src/service/openDocument.ts';
import { type Encoding, places } from '../../server/src/service/places.ts';

const encodings = fc.constantFrom<Encoding>('utf-16', 'utf-8', 'utf-32');
const texts = fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\r\n', ' ') });

/** The offsets at which a character begins. */
const boundaries = (text: string): number[] => {
  const found = [0];
  for (const character of text) found.push(found.at(-1)! + character.length);
  return found.filter((at) => !(text[at - 1] === '\r' && text[at] === '\n'));
};

test('an offset becomes a position and the same offset again, in every encoding', () => {
  fc.assert(
    fc.property(texts, encodings, (text, encoding) => {
      const { positionAt, offsetAt } = places(text, encoding);
      for (const offset of boundaries(text)) assert.equal(offsetAt(positionAt(offset)), offset);
    }),
  );
});

test('characters count as the encoding says', () => {
  const character = (encoding: Encoding): number => places('é€😀x', encoding).positionAt(4).character;
  assert.equal(character('utf-16'), 4);
  assert.equal(character('utf-8'), 2 + 3 + 4);
  assert.equal(character('utf-32'), 3);
});

test('places outside the text are its nearest', () => {
  const { offsetAt, positionAt } = places('ab\ncd');
  assert.equal(offsetAt({ line: 0, character: 99 }), 2);
  assert.equal(offsetAt({ line: 9, character: 0 }), 5);
  assert.deepEqual(positionAt(99), { line: 1, character: 2 });
});

test('a document changed piece by piece is the one that is sent whole', () => {
  fc.assert(
    fc.property(texts, texts, encodings, fc.nat(), fc.nat(), (text, inserted, encoding, a, b) => {
      const offsets = boundaries(text);
      const ends = [offsets[a % offsets.length]!, offsets[b % offsets.length]!];
      const [start, end] = [Math.min(...ends), Math.max(...ends)];
      const document = openDocument('file:///x.txt', 'plaintext', 1, text, encoding);
      const range = document.places.rangeOf({ start, end });
      const changed = changeDocument(document, 2, [{ range, text: inserted }], encoding);
      assert.equal(changed.text, text.slice(0, start) + inserted + text.slice(end));
      assert.deepEqual(changed.edits, [{ span: { start, end }, newText: inserted }]);
      assert.equal(document.text, text, 'the old one stays');
    }),
  );
});
