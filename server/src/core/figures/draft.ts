/** A figure being read: counted in tokens, still open to hedges and the head noun. Readers make drafts, `finish.ts` makes figures of them. */

import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { type Message, say } from '../words/message.ts';
import type { FigureKind, Hedge, Implied } from './figure.ts';
import type { Tokens } from './lexer.ts';
import type { NumberRead } from './numbers/numberRead.ts';

export interface Draft {
  kind: FigureKind;
  /** First token of the core, and the one after its last. */
  first: number;
  end: number;
  /** The same of the whole span: hedges and head noun included. */
  spanFirst: number;
  spanEnd: number;
  value: number | null;
  unit: string | null;
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
  band: number;
  round: boolean;
  hedge: Hedge;
  weak: boolean;
  addition: boolean;
  headNoun: string | null;
  whole: Span | null;
  openAnchor: 'before' | 'after' | null;
  implied: readonly Implied[];
  because: Message;
}

/** What a reader knows beyond the tokens. */
export interface Context {
  readonly published: Day | undefined;
  readonly dayOrder: 'dmy' | 'mdy';
  /** Half-width of "about", as a share. */
  readonly approxWidth: number;
  readonly changes: 'stretch' | 'ends';
  /** The tagged span, where what is else suppressed may be read. */
  readonly tagged: Span | undefined;
  /** First token that belongs to no earlier figure: nothing before it may be claimed. */
  floor: number;
}

/** Reads one form at token `i`, or nothing. Pure: the same tokens give the same draft. */
export type Reader = (t: Tokens, i: number, context: Context) => Draft | undefined;

/** Reads what a number already found is a number of. */
export type NumberReader = (t: Tokens, number: NumberRead, context: Context) => Draft | undefined;

const none: readonly Implied[] = [];

/** The reason where there is none to give: a number that says what it means. */
export const asWritten = say`as written`;

/** A draft of a point. */
export const draft = (kind: FigureKind, first: number, end: number, value: number): Draft => ({
  kind,
  first,
  end,
  spanFirst: first,
  spanEnd: end,
  value,
  unit: null,
  low: value,
  high: value,
  lowOpen: false,
  highOpen: false,
  band: 0,
  round: false,
  hedge: 'none',
  weak: false,
  addition: false,
  headNoun: null,
  whole: null,
  openAnchor: null,
  implied: none,
  because: asWritten,
});

/** Whether the token lies in the tagged span, so that it has the benefit of the doubt. */
export const isTagged = (t: Tokens, i: number, { tagged }: Context): boolean =>
  tagged !== undefined && t.start[i]! < tagged.end && tagged.start < t.stop[i]!;
