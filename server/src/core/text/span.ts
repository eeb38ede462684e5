/**
 * A piece of a text, by UTF-16 code units, half-open: `text.slice(start, end)`.
 * The only way places are named inside the core; lines and columns exist at the edges (see `lineIndex.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two spans share at least one character; touching spans do not. Symmetric. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies inside `outer`; equal spans do. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
