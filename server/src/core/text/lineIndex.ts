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
}

/**
 * Indexes the lines of a text. `\n`, `\r\n` and a lone `\r` each end a line, as in LSP.
 *
 * @example
 * lineIndex('a\r\nbc').positionAt(4) // → { line: 1, character: 1 }
 */
export function lineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
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
    let end = starts[line + 1] ?? text.length;
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
    return Math.min(start + Math.max(0, character), end);
  };
  return {
    lineCount: starts.length,
    positionAt,
    offsetAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
  };
}

/** Where each line begins. Almost every text has no carriage return: then the engine's own search is ten times faster than a loop. */
function lineStarts(text: string): number[] {
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
