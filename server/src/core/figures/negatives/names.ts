import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { opensName } from './capitals.ts';

/** Whether a bare number belongs to a name: Article 5, Apollo 11, page 12, F-16, Ocean's Eleven, No. 5. */
export function isName(t: Tokens, number: NumberRead): boolean {
  const lx = t.lexicon;
  const { first, end } = number;
  const before = t.lex[first - 1]!;
  const plain = number.digits && (t.flags[first]! & flag.grouped) === 0 && number.scale === 1;

  // two-way, three-fold
  if (lx.gram[t.lex[end]!]! & gram.hyphen && tight(t, end) && lx.cue[t.lex[end + 1]!]! & cue.adjectival) return true;

  // outspent three to one
  if (lx.gram[t.lex[end]!]! & gram.to && number.value > 1 && isOne(t, end + 1)) return true;

  // 7-Eleven, 3-D; 5-for-1, two-on-one
  if (lx.gram[t.lex[end]!]! & gram.hyphen && tight(t, end) && tight(t, end + 1)) {
    const joined = t.lex[end + 1]!;
    if (t.flags[end + 1]! & flag.capital && number.value < 100) return true;
    if (lx.hint[joined]! & hint.stop && lx.gram[t.lex[end + 2]!]! & gram.hyphen && tight(t, end + 2)) return true;
  }

  // A number word in the middle of a sentence has a capital only in a name.
  if (
    !number.digits &&
    t.flags[first]! & flag.capital &&
    (t.flags[first]! & (flag.sentenceStart | flag.lineStart)) === 0 &&
    !headline(t, first)
  )
    return true;
  if (!number.digits && t.flags[first]! & flag.capital && t.flags[end]! & flag.capital && !plural(t, end)) return true;
  // 12 Main Street
  if (number.digits && t.flags[end]! & flag.capital && (isAddress(t, end) || isHouse(t, number))) return true;
  // F-16, Covid-19, T-72
  if (lx.gram[before]! & (gram.hyphen | gram.dash) && tight(t, first - 1) && tight(t, first)) {
    const word = t.lex[first - 2]!;
    if (
      word !== lexeme.digits &&
      t.lex[first - 3] !== lexeme.digits &&
      (lx.is[word]! & (is.cardinal | is.partOf | is.sign)) === 0 &&
      !(lx.gram[word]! & gram.minus) &&
      // five-to-six, but 8-to-1
      !(lx.gram[word]! & gram.to && number.value > 1) &&
      !isGraded(t, first)
    )
      return true;
  }
  // COVID -19
  if (lx.gram[before]! & gram.hyphen && tight(t, first) && lx.hint[t.lex[first - 2]!]! & hint.numbered && plain)
    return true;
  // page 12, No. 5, Article 5; pages 12 and 13
  let label = first - 1;
  while (
    label > first - 8 &&
    lx.gram[t.lex[label]!]! & (gram.and | gram.comma | gram.dash | gram.hyphen | gram.to) &&
    t.lex[label - 1] === lexeme.digits
  )
    label -= 2;
  const dotted = (lx.gram[t.lex[label]!]! & gram.dot) !== 0 && tight(t, label);
  if (dotted) label--;
  if (lx.hint[t.lex[label]!]! & hint.numbered && labels(t, number, label, dotted, plain)) return true;
  if (!plain || dotted) return false;
  // Standard & Poor's 500 index
  if (lx.partOf[t.lex[end]!]! & part.index && number.value >= 10) return true;
  if (t.decimals[first] === 0 && opensName(t, number)) return true;
  // Boeing 747, Windows 11: a name right before, unless a preposition leads to it and things are counted behind it.
  const named = before === lexeme.unknown || (lx.hint[before]! & hint.year) !== 0 || isProper(t, first - 1);
  if (t.flags[first - 1]! & flag.capital && named) {
    const opener = t.flags[first - 1]! & flag.sentenceStart;
    const led = lx.gram[t.lex[first - 2]!]! & (gram.in | gram.at | gram.on | gram.from | gram.of);
    if (plural(t, end) && (led || opener)) return false;
    if (opener && t.decimals[first]! > 0 && !plural(t, end) && t.lex[end] !== lexeme.break) return false;
    return true;
  }
  return false;
}

/** "magnitude-7.3": a word in lower case and a number with decimals name no thing. */
const isGraded = (t: Tokens, first: number): boolean =>
  t.decimals[first]! > 0 &&
  (t.flags[first - 2]! & flag.capital) === 0 &&
  !(t.lexicon.hint[t.lex[first - 2]!]! & hint.numbered);

