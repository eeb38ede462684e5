/** Compiles a locale into a lexicon: its words with their roles, then its phrases as sequences of lexemes. */

import {
  type HedgePhrase,
  type Idiom,
  type Lexicon,
  lexeme,
  type MoneyWord,
  type PhraseNode,
  part,
  type Spelling,
} from '../lexicon.ts';
import type { HedgeRule, Locale } from '../locales/locale.ts';
import { symbols, vulgarFractions } from '../locales/symbols.ts';
import { type Cue, cue, type Gram, gram, type Hint, hint, is } from '../roles.ts';
import { unitIndex, units } from '../unitTable.ts';
import { wordTable } from '../wordTable.ts';
import { type Collection, collection, list, phrases, phraseTree, pieces, plant } from './collect.ts';

const entries = <T>(record: Readonly<Record<string, T>>): [string, T][] => Object.entries(record);

/** The lexicon of a locale. */
export function compile(locale: Locale): Lexicon {
  const all = collection();
  const { vague, suffix } = numberWords(all, locale);
  dateWords(all, locale);
  const { unitsOf, unitPhrases } = unitWords(all, locale);
  const { money, moneySign, moneyPhrases } = moneyWords(all, locale);
  neighbours(all, locale);
  const { hedgesBefore, hedgesAfter } = hedgePhrases(all, locale);
  const holidays = holidayPhrases(all, locale);
  const schedules = schedulePhrases(all, locale);
  const idioms = idiomsOf(all, locale);
  const partOf = partsOf(all, [
    [part.negates, list(locale.negations).map(all.id)],
    [part.fillsUnit, list(locale.unitFillers).map(all.id)],
    [part.repeats, list(locale.repeats).map(all.id)],
    [part.parent, list(locale.parents).map(all.id)],
    [part.somebody, list(`${locale.hint.person} ${locale.offices} ${locale.people}`).map(all.id)],
    [part.people, list(locale.people).map(all.id)],
    [part.modifies, list(locale.modifiers).map(all.id)],
    [part.formation, list(locale.formations).map(all.id)],
    [part.single, list(locale.singles).map(all.id)],
    [part.places, list(locale.places).map(all.id)],
    [part.passes, list(locale.passes).map(all.id)],
    [part.links, list(locale.links).map(all.id)],
    [part.extreme, list(locale.extremes).map(all.id)],
    [part.turn, list(locale.turns).map(all.id)],
    [part.graded, list(locale.graded).map(all.id)],
    [part.manned, list(locale.manned).map(all.id)],
    [part.share, list(locale.shares).map(all.id)],
    [part.index, list(locale.indexes).map(all.id)],
    [part.promises, list(locale.promises).map(all.id)],
    [part.postpones, list(locale.postponements).map(all.id)],
    [part.state, list(locale.states).map(all.id)],
    [part.endsSchedule, schedules.next.keys()],
    [part.appoints, list(locale.appoints).map(all.id)],
    [part.past, list(locale.pasts).map(all.id)],
    [part.endsHedge, hedgesBefore.next.keys()],
    [part.beginsHedge, hedgesAfter.next.keys()],
    [part.beginsUnit, unitPhrases.next.keys()],
    [part.idiom, idioms.keys()],
  ]);
  const { words } = all;
  return {
    locale,
    size: words.length,
    is: new Int32Array(all.is),
    gram: new Int32Array(all.gram),
    hint: new Int32Array(all.hint),
    cue: new Int32Array(all.cue),
    num: new Float64Array(all.num),
    aux: new Int16Array(all.aux),
    scale: new Float64Array(all.scale),
    part: new Float64Array(all.part),
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
    besideDigits: besideDigits(words.length, idioms),
    unit: plainUnits(all, unitsOf),
    holidays,
    schedules,
    idioms,
    words,
    table: wordTable(words),
    signs: Uint16Array.from({ length: 128 }, (_, c) => all.known(String.fromCharCode(c)) ?? lexeme.sign),
  };
}

function numberWords({ id, give, scale, part }: Collection, locale: Locale) {
  for (const [w, n] of entries(locale.cardinals)) give(w, is.cardinal, n);
  for (const w of list(locale.hundred)) give(w, is.hundred, 100);
  for (const [w, n] of entries(locale.scales)) scale[give(w, is.scale, n)] = n;
  for (const [w, n] of entries(locale.dozens)) give(w, is.dozen, n);
  for (const [w, n] of entries(locale.ordinals)) give(w, is.ordinal, n);
  for (const [w, n] of entries(locale.tens)) give(w, is.tens, n);
  for (const w of list(locale.ordinalSuffixes)) give(w, is.ordinalSuffix);
  for (const [w, n] of entries(locale.parts)) part[give(w, is.part)] = n;
  for (const [w, n] of entries(locale.times)) give(w, is.times, n);
  for (const [w, n] of entries(locale.shy)) give(w, is.shy, n);
  for (const [w, n] of entries(vulgarFractions)) give(w, is.vulgar, n);
  const vague = new Map(entries(locale.vague).map(([w, span]) => [give(w, is.vague), span]));

  const suffix = new Map<number, { exact: string; scale: number }[]>();
  for (const [w, n] of entries(locale.scaleSuffixes)) {
    const l = id(w);
    suffix.set(l, [...(suffix.get(l) ?? []), { exact: w, scale: n }]);
  }
  return { vague, suffix };
}

