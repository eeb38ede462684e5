/**
 * Unicode code points beside UTF-16 units: the W3C's text positions, brat and Python count characters beyond U+FFFF once, JavaScript and LSP twice.
 */
export interface CodePoints {
  /** Number of code points of the whole text. */
  readonly length: number;
  /** Code points before a UTF-16 offset; one inside a pair counts as after it. */
  fromUtf16(offset: number): number;
  /** The UTF-16 offset after so many code points; `undefined` beyond the text's end or for what is no count. */
  toUtf16(count: number): number | undefined;
}

/**
 * Counts a text once; each question then costs a binary search over its astral characters alone.
 *
 * @example
 * codePoints('a😀b').fromUtf16(3) // → 2
 * codePoints('a😀b').toUtf16(2) // → 3
 */
export function codePoints(text: string): CodePoints {
  /** UTF-16 offsets of the second halves of pairs. */
  const halves: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) halves.push(match.index + 1);
  const length = text.length - halves.length;
  return {
    length,
    fromUtf16: (offset) => offset - countBelow(halves.length, (i) => halves[i]! < offset),
    toUtf16: (count) =>
      Number.isInteger(count) && count >= 0 && count <= length
        ? count + countBelow(halves.length, (i) => halves[i]! - i <= count)
        : undefined,
  };
}

/** How many of `0 … n − 1` hold, where all that hold come first. */
function countBelow(n: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
