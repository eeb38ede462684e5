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

/** What is kept of a text: pieces that do not touch, in their order. */
export type Pieces = readonly Piece[];

/** What is kept of a text around some spans: what lies around two of them is kept once. */
export function piecesAround(text: string, spans: readonly Span[]): Pieces {
  const pieces: Piece[] = [];
  let open: Span | undefined;
  const close = (): void => {
    if (open) pieces.push({ text: detached(text.slice(open.start, open.end)), start: open.start });
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const { start, end } = reached(span, text.length);
    if (open && start <= open.end) open = { start: open.start, end: Math.max(open.end, end) };
    else {
      close();
      open = { start, end };
    }
  }
  close();
  return pieces;
}

/** The piece around one of these spans, as long as if it were kept alone; `undefined` where it is none of them. */
export function pieceAround(pieces: Pieces, span: Span): Piece | undefined {
  const kept = pieces.findLast(({ start }) => start <= span.start);
  if (!kept || kept.start + kept.text.length < span.end) return undefined;
  const { start, end } = reached(span, kept.start + kept.text.length);
  const from = Math.max(start, kept.start);
  return { text: kept.text.slice(from - kept.start, end - kept.start), start: from };
}

const reached = ({ start, end }: Span, length: number): Span => ({
  start: Math.max(0, start - reach),
  end: Math.min(length, end + reach),
});

/** A span in a piece, counted from its beginning. */
export const inPiece = ({ start }: Piece, span: Span): Span => ({ start: span.start - start, end: span.end - start });
