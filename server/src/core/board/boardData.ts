/**
 * What the board shows: sources, topics and the claims between them, as plain data with all words ready to print. It crosses processes and
 * stands in HTML files, so it survives JSON: open ends are `null`, there are no maps. Whoever draws it adds no knowledge of figures.
 */

/** A stretch of a topic's scale; `null` is an open end. */
export interface BoardInterval {
  readonly low: number | null;
  readonly high: number | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * How a claim stands, worst first. `unsure`: it lies apart, but may be an update; `explained`: a review has silenced its disagreement.
 */
export type BoardStatus =
  | 'misquoted'
  | 'contradiction'
  | 'shrunk'
  | 'arithmetic'
  | 'orphaned'
  | 'unread'
  | 'disputed'
  | 'unsure'
  | 'incomparable'
  | 'explained'
  | 'updated'
  | 'consistent'
  | 'equal'
  | 'deprecated'
  | 'alone';

/** Every status, worst first. */
export const statusOrder: readonly BoardStatus[] = [
  'misquoted',
  'contradiction',
  'shrunk',
  'arithmetic',
  'orphaned',
  'unread',
  'disputed',
  'unsure',
  'incomparable',
  'explained',
  'updated',
  'consistent',
  'equal',
  'alone',
  'deprecated',
];

/** How the words hold the number, as far as drawing tells it apart. */
export type BoardShape = 'value' | 'approx' | 'range' | 'bound' | 'vague';

export interface BoardSource {
  /** Relative to the folder that holds `.claims/`. */
  readonly path: string;
  /** Publisher, title or file name: what it is called in the head of a column. */
  readonly name: string;
  readonly title: string | null;
  /** ISO day of publication. */
  readonly published: string | null;
  /** The same for people, the year only where the board spans several. */
  readonly date: string | null;
  readonly draft: boolean;
  /** Only `http:` and `https:`. */
  readonly url: string | null;
  /** Number of its claims. */
  readonly claims: number;
}

/** A time a figure is said to hold for. */
export interface BoardTime {
  /** First and last day, since 1970-01-01. */
  readonly first: number;
  readonly last: number;
  /** ISO 8601, as stated: `2025-01-12`, `2025-03`. */
  readonly iso: string;
  /** For people: `12 Jan`. */
  readonly words: string;
  /** Whether the claim says so itself; else it is its source's date of publication. */
  readonly stated: boolean;
}

export interface BoardClaim {
  readonly id: string;
  /** Index into `sources`. */
  readonly source: number;
  /** The words tagged, as they stand today. */
  readonly quote: string;
  /** The rest of its sentence; empty on large boards where it agrees. */
  readonly before: string;
  readonly after: string;
  /** The words of the figure: hedge, number, unit. */
  readonly figure: string;
  /** What they were read as, `null` where nothing was. */
  readonly reading: string | null;
  /** Why so, in one sentence. */
  readonly because: string | null;
  readonly attributedTo: string | null;
  readonly asOf: BoardTime | null;
  /** One-based, `null` where the quote is not found. */
  readonly line: number | null;
  readonly status: BoardStatus;
  readonly shape: BoardShape;
  /** Where most agree: whether it is one of them or stands outside. */
  readonly stance: 'majority' | 'outlier' | null;
  /** Whether it is the established value. */
  readonly preferred: boolean;
  readonly note: string | null;
  /** The number as stated, on the topic's scale; `null` for ranges and dates. */
  readonly value: number | null;
  /** On the topic's scale; `null` where nothing was read or it does not fit the scale. */
  readonly interval: BoardInterval | null;
  /** The interval widened by rounding, where it is. */
  readonly band: BoardInterval | null;
}

/** Two claims that do not agree. */
export interface BoardConflict {
  readonly kind: BoardStatus;
  /** Indexes into the topic's claims. */
  readonly a: number;
  readonly b: number;
  readonly sentence: string;
  /** Why it is none, where a review says so. */
  readonly explained: { readonly reason: string; readonly reviewer: string | null } | null;
}

/** What most sources of a topic share. */
export interface BoardConsensus {
  /** `null` where it is no place on the topic's scale: ages agree on a date of birth. */
  readonly interval: BoardInterval | null;
  readonly words: string;
  /** `3 of 4`. */
  readonly share: string;
}

/** What the numbers of a topic are. Dates are days since 1970-01-01, times minutes since midnight. */
export interface BoardScale {
  readonly kind: 'number' | 'date' | 'time';
  /** What an axis says: `people`, `EUR`, `days`. */
  readonly unit: string | null;
  /** Whether only whole numbers make sense: people, days of the calendar. */
  readonly whole: boolean;
}

export interface BoardTopic {
  /** `subject/measure`. */
  readonly name: string;
  readonly subject: string;
  /** Its title, or the measure in words. */
  readonly title: string;
  readonly changes: 'fixed' | 'cumulative' | 'varying' | null;
  readonly scale: BoardScale;
  /** By source, then by place. */
  readonly claims: readonly BoardClaim[];
  /** Worst first. */
  readonly conflicts: readonly BoardConflict[];
  readonly consensus: BoardConsensus | null;
  /** The worst status of its claims. */
  readonly status: BoardStatus;
}

export interface BoardData {
  readonly title: string;
  /** By date of publication, drafts last. */
  readonly sources: readonly BoardSource[];
  /** By subject, then by name. */
  readonly topics: readonly BoardTopic[];
  readonly relations: readonly BoardRelation[];
}

/** One quantity of a relation: a claim's figure, or a number of the relation itself. */
export interface BoardOperand {
  /** What it is: the topic's title, or the number. */
  readonly title: string;
  /** The words of the figure, and where they stand; `null` for a number of the relation. */
  readonly figure: string | null;
  readonly claim: string | null;
  /** Index into `sources`. */
  readonly source: number | null;
  /** What it was read as. */
  readonly words: string;
}

/** A step of a sum: what is added or taken away, and how far the sum has come. */
export interface BoardTerm extends BoardOperand {
  readonly sign: '' | '+' | '−';
  /** The sum with this term, on the relation's scale. */
  readonly sum: BoardInterval;
}

/** Arithmetic that must hold between topics, worked out for one choice of claims. */
export interface BoardRelation {
  /** `subject/measure` of the topic it is about. */
  readonly topic: string;
  /** As written in the topic's record. */
  readonly expression: string;
  /** The same with titles in the place of names: `By road + By boat`. */
  readonly formula: string;
  /** What is claimed of it: `Evacuated = By road + By boat`. */
  readonly title: string;
  readonly holds: boolean;
  /** How it comes out, in one sentence. */
  readonly sentence: string;
  readonly scale: BoardScale;
  /** The steps, where the relation is a sum or a difference; empty for products and shares. */
  readonly terms: readonly BoardTerm[];
  /** What it is computed from, each once. */
  readonly operands: readonly BoardOperand[];
  /** How the stated figure must stand to the computed one. */
  readonly sign: '=' | '≤' | '≥';
  readonly computed: BoardInterval;
  readonly computedWords: string;
  /** What is claimed. */
  readonly result: BoardOperand & { readonly interval: BoardInterval };
  /** How far the two lie apart, in words; `null` where they meet. */
  readonly gap: string | null;
}
