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

/** One quantity of a relation. */
export interface BoardOperand {
  readonly topic: string;
  readonly title: string;
  /** The words it is stated in, and by whom. */
  readonly words: string;
  readonly source: string;
  readonly claim: string | null;
  readonly interval: BoardInterval;
}

/** Arithmetic that must hold between topics, worked out. */
export interface BoardRelation {
  /** As written in the topic file: `flood/people-affected equals flood/killed + flood/injured`. */
  readonly expression: string;
  readonly holds: boolean;
  /** How it comes out, in one sentence. */
  readonly sentence: string;
  readonly scale: BoardScale;
  /** What is computed from, in order, with the sign before each. */
  readonly operands: readonly (BoardOperand & { readonly sign: '' | '+' | '−' | '×' | '÷' })[];
  /** `=`, `≤`, `≥`, `<`, `>`: how the result must stand to the computation. */
  readonly sign: string;
  readonly computed: BoardInterval;
  readonly computedWords: string;
  readonly result: BoardOperand;
}
