/**
 * Places of one text in the protocol's terms. The core thinks in UTF-16 offsets; a client thinks in lines and characters, counted in the
 * encoding that was negotiated. `places` is the only translation between the two, `convert.ts` its only user beside the features.
 */
import { lineIndex, lineStarts, type Position, type Range } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';

/** How `Position.character` counts: UTF-16 units, bytes of UTF-8, or code points. */
export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

/** A text with its lines, as far as the translation needs them: `lineIndex`, or a document kept in step with its edits. */
export interface Lines {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

export interface Places {
  /** Of the text, in UTF-16 units. */
  readonly length: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  spanOf(range: Range): Span;
}

/** Places of a text that is at hand. */
export interface TextPlaces extends Places {
  readonly text: string;
}

/** The places of `text`; `lines` where an index of it exists already. */
export function places(text: string, encoding: Encoding = 'utf-16', lines?: Lines): TextPlaces {
  let index = lines;
  const indexed = (): Lines => {
    index ??= lineIndex(text);
    return index;
  };
  const positionAt = (offset: number): Position => {
    const { line, character } = indexed().positionAt(offset);
    if (encoding === 'utf-16') return { line, character };
    const start = indexed().offsetAt({ line, character: 0 });
    return { line, character: units(text.slice(start, start + character), encoding) };
  };
  const offsetAt = (position: Position): number => {
    if (encoding === 'utf-16') return indexed().offsetAt(position);
    const start = indexed().offsetAt({ line: position.line, character: 0 });
    const end = indexed().offsetAt({ line: position.line, character: Number.MAX_SAFE_INTEGER });
    return start + utf16Length(text.slice(start, end), position.character, encoding);
  };
  return {
    text,
    length: text.length,
    positionAt,
    offsetAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    spanOf: (range) => ({ start: offsetAt(range.start), end: offsetAt(range.end) }),
  };
}

/**
 * The places of a text that is not kept: for findings in files nobody has open. Holds where lines begin and, where the encoding counts some characters
 * otherwise than we do, which.
 */
export function placesWithout(text: string, encoding: Encoding = 'utf-16'): Places {
  const starts = Int32Array.from(lineStarts(text));
  const { length } = text;
  const { at, surplus } = encoding === 'utf-16' ? noSurplus : surplusOf(text, encoding);
  /** By how much the encoding counts more than we do up to an offset. */
  const surplusAt = (offset: number): number => (at.length === 0 ? 0 : (surplus[lastAtOrBelow(at, offset - 1)] ?? 0));
  const positionAt = (offset: number): Position => {
    const clamped = Math.max(0, Math.min(offset, length));
    const line = lastAtOrBelow(starts, clamped);
    const start = starts[line]!;
    return { line, character: clamped - start + surplusAt(clamped) - surplusAt(start) };
  };
  const offsetAt = ({ line, character }: Position): number => {
    const start = starts[line];
    if (start === undefined) return line < 0 ? 0 : length;
    const end = Math.max(start, (starts[line + 1] ?? length + 1) - 1);
    let low = start;
    let high = end;
    // The last offset whose character is not beyond.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (middle - start + surplusAt(middle) - surplusAt(start) <= character) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    length,
    positionAt,
    offsetAt,
    rangeOf: (span) => ({ start: positionAt(span.start), end: positionAt(span.end) }),
    spanOf: (range) => ({ start: offsetAt(range.start), end: offsetAt(range.end) }),
  };
}

/** Code points that an encoding counts otherwise, and the sum of the differences up to each. */
interface Surplus {
  readonly at: Int32Array;
  readonly surplus: Int32Array;
}

const noSurplus: Surplus = { at: new Int32Array(), surplus: new Int32Array() };

function surplusOf(text: string, encoding: Encoding): Surplus {
  const at: number[] = [];
  const surplus: number[] = [];
  for (let i = 0, sum = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    const code = text.codePointAt(i)!;
    const last = code > 0xffff ? i + 1 : i;
    sum += width(code, encoding) - (last - i + 1);
    at.push(last);
    surplus.push(sum);
    i = last;
  }
  return { at: Int32Array.from(at), surplus: Int32Array.from(surplus) };
}

/** Index of the last number at or below a value, -1 where all are above. */
function lastAtOrBelow(sorted: Int32Array, value: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Length of one code point in the units of an encoding. */
function width(codePoint: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  if (encoding === 'utf-16') return codePoint > 0xffff ? 2 : 1;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
}

/** Length of a text in the units of an encoding. */
export function units(text: string, encoding: Encoding): number {
  let sum = 0;
  for (const character of text) sum += width(character.codePointAt(0)!, encoding);
  return sum;
}

/** How many UTF-16 units of `line` the first `count` units of an encoding cover; a count beyond the line means all of it. */
function utf16Length(line: string, count: number, encoding: Encoding): number {
  let left = count;
  let length = 0;
  for (const character of line) {
    left -= width(character.codePointAt(0)!, encoding);
    if (left < 0) return length;
    length += character.length;
  }
  return length;
}
