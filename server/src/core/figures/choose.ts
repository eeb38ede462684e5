/**
 * Which readers of an ordered list can read at a token: told by the roles of the token itself, of the one before it and of the one behind it,
 * so that a token is offered to two or three readers of thirty. A row may promise too much, never too little: a reader left out reads nothing
 * there (`test/core/figures/choose.test.ts`).
 */
import type { Tokens } from './lexer.ts';
import type { Lexicon } from './lexicon.ts';

/** Roles of which a neighbouring token needs any one. */
export interface Neighbour {
  readonly is?: number;
  readonly gram?: number;
  readonly hint?: number;
  readonly cue?: number;
  /** What phrases it can be part of; see `part`. */
  readonly part?: number;
  /** Whether letters that scale the digits they touch will do: 12k. */
  readonly suffix?: true;
}

/** What either of two neighbours may be. */
export const either = (a: Neighbour, b: Neighbour): Neighbour => ({
  is: (a.is ?? 0) | (b.is ?? 0),
  gram: (a.gram ?? 0) | (b.gram ?? 0),
  hint: (a.hint ?? 0) | (b.hint ?? 0),
  cue: (a.cue ?? 0) | (b.cue ?? 0),
  part: (a.part ?? 0) | (b.part ?? 0),
  ...(a.suffix || b.suffix ? { suffix: true } : {}),
});

/** A reader and where it can read. */
export interface Row<R> {
  readonly read: R;
  /** Roles (`is`) of which the token needs any one. */
  readonly at: number;
  /** What must stand right before it, and right behind; anything where left out. */
  readonly before?: Neighbour;
  readonly behind?: Neighbour;
}

/** The rows of a list that can read at token `i`, as bits: row 0 is bit 0. */
export type Choice = (t: Tokens, i: number) => number;

/** Rows by lexeme: those that may begin at it, stand behind it, stand before it; `unasked` until a text holds the lexeme. */
interface Bits {
  readonly lexicon: Lexicon;
  readonly at: Int32Array;
  readonly before: Int32Array;
  readonly behind: Int32Array;
}

/** No choice, since the last bit stays free. */
const unasked = -1;

/** Makes the choice among at most 31 rows. */
export function choiceOf(rows: readonly Row<unknown>[]): Choice {
  const known = new WeakMap<Lexicon, Bits>();
  let last: Bits | undefined;
  return ({ lexicon, lex }, i) => {
    if (last?.lexicon !== lexicon) {
      last = known.get(lexicon) ?? noBits(lexicon);
      known.set(lexicon, last);
    }
    const { at, before, behind } = last;
    const here = lex[i]!;
    const left = lex[i - 1]!;
    const right = lex[i + 1]!;
    if (at[here] === unasked) ask(at, rows, here, lexicon, (row) => ({ is: row.at }));
    if (before[left] === unasked) ask(before, rows, left, lexicon, (row) => row.before);
    if (behind[right] === unasked) ask(behind, rows, right, lexicon, (row) => row.behind);
    return at[here]! & before[left]! & behind[right]!;
  };
}

/** The index of the first row of a choice. */
export const firstOf = (choice: number): number => 31 - Math.clz32(choice & -choice);

function noBits(lexicon: Lexicon): Bits {
  const column = (): Int32Array => new Int32Array(lexicon.size).fill(unasked);
  return { lexicon, at: column(), before: column(), behind: column() };
}

/** Notes the rows whose wish a lexeme fulfils. */
function ask(
  bits: Int32Array,
  rows: readonly Row<unknown>[],
  l: number,
  lexicon: Lexicon,
  wish: (row: Row<unknown>) => Neighbour | undefined,
): void {
  bits[l] = rows.reduce((all, row, k) => (fits(wish(row), l, lexicon) ? all | (1 << k) : all), 0);
}

const fits = (wanted: Neighbour | undefined, l: number, lx: Lexicon): boolean =>
  wanted === undefined ||
  ((wanted.is ?? 0) & lx.is[l]!) !== 0 ||
  ((wanted.gram ?? 0) & lx.gram[l]!) !== 0 ||
  ((wanted.hint ?? 0) & lx.hint[l]!) !== 0 ||
  ((wanted.cue ?? 0) & lx.cue[l]!) !== 0 ||
  ((wanted.part ?? 0) & lx.partOf[l]!) !== 0 ||
  (wanted.suffix === true && lx.suffix.has(l));