/** "the Big 12": a word without a role that has a capital in the middle of a sentence. */
const isProper = (t: Tokens, j: number): boolean => {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  return (
    l >= lexeme.firstWord &&
    (t.flags[j]! & flag.sentenceStart) === 0 &&
    ((lx.is[l]! & ~(is.sign | is.unit)) | lx.gram[l]! | lx.hint[l]! | lx.cue[l]!) === 0
  );
};

/** Whether a word such as "page" numbers what follows rather than standing before a count: "in group 12 people died" counts. */
function labels(t: Tokens, number: NumberRead, label: number, dotted: boolean, plain: boolean): boolean {
  const lx = t.lexicon;
  if (dotted) return plain && t.stop[label]! - t.start[label]! < 5;
  const sure = (lx.cue[t.lex[label]!]! & cue.label) === 0;
  if (plain) return sure || (t.flags[label]! & flag.capital) !== 0 || (number.value < 10_000 && !plural(t, number.end));
  // day 1,056
  if (number.digits && number.scale === 1) return (lx.is[t.lex[label]!]! & is.unit) !== 0 && !plural(t, number.end);
  // chapter eleven, phase two
  const word = !number.digits && number.value < 100 && number.end === number.first + 1;
  return word && !plural(t, number.end) && (lx.hint[t.lex[number.end]!]! & hint.fate) === 0;
}

/** Whether a word in the plural follows, within two words. */
function plural(t: Tokens, end: number): boolean {
  const lx = t.lexicon;
  for (let j = end; j < end + 3; j++) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.hint[l]! & hint.stop || lx.gram[l]! !== 0) return false;
    if (lx.hint[l]! & (hint.plural | hint.fate)) return true;
    if (l === lexeme.unknown && looksPlural(t, j) && ((t.flags[j]! & flag.capital) === 0 || isDemonym(t, j)))
      return true;
  }
  return false;
}

/** Americans, Israelis: people by country keep their capital. */
const isDemonym = (t: Tokens, j: number): boolean => {
  const c = t.text.charCodeAt(t.stop[j]! - 2);
  return c === 110 || c === 105;
};

/** A bare one, of which nothing is counted. */
const isOne = (t: Tokens, i: number): boolean =>
  t.lexicon.is[t.lex[i]!]! & (is.cardinal | is.digits) &&
  (t.lexicon.num[t.lex[i]!] === 1 || (t.lex[i] === lexeme.digits && t.num[i] === 1))
    ? t.lex[i + 1] === lexeme.break ||
      t.lexicon.gram[t.lex[i + 1]!] !== 0 ||
      (t.lexicon.hint[t.lex[i + 1]!]! & (hint.stop | hint.quote)) !== 0
    : false;

/** "of 17 Garden Row, Swindon": a small number and two words of a name between a word that leads to a place and a comma. */
function isHouse(t: Tokens, { first, end, value }: NumberRead): boolean {
  const lx = t.lexicon;
  if (value > 999 || !(lx.gram[t.lex[first - 1]!]! & (gram.of | gram.at))) return false;
  if (!(t.flags[end]! & t.flags[end + 1]! & flag.capital) || (lx.gram[t.lex[end + 2]!]! & gram.comma) === 0)
    return false;
  return !looksPlural(t, end + 1);
}

/** Whether capitalised words end in a word for a street. */
function isAddress(t: Tokens, end: number): boolean {
  // 1200 W. Alder St.
  const initial = t.stop[end]! - t.start[end]! === 1 && (t.lexicon.gram[t.lex[end + 1]!]! & gram.dot) !== 0;
  if (initial && t.flags[end + 2]! & flag.capital && t.digits[end - 1]! >= 2) return true;
  for (let j = end; j < end + 4 && t.flags[j]! & flag.capital; j++)
    if (j > end && t.lexicon.hint[t.lex[j]!]! & hint.numbered) return true;
  return false;
}

/** Whether the words around are capitalised as in a headline: then a capital says nothing. */
function headline(t: Tokens, i: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let j = i - 4; j <= i + 4; j++) {
    if (j === i || t.stop[j]! - t.start[j]! < 4) continue;
    words++;
    if (t.flags[j]! & flag.capital) capitals++;
  }
  return words >= 4 && capitals >= words - 1;
}
