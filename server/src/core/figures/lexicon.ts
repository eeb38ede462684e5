/**
 * A locale compiled for reading: every word of it one lexeme with its roles and values, found by hash while the text is scanned; and its
 * phrases (hedges, feasts, idioms) as lexeme sequences. Built once a locale, then only read.
 */
import { fold } from './characters.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import type { HedgeRule, Locale } from './locales/locale.ts';
import { symbols, vulgarFractions } from './locales/symbols.ts';
import { type Cue, cue, type Gram, gram, type Hint, hint, is } from './roles.ts';
import { unitIndex, units } from './unitTable.ts';
import { type WordTable, wordTable } from './wordTable.ts';

/** Lexemes every lexicon has: a word not in it, digits, a break, a name or address with digits, a sign without a role. */
export const lexeme = { unknown: 0, digits: 1, break: 2, junk: 3, sign: 4, firstWord: 5 } as const;

/** A currency word or sign: its code and the share of the unit it stands for (cent: 0.01). */
export interface MoneyWord {
  readonly code: string;
  readonly share: number;
}

/** A unit spelling of one word. `exact`: only as written here, since `mW` and `MW` differ. */
interface Spelling {
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
} as const;

interface Idiom {
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
  readonly partOf: Uint8Array;
  /** Lexemes that stand beside digits in an idiom (24/7, Catch-22): elsewhere digits need not be looked up. */
  readonly besideDigits: Uint8Array;
  /** The unit of a lexeme with one spelling in full, 0 where there is none or it must be looked at. */
  readonly unit: Uint16Array;
  readonly holidays: PhraseNode<string>;
  readonly idioms: ReadonlyMap<number, readonly Idiom[]>;
  /** Folded words by lexeme, '' where it stands for no word. */
  readonly words: readonly string[];
  /** Lexemes by word. */
  readonly table: WordTable;
  /** Lexemes of signs in ASCII by character. */
  readonly signs: Uint16Array;
}

