import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inPiece, pieceAround, piecesAround } from '../../../server/src/core/text/piece.ts';

const text = Array.from({ length: 400 }, (_, i) => `word ${i}`).join(' ');
const around = ({ start, end }: { start: number; end: number }): string =>
  text.slice(Math.max(0, start - 130), end + 130);

test('what is around a span is the same whether or not others are kept', () => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(40))
    .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 20 }), (spans) => {
      const pieces = piecesAround(text, spans);
      for (const one of spans) {
        const piece = pieceAround(pieces, one)!;
        assert.equal(
          piece.text.slice(inPiece(piece, one).start, inPiece(piece, one).end),
          text.slice(one.start, one.end),
        );
        // Of two that touch one piece is kept: nothing is lost, and nothing is longer.
        assert.equal(piece.text, around(one));
      }
    }),
  );
});

test('what lies around several spans is kept once', () => {
  const pieces = piecesAround(text, [
    { start: 300, end: 310 },
    { start: 340, end: 350 },
    { start: 320, end: 325 },
    { start: 2000, end: 2010 },
  ]);
  assert.deepEqual(
    pieces.map(({ text: kept, start }) => [start, start + kept.length]),
    [
      [170, 480],
      [1870, 2140],
    ],
  );
});

test('there is nothing around a span that is not kept', () => {
  const pieces = piecesAround(text, [{ start: 300, end: 310 }]);
  assert.equal(pieceAround(pieces, { start: 0, end: 5 }), undefined);
  assert.equal(pieceAround(pieces, { start: 1000, end: 1005 }), undefined);
  assert.equal(pieceAround([], { start: 0, end: 5 }), undefined);
});
