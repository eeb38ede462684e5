/** The tokens of a text as parallel arrays, one entry a token, so that a pass makes no object a word. */
import type { Draft } from './draft.ts';
import { type Lexicon, lexeme } from './lexicon.ts';
import type { NumberRead } from './numbers/numberRead.ts';
import type { UnitRead } from './unitAfter.ts';

export interface Tokens {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Tokens without the padding: the first is at `padding`, the last before `end`. */
  readonly end: number;
  readonly lex: Uint16Array;
  readonly start: Int32Array;
  /** Where the token ends; a break's is its start. */
  readonly stop: Int32Array;
  readonly flags: Uint8Array;
  /** The number of a digits token. */
  readonly num: Float64Array;
  /** Digits after the decimal sign. */
  readonly decimals: Uint8Array;
  /** Digits written, 255 at most. */
  readonly digits: Uint8Array;
  readonly memo: Memo;
}

/** What was read last, since several readers ask for the same number, its unit and its form one after the other. */
export interface Memo {
  /** The number at a token. */
  at: number;
  number: NumberRead | undefined;
  /** The unit behind a number, in digits or not. */
  unitAt: number;
  behindDigits: boolean;
  unit: UnitRead | undefined;
  /** What a number is a number of. */
  formOf: NumberRead | undefined;
  form: Draft | undefined;
}

export const newMemo = (): Memo => ({
  at: -1,
  number: undefined,
  unitAt: -1,
  behindDigits: false,
  unit: undefined,
  formOf: undefined,
  form: undefined,
});

/** Breaks before the first token and behind the last, so that readers may look a few tokens around without asking for bounds. */
export const padding = 8;

/**
 * The arrays of a pass; they may serve the next one, over whose tokens they are written. What an array says of no token of its kind (the number of
 * a word) may be left from before: it must not be asked for.
 */
export type Columns = Omit<Tokens, 'text' | 'lexicon' | 'end' | 'memo'>;

export const columns = (capacity: number): Columns => ({
  lex: new Uint16Array(capacity),
  start: new Int32Array(capacity),
  stop: new Int32Array(capacity),
  flags: new Uint8Array(capacity),
  num: new Float64Array(capacity),
  decimals: new Uint8Array(capacity),
  digits: new Uint8Array(capacity),
});

/** The arrays of tokens without their text, to be kept for another. */
export const columnsOf = ({ lex, start, stop, flags, num, decimals, digits }: Tokens): Columns => ({
  lex,
  start,
  stop,
  flags,
  num,
  decimals,
  digits,
});

/** The same columns with twice the room. */
export function grown(t: Columns): Columns {
  const next = columns(t.lex.length * 2);
  next.lex.set(t.lex);
  next.start.set(t.start);
  next.stop.set(t.stop);
  next.flags.set(t.flags);
  next.num.set(t.num);
  next.decimals.set(t.decimals);
  next.digits.set(t.digits);
  return next;
}

export function setBreak(t: Columns, n: number, at: number): void {
  t.lex[n] = lexeme.break;
  t.start[n] = t.stop[n] = at;
  t.flags[n] = 0;
}
