import type { Span } from '../text/span.ts';
import type { Message } from '../words/message.ts';
import type { Interval } from './interval.ts';

/** What sort of thing a figure counts or names. Figures of different kinds are compared only where `verdicts/` says so. */
export type FigureKind = (typeof figureKinds)[number];

export const figureKinds = [
  'count',
  'ordinal',
  'money',
  'percent',
  'fraction',
  'measure',
  'duration',
  'age',
  'date',
  'time',
] as const;

/** How the words hold the number: stated flatly, softened, bounded, or only hinted at ("dozens"). */
export type Hedge = 'none' | 'approx' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'range' | 'vague';

/** What a reading took from the context or from custom rather than from the words. */
export type Implied = 'year' | 'month' | 'day' | 'unit' | 'scale' | 'precision' | 'direction';

/**
 * What the words of a span say, read. Plain data, offsets in UTF-16 units of the text that was read.
 *
 * Units of `interval`: the number itself for counts, ordinals and fractions (one half is 0.5), per cent for percent, whole currency
 * units for money, `unit` as said for measures and durations, years for ages, days since 1970-01-01 for dates
 * (`[first, last]` day meant, both inside), minutes since midnight for times.
 */
export interface Figure {
  /** From the first hedge word to the end of number, unit and (where it follows directly) head noun. */
  readonly span: Span;
  /** The words of number and unit, or date, alone: what must lie in a tagged span for the figure to be the one meant. */
  readonly core: Span;
  readonly kind: FigureKind;
  /** The number as stated; `null` for ranges, vague words, dates and times. "more than 12,000" has 12000, "$5m" 5000000. */
  readonly value: number | null;
  /** Singular and as said for durations (`day`, `week`), `year` for ages, ISO 4217 for money, `percent`, the canonical symbol for measures, else `null`. */
  readonly unit: string | null;
  /** The values the words allow, hedges applied: "about 12,000" is `[10800, 13200]`. Flat numbers are points, see `band`. */
  readonly interval: Interval;
  /** Half a unit of the last non-zero digit, in units of `interval`; 0 where rounding does not apply (dates, vague words). */
  readonly band: number;
  /** Whether the number ends in zeros or carries a scale word: only then may rounding soften it against a bound. */
  readonly round: boolean;
  readonly hedge: Hedge;
  /** "up to", "as many as": the bound is implied rather than stated. */
  readonly weak: boolean;
  /** "another 2,700", "2,000 more": to be added to something said before. */
  readonly addition: boolean;
  /** The counted words ("troops", "killed or wounded"), or `null`. */
  readonly headNoun: string | null;
  /** "3,800 of the 12,000": the core span of the whole's own figure, or `null`. */
  readonly whole: Span | null;
  /** "six days later", "a month before the war": counted from an event the words do not date. */
  readonly openAnchor: 'before' | 'after' | null;
  readonly implied: readonly Implied[];
  /** Why it was read so, in one sentence for people: `about = ± 10 %`. */
  readonly because: Message;
}
