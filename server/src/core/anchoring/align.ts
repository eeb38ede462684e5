/** How a pattern lies in a text with the fewest characters put in, left out or exchanged. */
export interface Alignment {
  /** How many characters differ. */
  readonly distance: number;
  /**
   * For each offset in the pattern, 0 to its length, the first and the last offset in the text that stands for it; they differ where
   * something was put in at that offset.
   */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** For each offset in the pattern, how many of the differences lie before it. */
  readonly errors: Int32Array;
}

/** Aligns the whole of `pattern` with the best stretch of `text`; what surrounds that stretch costs nothing. */
export function align(pattern: string, text: string): Alignment {
  const width = text.length + 1;
  // Which step led to each cell: 0 both on, 1 a pattern character left out, 2 a text character put in.
  const steps = new Uint8Array((pattern.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  const codes = Uint16Array.from({ length: text.length }, (_, j) => text.charCodeAt(j));
  for (let i = 1; i <= pattern.length; i++) {
    const c = pattern.charCodeAt(i - 1);
    let left = i;
    let diagonal = above[0]!;
    row[0] = left;
    steps[i * width] = 1;
    for (let j = 1; j < width; j++) {
      const up = above[j]!;
      let best = codes[j - 1] === c ? diagonal : diagonal + 1;
      let step = 0;
      if (up + 1 < best) {
        best = up + 1;
        step = 1;
      }
      if (left + 1 < best) {
        best = left + 1;
        step = 2;
      }
      row[j] = best;
      steps[i * width + j] = step;
      left = best;
      diagonal = up;
    }
    [above, row] = [row, above];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (above[j]! < above[end]!) end = j;

  const first = new Int32Array(pattern.length + 1);
  const last = new Int32Array(pattern.length + 1);
  let i = pattern.length;
  let j = end;
  const errors = new Int32Array(pattern.length + 1);
  let left = above[end]!;
  last[i] = j;
  errors[i] = left;
  while (i > 0) {
    first[i] = j;
    const step = steps[i * width + j];
    if (step !== 0 || pattern.charCodeAt(i - 1) !== text.charCodeAt(j - 1)) left--;
    if (step !== 1) j--;
    if (step !== 2) {
      last[--i] = j;
      errors[i] = left;
    }
  }
  first[0] = j;
  return { distance: above[end]!, first, last, errors };
}
