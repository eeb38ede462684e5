/** The places of a text that is not kept: for findings in files nobody has open. */
import { lineStarts, type Position, type Range } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { type Encoding, type Places, width } from './places.ts';

/** Holds where lines begin and, where the encoding counts some characters otherwise than we do, which. */
export const placesWithout = (text: string, encoding: Encoding = 'utf-16'): Places => new KeptPlaces(text, encoding);

/** A class, as there is one for each of ten thousand files: what they can do is kept once, in the prototype. */
class KeptPlaces implements Places {
  readonly length: number;
  /** Plain lists: of most texts so short that an array of bytes would take more for itself than for them. */
  readonly #starts: readonly number[];
  readonly #surplus: Surplus;

  constructor(text: string, encoding: Encoding) {
    this.length = text.length;
    this.#starts = lineStarts(text).slice(); // without the room a list that grew has left
    this.#surplus = encoding === 'utf-16' ? noSurplus : surplusOf(text, encoding);
  }

  /** By how much the encoding counts more than we do up to an offset. */
  #surplusAt(offset: number): number {
    const { at, surplus } = this.#surplus;
    return at.length === 0 ? 0 : (surplus[lastAtOrBelow(at, offset - 1)] ?? 0);
  }

  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = lastAtOrBelow(this.#starts, clamped);
    const start = this.#starts[line]!;
    return { line, character: clamped - start + this.#surplusAt(clamped) - this.#surplusAt(start) };
  }

  offsetAt({ line, character }: Position): number {
    const start = this.#starts[line];
    if (start === undefined) return line < 0 ? 0 : this.length;
    const end = Math.max(start, (this.#starts[line + 1] ?? this.length + 1) - 1);
    let low = start;
    let high = end;
    // The last offset whose character is not beyond.
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (middle - start + this.#surplusAt(middle) - this.#surplusAt(start) <= character) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf({ start, end }: Range): Span {
    return { start: this.offsetAt(start), end: this.offsetAt(end) };
  }
}

/** Code points that an encoding counts otherwise, and the sum of the differences up to each. */
interface Surplus {
  readonly at: readonly number[];
  readonly surplus: readonly number[];
}

const noSurplus: Surplus = { at: [], surplus: [] };

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
  return { at: at.slice(), surplus: surplus.slice() };
}

/** Index of the last number at or below a value, -1 where all are above. */
function lastAtOrBelow(sorted: readonly number[], value: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