/** The pieces the lexer would make of a phrase: runs of letters, digits, single signs. Dots between single letters are dropped. */
const pieces = (phrase: string): string[] =>
  phrase.match(/[\p{L}\p{M}_$]+(?:['’](?!s\b)[\p{L}]+)*\$?|\p{N}+|[^\s]/gu) ?? [];

const list = (words: string | undefined): string[] => words?.split(/\s+/).filter(Boolean) ?? [];
const phrases = (text: string | undefined): string[] =>
  text
    ?.split('|')
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter(Boolean) ?? [];

export function compile(locale: Locale): Lexicon {
  const ids = new Map<string, number>();
  const words: string[] = ['', '', '', '', ''];
  const isRoles: number[] = [0, is.digits, 0, 0, 0];
  const gramRoles: number[] = [0, 0, 0, 0, 0];
  const hintRoles: number[] = [0, 0, hint.stop, hint.stop, hint.stop];
  const cueRoles: number[] = [0, 0, 0, 0, 0];
  const num: number[] = [0, 0, 0, 0, 0];
  const aux: number[] = [0, 0, 0, 0, 0];
  const scale: number[] = [0, 0, 0, 0, 0];
  const parts: number[] = [0, 0, 0, 0, 0];

  const id = (word: string): number => {
    const key = [...word].map((c) => (c.length === 1 ? String.fromCharCode(fold(c.charCodeAt(0))) : c)).join('');
    if (/^\p{Nd}+$/u.test(key)) return lexeme.digits;
    let n = ids.get(key);
    if (n === undefined) {
      n = words.length;
      ids.set(key, n);
      words.push(key);
      for (const column of [isRoles, gramRoles, hintRoles, cueRoles, num, aux, scale, parts]) column.push(0);
    }
    return n;
  };
  const give = (word: string, role: number, value?: number): number => {
    const n = id(word);
    isRoles[n]! |= role;
    if (value !== undefined) num[n] = value;
    return n;
  };
  const point = (word: string, role: number, value: number): void => {
    aux[give(word, role)] = value;
  };
  const entries = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record);

  for (const [w, n] of entries(locale.cardinals)) give(w, is.cardinal, n);
  for (const w of list(locale.hundred)) give(w, is.hundred, 100);
  for (const [w, n] of entries(locale.scales)) scale[give(w, is.scale, n)] = n;
  for (const [w, n] of entries(locale.dozens)) give(w, is.dozen, n);
  for (const [w, n] of entries(locale.ordinals)) give(w, is.ordinal, n);
  for (const [w, n] of entries(locale.tens)) give(w, is.tens, n);
  for (const w of list(locale.ordinalSuffixes)) give(w, is.ordinalSuffix);
  for (const [w, n] of entries(locale.parts)) parts[give(w, is.part)] = n;
  for (const [w, n] of entries(locale.times)) give(w, is.times, n);
  for (const [w, n] of entries(locale.shy)) give(w, is.shy, n);
  for (const [w, n] of entries(vulgarFractions)) give(w, is.vulgar, n);
  const vague = new Map(entries(locale.vague).map(([w, span]) => [give(w, is.vague), span]));

  locale.months.forEach((names, i) => {
    for (const w of list(names)) point(w, is.month, i + 1);
  });
  locale.weekdays.forEach((names, i) => {
    for (const w of list(names)) point(w, is.weekday, i);
  });
  for (const [w, n] of entries(locale.seasons)) point(w, is.season, n);
  for (const [w, n] of entries(locale.relativeDays)) point(w, is.relativeDay, n);
  for (const [w, n] of entries(locale.deictics)) point(w, is.deictic, n);
  for (const [w, n] of entries(locale.partsOf)) point(w, is.partOf, n);
  for (const [w, n] of entries(locale.edges)) point(w, is.edge, n);
  list(locale.dayParts).forEach((w, i) => {
    point(w, is.dayPart, i);
  });
  for (const w of list(locale.weekend)) give(w, is.weekend);
  for (const [w, n] of entries(locale.clock)) point(w, is.clock, n);
  for (const w of list(locale.am)) point(w, is.amPm, 0);
  for (const w of list(locale.pm)) point(w, is.amPm, 12);
  for (const [w, n] of entries(locale.eras)) point(w, is.era, n);
  for (const [w, n] of entries(locale.quarterSigns)) point(w, is.quarterSign, n);

  const unitsOf = new Map<number, Spelling[]>();
  const unitPhrases = phraseTree<number>();
  for (const [symbol, spellings] of entries(locale.units)) {
    const unit = unitIndex.get(symbol);
    if (unit === undefined) continue;
    for (const spelling of phrases(spellings)) {
      const steps = pieces(spelling);
      if (steps.length === 1) {
        const n = give(spelling, is.unit);
        const exact = spelling.length <= 2 || /\p{Lu}/u.test(spelling) ? spelling : null;
        unitsOf.set(n, [...(unitsOf.get(n) ?? []), { exact, unit }]);
      } else {
        const sequence = steps.map(id);
        isRoles[sequence[0]!]! |= is.unit;
        plant(unitPhrases, sequence, unit);
      }
    }
  }

  const suffix = new Map<number, { exact: string; scale: number }[]>();
  for (const [w, n] of entries(locale.scaleSuffixes)) {
    const l = id(w);
    suffix.set(l, [...(suffix.get(l) ?? []), { exact: w, scale: n }]);
  }

  for (const w of list(`${symbols.percent} ${locale.percent}`)) give(w, is.percent);
  const money = new Map<number, MoneyWord>();
  const moneySign = new Map<number, MoneyWord>();
  for (const [code, names] of entries(locale.currencies))
    for (const w of list(names)) money.set(give(w, is.currency), { code, share: 1 });
  for (const [code, names] of entries(locale.cents))
    for (const w of list(names)) money.set(give(w, is.currency), { code, share: 0.01 });
  for (const source of [symbols.signs, locale.signs])
    for (const [code, names] of entries(source))
      for (const w of list(names)) {
        const n = give(w, is.sign);
        moneySign.set(n, { code, share: 1 });
        if (!money.has(n)) {
          money.set(n, { code, share: 1 });
          isRoles[n]! |= is.currency;
        }
      }
  const moneyPhrases = phraseTree<string>();
  for (const [phrase, code] of entries(locale.moneyOf)) plant(moneyPhrases, pieces(phrase).map(id), code);
  for (const first of moneyPhrases.next.keys()) hintRoles[first]! |= hint.moneyOf;

  for (const source of [symbols.gram, locale.gram])
    for (const [role, names] of entries(source as Record<Gram, string>))
      for (const w of list(names)) gramRoles[id(w)]! |= gram[role as Gram];
  for (const source of [symbols.hint, locale.hint])
    for (const [role, names] of entries(source as Record<Hint, string>))
      for (const w of list(names)) hintRoles[id(w)]! |= hint[role as Hint];

  for (const [role, names] of entries(locale.cue as Record<Cue, string>))
    for (const w of list(names)) cueRoles[id(w)]! |= cue[role as Cue];

  const hedgesBefore = phraseTree<HedgePhrase>();
  for (const [rule, text] of Object.entries(locale.before))
    for (const p of phrases(text)) {
      const sequence = pieces(p).map(id);
      // A hedge never stands inside the noun phrase of another figure.
      if (sequence.length === 1 && rule !== 'filler') hintRoles[sequence[0]!]! |= hint.stop;
      plant(hedgesBefore, sequence.reverse(), { rule: rule as HedgeRule, words: inPrint(p) });
    }
  const hedgesAfter = phraseTree<HedgePhrase>();
  for (const [rule, text] of Object.entries(locale.after))
    for (const p of phrases(text))
      plant(hedgesAfter, pieces(p).map(id), { rule: rule as HedgeRule, words: inPrint(p) });
  const holidays = phraseTree<string>();
  for (const [p, day] of entries(locale.holidays)) {
    const sequence = pieces(p).map(id);
    isRoles[sequence[0]!]! |= is.holiday;
    plant(holidays, sequence, day);
  }

  const idioms = new Map<number, Idiom[]>();
  for (const p of phrases(locale.idioms)) {
    const [left = '', middle = '', right = ''] = p.split(/[[\]]/);
    const key = id(middle);
    idioms.set(key, [
      ...(idioms.get(key) ?? []),
      { before: pieces(left).map(id).reverse(), after: pieces(right).map(id) },
    ]);
  }

  const negations = list(locale.negations).map(id);
  const unitFillers = list(locale.unitFillers).map(id);
  const repeats = list(locale.repeats).map(id);
  const parents = list(locale.parents).map(id);
  const partOf = new Uint8Array(words.length);
  for (const n of negations) partOf[n]! |= part.negates;
  for (const n of unitFillers) partOf[n]! |= part.fillsUnit;
  for (const n of repeats) partOf[n]! |= part.repeats;
  for (const n of parents) partOf[n]! |= part.parent;
  for (const n of hedgesBefore.next.keys()) partOf[n]! |= part.endsHedge;
  for (const n of hedgesAfter.next.keys()) partOf[n]! |= part.beginsHedge;
  for (const n of unitPhrases.next.keys()) partOf[n]! |= part.beginsUnit;
  for (const n of idioms.keys()) partOf[n]! |= part.idiom;
  const besideDigits = new Uint8Array(words.length);
  for (const { before, after } of idioms.get(lexeme.digits) ?? [])
    for (const n of [before[0], after[0]]) if (n !== undefined) besideDigits[n] = 1;
  const unit = new Uint16Array(words.length);
  for (const [n, spellings] of unitsOf) {
    const plain = spellings.length === 1 && spellings[0]!.exact === null && (cueRoles[n]! & cue.foot) === 0;
    if (plain && units[spellings[0]!.unit]!.symbol !== '°') unit[n] = spellings[0]!.unit;
  }

  return {
    locale,
    size: words.length,
    is: Int32Array.from(isRoles),
    gram: Int32Array.from(gramRoles),
    hint: Int32Array.from(hintRoles),
    cue: Int32Array.from(cueRoles),
    num: Float64Array.from(num),
    aux: Int16Array.from(aux),
    scale: Float64Array.from(scale),
    part: Float64Array.from(parts),
    suffix,
    money,
    moneySign,
    vague,
    unitsOf,
    unitPhrases,
    moneyPhrases,
    hedgesBefore,
    hedgesAfter,
    partOf,
    besideDigits,
    unit,
    holidays,
    idioms,
    words,
    table: wordTable(words),
    signs: Uint16Array.from({ length: 128 }, (_, c) => ids.get(String.fromCharCode(c)) ?? lexeme.sign),
  };
}

/** A phrase as it is printed: `or so`, `-odd`. */
const inPrint = (phrase: string): string => phrase.replace(/^- /, '-').replace(/ \./g, '.');

function phraseTree<T>(): PhraseNode<T> {
  return { value: undefined, next: new Map() };
}

function plant<T>(root: PhraseNode<T>, sequence: readonly number[], value: T): void {
  let node = root;
  for (const step of sequence) {
    let next = node.next.get(step);
    if (!next) {
      next = phraseTree<T>();
      node.next.set(step, next);
    }
    node = next;
  }
  node.value ??= value;
}

const locales: readonly Locale[] = [en, de];
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language tag (`de-AT` finds `de`), English where there is none. */
export function lexiconOf(tag = 'en'): Lexicon {
  const known = compiled.get(tag);
  if (known) return known;
  const language = tag.split('-')[0]?.toLowerCase();
  const locale = locales.find((l) => l.tag === language) ?? en;
  const lexicon = compiled.get(locale.tag) ?? compile(locale);
  compiled.set(locale.tag, lexicon);
  compiled.set(tag, lexicon);
  return lexicon;
}
