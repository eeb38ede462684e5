/** How much of a text the reading of a tagged span can depend on. */
import type { Span } from '../text/span.ts';

/** Characters around a tagged span that are looked at, at most: no sentence is read that is longer. */
const reach = 1000;

/**
 * The stretch around a span that its reading can depend on: its sentence and a neighbour on each side, since a dot may be an
 * abbreviation's; never across a block's border.
 */
export function around(text: string, span: Span, blocks: readonly Span[]): Span {
  const from = Math.max(0, Math.min(span.start, text.length));
  const to = Math.min(text.length, Math.max(span.end, from));
  const block = blocks[lastAtOrBefore(blocks, from)];
  const least = Math.max(0, from - reach, block && block.end > from ? block.start : 0);
  const most = Math.min(text.length, to + reach, block && block.end >= to ? block.end : text.length);
  let start = from;
  for (let ends = 0; start > least; start--)
    if (endsSentence(text, start - 1) && (++ends === 2 || isFullStop(text, start - 1, from - start))) break;
  let end = to;
  for (let ends = 0; end < most; end++)
    if (endsSentence(text, end) && (++ends === 2 || isFullStop(text, end, end - to))) break;
  return { start, end };
}

/** Figures closer than that, in characters, may complete each other. */
const far = 60;

/** Whether the end of a sentence that stands so far off is that of a word in full, before a capital: then nothing beyond has a part in the reading. */
function isFullStop(text: string, at: number, distance: number): boolean {
  if (distance < far || text.charCodeAt(at) === 10) return false;
  for (let i = at - 4; i < at; i++) if (!isLower(text.charCodeAt(i))) return false;
  const next = text.charCodeAt(at + 2);
  return text.charCodeAt(at + 1) === 32 && next >= 65 && next <= 90;
}

const isLower = (c: number): boolean => c >= 97 && c <= 122;

/** Whether a full stop with white space behind, or a line's end, stands at `i`. */
function endsSentence(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c === 10 || ((c === 46 || c === 33 || c === 63) && text.charCodeAt(i + 1) <= 32);
}

/** Index of the last block that begins at or before an offset, −1 where none does. Blocks are in order. */
function lastAtOrBefore(blocks: readonly Span[], offset: number): number {
  let low = -1;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
