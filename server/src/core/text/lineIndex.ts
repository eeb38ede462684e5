import type { Span } from './span.ts';

/** A place as people and LSP count it: both zero-based, `character` in UTF-16 units of the line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets into lines and back, for display and for the protocol; the core itself thinks in offsets. */
export interface LineIndex {
  readonly lineCount: number;
  /** The position of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position;
  /** The offset of a position; a character beyond the line's end means the line's end. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The index of the text after an edit, without reading more of it than was put in; `text` is the one after it. */
  after(text: string, edit: TextEdit): LineIndex;
}

/** What stood in `[start, end)` is now `length` characters long. */
export interface TextEdit extends Span {
  readonly length: number;
}

/**
 * Indexes the lines of a text. `\n`, `\r\n` and a lone `\r` each end a line, as in LSP.
 *
 * @example
 * lineIndex('a\r\nbc').positionAt(4) // → { line: 1, character: 1 }
 */
export const lineIndex = (text: string): LineIndex => indexOf(text, Int32Array.from(lineStarts(text)));

function indexOf(text: string, starts: Int32Array): LineIndex {
  const positionAt = (offset: number): Position => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - starts[low]! };
  };
  const offsetAt = ({ line, character }: Position): number => {
    if (line < 0) return 0;
    const start = starts[line];
    if (start === undefined) return text.length;
    const next = starts[line + 1];
    // Well inside the line: no need to look where it ends, which would put together a text just typed in.
    if (next !== undefined && character >= 0 && start + character < next - 1) return start + character;
    let end = next ?? text.length;
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    return Math.min(start + Math.max(0, character), end);
  };
  return {
    lineCount: starts.length,
    positionAt,
    offsetAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    after: (next, edit) => indexOf(next, startsAfter(starts, next, edit)),
  };
}

/** A line begins where the two characters around say so: only at the edit and in it can they have changed. */
function startsAfter(starts: Int32Array, text: string, { start, end, length }: TextEdit): Int32Array {
  const kept = Math.max(firstAbove(starts, start - 1), 1);
  const behind = Math.max(firstAbove(starts, end), 1);
  const grown = length - (end - start);
  const put: number[] = [];
  // One piece, as reading a text just typed in by characters puts all of it together.
  const from = Math.max(0, start - 1);
  const piece = text.slice(from, start + length + 1);
  for (let at = Math.max(start, 1); at <= start + length; at++) {
    const before = piece.charCodeAt(at - from - 1);
    if (before === 10 || (before === 13 && piece.charCodeAt(at - from) !== 10)) put.push(at);
  }
  const now = new Int32Array(kept + put.length + starts.length - behind);
  now.set(starts.subarray(0, kept));
  now.set(put, kept);
  now.set(starts.subarray(behind), kept + put.length);
  if (grown !== 0) for (let i = kept + put.length; i < now.length; i++) now[i]! += grown;
  return now;
}

/** Index of the first start above an offset. */
function firstAbove(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each line begins. Almost every text has no carriage return: then the engine's own search is ten times faster than a loop. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
