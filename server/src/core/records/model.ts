/**
 * What stands in `.claims/`, as plain data. Reading (`parse*`) never throws, printing (`print*`) is canonical: the same record gives the
 * same bytes. `extra` keeps the fields of a record that this version does not know, in their order, so that a rewrite loses nothing.
 */
import type { FigureKind } from '../figures/figure.ts';
import type { Message } from '../words/message.ts';

/** Fields kept though not understood. */
export type Extra = Readonly<Record<string, unknown>>;

/** Selects a stretch of text by its words. https://www.w3.org/TR/annotation-model/#text-quote-selector */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  /** As much of the words before as made the quote unique when it was tagged. */
  readonly prefix?: string;
  readonly suffix?: string;
}

export type Rank = 'preferred' | 'normal' | 'deprecated';

/** A tagged span of a source. Stored as one W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
export interface Claim {
  /** Bare lower-case UUID; in the file `urn:uuid:<id>`. */
  readonly id: string;
  /** `subject/measure`. */
  readonly topic: string;
  /** Path of the source, relative to the folder that holds `.claims/`, with `/`. */
  readonly source: string;
  readonly selector: TextQuoteSelector;
  /** Who says so, where the text names someone. */
  readonly attributedTo?: string;
  /** ISO day, month or year for which the figure is said to hold: `2025-01-12`, `2025-03`. */
  readonly asOf?: string;
  /** `normal` where absent. */
  readonly rank?: Rank;
  readonly note?: string;
  /** Words to read instead of the quote ("12000 soldiers"), or the one of its figures that is meant. */
  readonly figure?: string;
  /** Unknown fields of the annotation, its body and its target. */
  readonly extra?: {
    readonly annotation?: Extra;
    readonly body?: Extra;
    readonly target?: Extra;
    readonly selector?: Extra;
  };
}

export type SourceRole = 'source' | 'draft';

/** What is known of a source beside its text. */
export interface SourceRecord {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO day. */
  readonly published?: string;
  readonly url?: string;
  /** `source` where absent. */
  readonly role?: SourceRole;
  /** SHA-256 of the text last tagged, lower-case hex. */
  readonly sha256?: string;
  readonly extra?: Extra;
}

/** How the true value of a topic may change: never, only grow, or go up and down. */
export type Changes = 'fixed' | 'cumulative' | 'varying';

/** What is known of a topic. A topic exists by being used; the record refines it. */
export interface TopicRecord {
  readonly title?: string;
  readonly unit?: string;
  /** What its figures are; a bare number is read as that. */
  readonly kind?: FigureKind;
  readonly changes?: Changes;
  /** How far two values may lie apart and still agree: not at all, within rounding (default), or a share of the larger ("5%"). */
  readonly tolerance?: string;
  /** Other topics that mean this one. */
  readonly aliases?: readonly string[];
  /** Arithmetic that must hold, as written: `equals`, `atMost`, `atLeast`, `after`, `before` and the like to an expression over topics. */
  readonly relations?: readonly Readonly<Record<string, string>>[];
  readonly extra?: Extra;
}

/** A decision about a pair of claims. */
export interface Review {
  readonly id: string;
  /** The two claims' ids, sorted. */
  readonly claims: readonly [string, string];
  /** Their readings when it was decided, in the same order, as `showFigure` prints them. */
  readonly readings: readonly [string, string];
  readonly reason: string;
  readonly reviewer?: string;
  /** ISO day. */
  readonly reviewed?: string;
  readonly extra?: Extra;
}

/** Why a record could not be read, or a field of it. `span` lies in the record's own text. */
export interface RecordProblem {
  readonly message: Message;
  readonly span: { readonly start: number; readonly end: number };
}

/** A record read: `value` is there as far as it could be understood; problems say what was wrong. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly RecordProblem[];
}
