/**
 * A locale compiled for reading: every word of it one lexeme with its roles and values, found by hash while the text is scanned; and its
 * phrases (hedges, feasts, idioms) as lexeme sequences. Built once a language (`compile/`), then only read.
 */
import type { HedgeRule, Locale } from './locales/locale.ts';
import type { WordTable } from './wordTable.ts';

/** Lexemes every lexicon has: a word not in it, digits, a break, a name or address with digits, a sign without a role. */
export const lexeme = { unknown: 0, digits: 1, break: 2, junk: 3, sign: 4, firstWord: 5 } as const;

/** A currency word or sign: its code and the share of the unit it stands for (cent: 0.01). */
export interface MoneyWord {
  /** Letters that stand for a sign only where they touch an amount: R50m, and PS for the pound sign. */
  readonly letters?: boolean;
  readonly code: string;
  readonly share: number;
}

/** A unit spelling of one word. `exact`: only as written here, since `mW` and `MW` differ. */
export interface Spelling {
  readonly exact: string | null;
  readonly unit: number;
}

/** A node of a phrase tree: what ends here, and what may follow. */
export interface PhraseNode<T> {
  value: T | undefined;
  readonly next: Map<number, PhraseNode<T>>;
}

/** A hedge of the locale with its words, for the reason. */
export interface HedgePhrase {
  readonly rule: HedgeRule;
  readonly words: string;
}

/** What a lexeme can be part of, as bits: spares the look into a phrase tree where nothing can be found. */
export const part = {
  endsHedge: 1,
  beginsHedge: 2,
  beginsUnit: 4,
  idiom: 8,
  /** not, never: turns a bound around */
  negates: 16,
  /** consecutive, full: may stand between a number and its unit */
  fillsUnit: 32,
  /** every, each: what follows is no date */
  repeats: 64,
  /** father, grandmother: of as many children, not of that age */
  parent: 128,
  /** married, enlisted: a turn of life, behind which "at 17" tells an age */
  turn: 256,
  /** lower, bigger: compares with a date and bounds none */
  graded: 512,
  /** strong: "the 90-strong crew" */
  manned: 1024,
  /** promised, agreed */
  promises: 2048,
  /** postponed, adjourned */
  postpones: 4096,
  /** is, has, remains */
  state: 8192,
  /** opens, the place of "takes place" */
  endsSchedule: 16_384,
  /** was, did, originally */
  past: 32_768,
  /** for, before a day */
  appoints: 65_536,
  /** people, one or several: an age may stand beside them */
  somebody: 131_072,
  /** people in the plural */
  people: 262_144,
  /** oldest, youngest */
  extreme: 524_288,
  /** percentage: a share alone, a unit only with points */
  share: 1_048_576,
  /** index, average: what is named by how many it takes in, the 500 index */
  index: 2_097_152,
  /** other, most, previous: inside a noun phrase though they look like its end */
  modifies: 4_194_304,
  /** remain, found, feared: between a number and a fate */
  links: 8_388_608,
  /** brigade, regiment: numbered, not counted */
  formation: 16_777_216,
  /** death, injury: worth counting even alone */
  single: 33_554_432,
  /** came, finished: a place in an order follows */
  places: 268_435_456,
  /** passed, crossed: what a toll has done is more than the number */
  passes: 536_870_912,
} as const;

/** The words around one that looks like a figure: those before it read back, those behind it. */
export interface Idiom {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export interface Lexicon {
  readonly locale: Locale;
  readonly size: number;
  /** Roles by lexeme; see `roles.ts`. */
  readonly is: Int32Array;
  readonly gram: Int32Array;
  readonly hint: Int32Array;
  readonly cue: Int32Array;
  /** Value of a number word, ordinal, denominator, dozen or scale. */
  readonly num: Float64Array;
  /** Month 1–12, weekday 0–6, first month of a season, offset of a relative day, direction of a deictic, third of a period. */
  readonly aux: Int16Array;
  /** Scale words and suffixes by lexeme, since `m` is both a unit and a scale. */
  readonly scale: Float64Array;
  readonly suffix: ReadonlyMap<number, readonly { readonly exact: string; readonly scale: number }[]>;
  readonly part: Float64Array;
  readonly money: ReadonlyMap<number, MoneyWord>;
  readonly moneySign: ReadonlyMap<number, MoneyWord>;
  readonly vague: ReadonlyMap<number, { readonly low: number; readonly high: number; readonly open?: boolean }>;
  readonly unitsOf: ReadonlyMap<number, readonly Spelling[]>;
  readonly unitPhrases: PhraseNode<number>;
  readonly moneyPhrases: PhraseNode<string>;
  /** Read from the last word back to the first. */
  readonly hedgesBefore: PhraseNode<HedgePhrase>;
  readonly hedgesAfter: PhraseNode<HedgePhrase>;
  /** Which phrases a lexeme can be part of; see `part`. */
  readonly partOf: Int32Array;
  /** Lexemes that stand beside digits in an idiom (24/7, Catch-22): elsewhere digits need not be looked up. */
  readonly besideDigits: Uint8Array;
  /** The unit of a lexeme with one spelling in full, 0 where there is none or it must be looked at. */
  readonly unit: Uint16Array;
  readonly holidays: PhraseNode<string>;
  /** Verbs of timetables, read from the last word back to the first. */
  readonly schedules: PhraseNode<'one' | 'many'>;
  readonly idioms: ReadonlyMap<number, readonly Idiom[]>;
  /** Folded words by lexeme, '' where it stands for no word. */
  readonly words: readonly string[];
  /** Lexemes by word. */
  readonly table: WordTable;
  /** Lexemes of signs in ASCII by character. */
  readonly signs: Uint16Array;
}
