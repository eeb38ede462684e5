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

/** Which step led to a cell of the table: both on, a pattern character left out, a text character put in. */
const step = { both: 0, leftOut: 1, putIn: 2 } as const;

/** More than any distance. */
const never = 1 << 29;

/**
 * Aligns the whole of `pattern` with the best stretch of `text`; what surrounds that stretch costs nothing. It is expected to begin at offset
 * `at` (negative, where what came first in the pattern is gone); alignments that are ever more than `slack` characters off that are not
 * considered: the time is that of pattern times slack.
 */
export function align(pattern: string, text: string, at: number, slack: number): Alignment {
  const band = 2 * slack + 1;
  const codes = new Uint16Array(text.length);
  for (let j = 0; j < text.length; j++) codes[j] = text.charCodeAt(j);
  const steps = new Uint8Array((pattern.length + 1) * band);
  let above = new Int32Array(text.length + 2).fill(never);
  let row = new Int32Array(text.length + 2).fill(never);
  above.fill(0, 0, Math.max(0, Math.min(at + slack, text.length)) + 1);
  for (let i = 1; i <= pattern.length; i++) {
    const c = pattern.charCodeAt(i - 1);
    const from = Math.max(1, Math.min(i + at - slack, text.length + 1));
    const to = Math.min(i + at + slack, text.length);
    const bandStart = i * band - (i + at - slack); // what is added to an offset in the text for its place in the band
    let left = from === 1 ? i : never; // all of the pattern so far left out
    let diagonal = above[from - 1]!;
    row[from - 1] = left;
    for (let j = from; j <= to; j++) {
      const up = above[j]!;
      let best = codes[j - 1] === c ? diagonal : diagonal + 1;
      let taken: number = step.both;
      if (up + 1 < best) {
        best = up + 1;
        taken = step.leftOut;
      }
      if (left + 1 < best) {
        best = left + 1;
        taken = step.putIn;
      }
      row[j] = best;
      steps[bandStart + j] = taken;
      left = best;
      diagonal = up;
    }
    // The text is at its end: what is left of the pattern is left out.
    if (from > text.length && text.length > 0) {
      row[text.length] = above[text.length]! + 1;
    }
    if (to >= 0) row[to + 1] = never;
    [above, row] = [row, above];
  }
  // Only the cells within reach of the last row are its own.
  const reach = Math.max(0, Math.min(pattern.length + at + slack, text.length));
  let end = reach;
  for (let j = Math.max(0, pattern.length + at - slack - 1); j < reach; j++) if (above[j]! < above[end]!) end = j;
  return traced(pattern, text, { steps, at, slack }, end, above[end]!);
}

/** The steps of the cells that are looked at: for each character of the pattern, those within `slack` of where it is expected. */
interface Band {
  readonly steps: Uint8Array;
  readonly at: number;
  readonly slack: number;
}

/** Goes the way back from the end of the best stretch. */
function traced(pattern: string, text: string, { steps, at, slack }: Band, end: number, distance: number): Alignment {
  const first = new Int32Array(pattern.length + 1);
  const last = new Int32Array(pattern.length + 1);
  const errors = new Int32Array(pattern.length + 1);
  let i = pattern.length;
  let j = end;
  let left = distance;
  last[i] = j;
  errors[i] = left;
  while (i > 0) {
    first[i] = j;
    const fromBand = j - (i + at - slack);
    // Before the text, and behind its end, there is nothing but to leave out.
    const taken = j === 0 || fromBand < 0 ? step.leftOut : steps[i * (2 * slack + 1) + fromBand];
    if (taken !== step.both || pattern.charCodeAt(i - 1) !== text.charCodeAt(j - 1)) left--;
    if (taken !== step.leftOut) j--;
    if (taken !== step.putIn) {
      last[--i] = j;
      errors[i] = left;
    }
  }
  first[0] = j;
  return { distance, first, last, errors };
}
