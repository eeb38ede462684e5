import type { Span } from '../text/span.ts';

/** A piece of a text replaced: what stood in `[start, end)` is now `length` characters long. */
export interface Edit extends Span {
  readonly length: number;
}

/**
 * Where spans are after an edit, without looking at the text. Before the edit they stay, behind it they move along, around it they grow or
 * shrink. An edit that covers an end of a span cuts it there; one that covers it whole leaves it empty at the place of the new text. What is
 * put in right at an end stays outside, as when typing beside a marked word.
 *
 * @example
 * shiftSpans([{ start: 10, end: 15 }], { start: 3, end: 3, length: 4 }) // → [{ start: 14, end: 19 }]
 */
export function shiftSpans(spans: readonly Span[], edit: Edit): Span[] {
  return spans.map((span) => shiftSpan(span, edit));
}

/** The same for one span. Several edits of one change are applied one after the other, each in the text the one before has made. */
export function shiftSpan({ start, end }: Span, edit: Edit): Span {
  const grown = edit.length - (edit.end - edit.start);
  if (edit.start >= end) return { start, end };
  if (edit.end <= start) return { start: start + grown, end: end + grown };
  const newEnd = edit.start + edit.length;
  // Inside the span, or all of it and nothing else: a number typed over is still the tagged number.
  if (start <= edit.start && edit.end <= end) return { start, end: end + grown };
  if (edit.start <= start && end <= edit.end) return { start: newEnd, end: newEnd };
  return edit.start < start ? { start: newEnd, end: end + grown } : { start, end: edit.start };
}
