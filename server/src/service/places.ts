/**
 * Places of one text in the protocol's terms. The core thinks in UTF-16 offsets; a client thinks in lines and characters, counted in the
 * encoding that was negotiated. `places` is the only translation between the two, `convert.ts` its only user beside the features.
 */
import { lineIndex, type Position, type Range } from '../core/text/lineIndex.ts';
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

/** Length of one code point in the units of an encoding. */
export function width(codePoint: number, encoding: Encoding): number {
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