function dateWords({ give, point }: Collection, locale: Locale): void {
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
}

function unitWords({ id, give, is: roles }: Collection, locale: Locale) {
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
        roles[sequence[0]!]! |= is.unit;
        plant(unitPhrases, sequence, unit);
      }
    }
  }
  return { unitsOf, unitPhrases };
}

function moneyWords({ id, give, is: roles, hint: hints }: Collection, locale: Locale) {
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
          roles[n]! |= is.currency;
        }
      }
  for (const [code, names] of entries(locale.letterSigns))
    for (const w of list(names)) moneySign.set(give(w, is.sign), { code, share: 1, letters: true });
  const moneyPhrases = phraseTree<string>();
  for (const [phrase, code] of entries(locale.moneyOf)) plant(moneyPhrases, pieces(phrase).map(id), code);
  for (const first of moneyPhrases.next.keys()) hints[first]! |= hint.moneyOf;
  return { money, moneySign, moneyPhrases };
}

/** The little words between figures and the neighbours that decide what is meant. */
function neighbours({ id, gram: grams, hint: hints, cue: cues }: Collection, locale: Locale): void {
  for (const source of [symbols.gram, locale.gram])
    for (const [role, names] of entries(source as Record<Gram, string>))
      for (const w of list(names)) grams[id(w)]! |= gram[role as Gram];
  for (const source of [symbols.hint, locale.hint])
    for (const [role, names] of entries(source as Record<Hint, string>))
      for (const w of list(names)) hints[id(w)]! |= hint[role as Hint];

  for (const [role, names] of entries(locale.cue as Record<Cue, string>))
    for (const w of list(names)) cues[id(w)]! |= cue[role as Cue];
}

function hedgePhrases({ id, hint: hints }: Collection, locale: Locale) {
  const hedgesBefore = phraseTree<HedgePhrase>();
  for (const [rule, text] of Object.entries(locale.before))
    for (const p of phrases(text)) {
      const sequence = pieces(p).map(id);
      // A hedge never stands inside the noun phrase of another figure.
      if (sequence.length === 1 && rule !== 'filler') hints[sequence[0]!]! |= hint.stop;
      plant(hedgesBefore, sequence.reverse(), { rule: rule as HedgeRule, words: inPrint(p) });
    }
  const hedgesAfter = phraseTree<HedgePhrase>();
  for (const [rule, text] of Object.entries(locale.after))
    for (const p of phrases(text))
      plant(hedgesAfter, pieces(p).map(id), { rule: rule as HedgeRule, words: inPrint(p) });
  return { hedgesBefore, hedgesAfter };
}

/** A phrase as it is printed: `or so`, `-odd`. */
const inPrint = (phrase: string): string => phrase.replace(/^- /, '-').replace(/ \./g, '.');

function holidayPhrases({ id, is: roles }: Collection, locale: Locale): PhraseNode<string> {
  const holidays = phraseTree<string>();
  for (const [p, day] of entries(locale.holidays)) {
    const sequence = pieces(p).map(id);
    roles[sequence[0]!]! |= is.holiday;
    plant(holidays, sequence, day);
  }
  return holidays;
}

function schedulePhrases({ id }: Collection, { schedules }: Locale): PhraseNode<'one' | 'many'> {
  const tree = phraseTree<'one' | 'many'>();
  for (const number of ['one', 'many'] as const)
    for (const p of phrases(schedules[number])) plant(tree, pieces(p).map(id).reverse(), number);
  return tree;
}

/** Idioms by the word that looks like a figure. */
function idiomsOf({ id }: Collection, locale: Locale): ReadonlyMap<number, readonly Idiom[]> {
  const idioms = new Map<number, Idiom[]>();
  for (const p of phrases(locale.idioms)) {
    const [left = '', middle = '', right = ''] = p.split(/[[\]]/);
    const key = id(middle);
    idioms.set(key, [
      ...(idioms.get(key) ?? []),
      { before: pieces(left).map(id).reverse(), after: pieces(right).map(id) },
    ]);
  }
  return idioms;
}

function partsOf({ words }: Collection, parts: readonly (readonly [number, Iterable<number>])[]): Int32Array {
  const partOf = new Int32Array(words.length);
  for (const [bit, lexemes] of parts) for (const n of lexemes) partOf[n]! |= bit;
  return partOf;
}

function besideDigits(size: number, idioms: Lexicon['idioms']): Uint8Array {
  const beside = new Uint8Array(size);
  for (const { before, after } of idioms.get(lexeme.digits) ?? [])
    for (const n of [before[0], after[0]]) if (n !== undefined) beside[n] = 1;
  return beside;
}

function plainUnits({ words, cue: cues }: Collection, unitsOf: Lexicon['unitsOf']): Uint16Array {
  const plain = new Uint16Array(words.length);
  for (const [n, spellings] of unitsOf) {
    const [{ exact, unit }] = spellings as [Spelling];
    const only = spellings.length === 1 && exact === null && (cues[n]! & cue.foot) === 0;
    if (only && units[unit]!.symbol !== '°') plain[n] = unit;
  }
  return plain;
}
