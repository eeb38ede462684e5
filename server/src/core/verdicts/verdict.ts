import type { Message } from '../words/message.ts';

/** How two figures of a topic stand to each other; the words of the user's verdict table, strongest last. */
export type VerdictKind =
  | 'incomparable'
  | 'equal'
  | 'consistent'
  | 'updated'
  | 'shrunk'
  | 'disputed'
  | 'misquoted'
  | 'contradiction';

/**
 * Why the verdict is what it is, for programs.
 *
 * | verdict | because |
 * |---|---|
 * | `incomparable` | `kind`, `dimension`, `unresolved` (a date that could not be dated), `as-of` (an age of an unknown day) |
 * | `equal` | `same-reading` |
 * | `consistent` | `overlap`, `hedge`, `range`, `unit` as stated; `rounding`, `inclusive-counting`, `tolerance`, `addition` once widened |
 * | `updated` | `cumulative`, `varying` |
 * | `shrunk` | `cumulative` |
 * | `disputed`, `misquoted` | `attribution` |
 * | `contradiction` | `disjoint`; `as-of` where the dates differ and nobody said how the topic changes; `undated` where it changes and a date is missing |
 */
export type Because =
  | 'same-reading'
  | 'overlap'
  | 'rounding'
  | 'hedge'
  | 'range'
  | 'unit'
  | 'inclusive-counting'
  | 'tolerance'
  | 'addition'
  | 'kind'
  | 'dimension'
  | 'unresolved'
  | 'cumulative'
  | 'varying'
  | 'attribution'
  | 'as-of'
  | 'undated'
  | 'disjoint';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly because: Because;
  /** The same in one sentence for people. */
  readonly sentence: Message;
}

/** Worst first: from what most needs an eye to what is well. */
export const severityOrder: readonly VerdictKind[] = [
  'misquoted',
  'contradiction',
  'shrunk',
  'disputed',
  'incomparable',
  'updated',
  'consistent',
  'equal',
];
