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

/** Why the verdict is what it is, for programs. */
export type Because =
  | 'same-reading'
  | 'overlap'
  | 'rounding'
  | 'hedge'
  | 'range'
  | 'unit'
  | 'inclusive-counting'
  | 'tolerance'
  | 'kind'
  | 'dimension'
  | 'cumulative'
  | 'varying'
  | 'attribution'
  | 'as-of'
  | 'disjoint';

export interface Verdict {
  readonly kind: VerdictKind;
  readonly because: Because;
  /** The same in one sentence for people. */
  readonly sentence: string;
}
