/** Stretches of texts that are not kept whole: as much as is needed around a claim. */
import { detached } from './detached.ts';
import type { Span } from './span.ts';

/** A stretch of a text, and where in it it begins. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/** Most sentences reach no further from a figure, and what does is shortened where it is shown. */
const reach = 130;

/** What is kept of a text around a span. */
export function pieceAround(text: string, span: Span): Piece {
  const start = Math.max(0, span.start - reach);
  return { text: detached(text.slice(start, span.end + reach)), start };
}

/** A span in a piece, counted from its beginning. */
export const inPiece = ({ start }: Piece, span: Span): Span => ({ start: span.start - start, end: span.end - start });
