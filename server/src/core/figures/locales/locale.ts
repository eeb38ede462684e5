import type { Cue, Gram, Hint } from '../roles.ts';

/** How a hedge before or after a number changes what is meant. See `hedges/apply.ts` for the intervals. */
export type HedgeRule =
  | 'approx'
  /** nearly: (0.9 x, x] */
  | 'nearly'
  /** just over: [x, 1.1 x) */
  | 'just-over'
  | 'more-than'
  | 'at-least'
  | 'less-than'
  | 'at-most'
  /** up to, as many as: a bound implied rather than stated */
  | 'at-most-weak'
  /** exactly: no rounding band */
  | 'exact'
  /** only, a total of, a reported: changes nothing, but a hedge may stand before it */
  | 'filler'
  /** another, an additional */
  | 'addition';

/** Words separated by spaces; a hyphen is a word of its own wherever it stands. */
type Words = string;

/**
 * Everything about a language that is words. A language is one file of this type; all lists are in lower case unless a unit or
 * currency code needs its capitals.
 */
export interface Locale {
  /** BCP 47, as in settings. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';

  readonly cardinals: Readonly<Record<string, number>>;
  readonly hundred: Words;
  readonly scales: Readonly<Record<string, number>>;
  /** Scales that only count when they touch digits: `12k`, `5m`. Case matters. */
  readonly scaleSuffixes: Readonly<Record<string, number>>;
  readonly dozens: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: Words;
  /** What divides: half 2, third 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** once 1, twice 2 */
  readonly times: Readonly<Record<string, number>>;
  /** Figures for one who tagged them, suppressed in running text: both 2, only 1. */
  readonly shy: Readonly<Record<string, number>>;
  /** The words of vague numbers with the span they allow, and whether the upper end belongs to it. */
  readonly vague: Readonly<Record<string, { readonly low: number; readonly high: number; readonly open?: boolean }>>;

  /** January first. */
  readonly months: readonly Words[];
  /** twenties 20 */
  readonly tens: Readonly<Record<string, number>>;
  /** Sunday first. */
  readonly weekdays: readonly Words[];
  /** First month and the word. */
  readonly seasons: Readonly<Record<string, number>>;
  readonly relativeDays: Readonly<Record<string, number>>;
  /** last −1, this 0, next 1; 2 marks "past": before a number only. */
  readonly deictics: Readonly<Record<string, number>>;
  /** early 0, mid 1, late 2 */
  readonly partsOf: Readonly<Record<string, number>>;
  readonly edges: Readonly<Record<string, number>>;
  readonly dayParts: Words;
  readonly weekend: Words;
  /** The word after an ordinal that names a hundred years. */
  readonly century: string;
  /** Between a comma and an age: "the boy, now 17,". */
  readonly now: string;
  /** Phrases of feasts on fixed dates: `MM-DD`. */
  readonly holidays: Readonly<Record<string, string>>;
  /** noon 720 */
  readonly clock: Readonly<Record<string, number>>;
  readonly am: Words;
  readonly pm: Words;
  readonly eras: Readonly<Record<string, number>>;
  readonly quarterSigns: Readonly<Record<string, number>>;

  /** Spellings by canonical symbol, durations included, separated by `|` where one has spaces. Those with capitals or of one or two letters match as written. */
  readonly units: Readonly<Record<string, string>>;
  readonly percent: Words;
  /** Words for money after the number, by ISO 4217 code. */
  /** Words for money by ISO code; under '' those that are money only behind a country of `moneyOf`. */
  readonly currencies: Readonly<Record<string, string>>;
  /** A hundredth of it: cent, penny. */
  readonly cents: Readonly<Record<string, string>>;
  /** Signs and codes before the number. */
  readonly signs: Readonly<Record<string, string>>;
  /** Letters that are a sign only in capitals and touching an amount with a scale, groups or decimals: R50m. */
  readonly letterSigns: Readonly<Record<string, string>>;
  /** What stands before a currency word and decides which: US dollars. */
  readonly moneyOf: Readonly<Record<string, string>>;

  /** Words that turn a bound around: did not fall below 30. */
  readonly negations: Words;
  /** Who has children: "a father of six" tells no age. */
  readonly parents: Words;
  /** People by office, trade and tie: an age may stand beside them. */
  readonly offices: Words;
  /** People in the plural: "two brothers, 17 and 19". */
  readonly people: Words;
  /** oldest, youngest, I'm: of whom an age is said. */
  readonly extremes: Words;
  /** Inside a noun phrase though they look like its end: two other officers. */
  readonly modifiers: Words;
  /** Between a number and what befell: 17 remain missing, 11 were found dead. */
  readonly links: Words;
  /** What is worth counting even alone: one death. */
  readonly singles: Words;
  /** What armies number: the 93rd separate brigade. */
  readonly formations: Words;
  /** Behind which an ordinal is a place: came fourth. */
  readonly places: Words;
  /** Bounds only of a sum: the toll passed 12,000. */
  readonly passes: Words;
  /** Turns of a life, behind which "at 17" tells an age: he enlisted at 17. */
  readonly turns: Words;
  /** Comparatives of size, which compare with a date and bound none: lower than a year ago. */
  readonly graded: Words;
  /** Between a number and what is so many: the 90-strong crew. */
  readonly manned: Words;
  /** promised, agreed: "to" or a deadline behind them lies ahead. */
  readonly promises: Words;
  /** postponed, adjourned: to what is still to come. */
  readonly postponements: Words;
  /** is, remains: what is so until a day will be until then. */
  readonly states: Words;
  /** "opens", "take place": in the present tense, with a date, of what is to come. Those of many only behind a plural, for they are infinitives too. */
  readonly schedules: { readonly one: string; readonly many: string };
  /** was, did, originally: what follows is told of the past. */
  readonly pasts: Words;
  /** for: a day is set. */
  readonly appoints: Words;
  /** percentage: a word for per cent that is none alone. */
  readonly shares: Words;
  /** What is named by how many it takes in: the 500 index. */
  readonly indexes: Words;
  /** Before a feast, a weekday or a month: it happens again and again. */
  readonly repeats: Words;
  /** Adjectives between a number and its unit of time: six consecutive nights. */
  readonly unitFillers: Words;

  readonly before: Readonly<Partial<Record<HedgeRule, string>>>;
  readonly after: Readonly<Partial<Record<HedgeRule, string>>>;

  readonly gram: Readonly<Partial<Record<Gram, Words>>>;
  readonly hint: Readonly<Partial<Record<Hint, Words>>>;
  readonly cue: Readonly<Partial<Record<Cue, Words>>>;
  /** Phrases that hold no figure; the word in brackets is the one that looks like one. */
  readonly idioms: string;
}
