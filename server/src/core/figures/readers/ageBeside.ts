/** Ages in apposition: "Vlad, 31,", "Anna Novak (31)", "Drake (at right), 6", "Danylo R., 29,", "the two brothers, 24 and 31,". */
import type { Context } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { isSingular } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';
import { isSemicolon, oldest } from './ageYears.ts';

/** Whether a number stands between commas or in brackets right after a name, or after words for somebody. */
export function isBeside(t: Tokens, number: NumberRead, context: Context): boolean {
  const lx = t.lexicon;
  const { first, end, value } = number;
  if (end !== first + 1 || value < 1) return false;
  // "the boy, now 17,", "a key witness, then 91,", "a couple, both 34,"
  const word = t.lex[first - 1]!;
  const led =
    ((lx.hint[word]! & hint.stop) !== 0 || (lx.is[word]! & is.shy) !== 0) &&
    lx.gram[word] === 0 &&
    (lx.gram[t.lex[first - 2]!]! & gram.comma) !== 0;
  const comma = led ? first - 2 : first - 1;
  const sign = t.lex[comma]!;
  const inBrackets = (lx.hint[sign]! & hint.leftParen) !== 0;
  if (!inBrackets && (!(lx.gram[sign]! & gram.comma) || tight(t, comma + 1))) return false;
  const name = nameBefore(t, comma);
  // "a mother of three, 34,"
  const of = lx.is[t.lex[name]!]! & is.cardinal && lx.gram[t.lex[name - 1]!]! & gram.of ? name - 2 : name;
  const somebody = (lx.partOf[t.lex[of]!]! & part.somebody) !== 0;
  if (!number.digits && !(somebody && !(lx.partOf[t.lex[name]!]! & part.people)) && !inList(t, name)) return false;
  // "in Kursk, 21," goes on about a place; "Kim, from Leeds, 58," does not
  const place = lx.gram[t.lex[name - 1]!]! & (gram.in | gram.at | gram.from | gram.on);
  if (place && !(place & gram.from && lx.gram[t.lex[name - 2]!]! & gram.comma && isName(t, name - 3))) return false;
  if (lx.partOf[t.lex[name]!]! & part.people && !led) return isPair(t, number, inBrackets);
  const named = isName(t, name);
  if (!named && !somebody && !described(t, number, name)) return false;
  const close = t.lex[end]!;
  if (inBrackets) return (named || somebody) && value >= 10 && (lx.hint[close]! & hint.rightParen) !== 0;
  if (lx.gram[close]! & gram.comma) {
    // "Rooms A, 12, 15 and 20" goes on counting.
    const next = t.lex[end + 1]!;
    return !(lx.is[next]! & (is.digits | is.cardinal)) && (value >= 4 || somebody || context.tagged !== undefined);
  }
  if (isSemicolon(t, end)) return true;
  return (
    (value >= 10 || somebody || !number.digits || name < comma - 1) &&
    (close === lexeme.break || (lx.gram[close]! & (gram.dot | gram.from | gram.of)) !== 0)
  );
}

/** "Baby, six months, survives": somebody, and the clause goes on behind a comma or ends. */
export function isBesideWithUnit(t: Tokens, first: number, end: number): boolean {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[first - 1]!]! & gram.comma) || !(lx.partOf[t.lex[first - 2]!]! & part.somebody)) return false;
  return !(lx.partOf[t.lex[first - 2]!]! & part.people) && (lx.gram[t.lex[end]!]! & (gram.comma | gram.dot)) !== 0;
}

/** The last word of what a comma or bracket follows: past a remark in brackets, and an initial or "Jr." with its dot. */
function nameBefore(t: Tokens, comma: number): number {
  const lx = t.lexicon;
  const last = comma - 1;
  if (lx.hint[t.lex[last]!]! & hint.rightParen) {
    for (let j = last - 1; j > last - 7; j--) {
      if (t.lex[j] === lexeme.break) return last;
      if (lx.hint[t.lex[j]!]! & hint.leftParen) return j - 1;
    }
    return last;
  }
  const initial = lx.gram[t.lex[last]!]! & gram.dot && tight(t, last) && t.stop[last - 1]! - t.start[last - 1]! <= 2;
  return initial && t.flags[last - 1]! & t.flags[last - 2]! & flag.capital ? last - 2 : last;
}

const isName = (t: Tokens, i: number): boolean =>
  (t.flags[i]! & flag.capital) !== 0 &&
  (t.lexicon.is[t.lex[i]!]! & (is.month | is.weekday | is.unit | is.sign)) === 0 &&
  t.lex[i] !== lexeme.digits;

/** "and Sami, two.": a name that ends a list of names. */
const inList = (t: Tokens, name: number): boolean =>
  isName(t, name) && (t.lexicon.gram[t.lex[name - 1]!]! & gram.and) !== 0;

/** "24 and 31" behind several: two ages, and the end of the apposition. The second is read from the first. */
function isPair(t: Tokens, { end, value }: NumberRead, inBrackets: boolean): boolean {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[end]!]! & gram.and) || value > oldest) return false;
  const other = readNumber(t, end + 1);
  if (!other || !Number.isInteger(other.value) || other.value > oldest || other.value < 1) return false;
  const close = t.lex[other.end]!;
  return inBrackets ? (lx.hint[close]! & hint.rightParen) !== 0 : (lx.gram[close]! & (gram.comma | gram.dot)) !== 0;
}

/**
 * "the station master, 59, was", "said the minister, 52.", "the coach driver, 36, denied": a lower-case noun in the singular behind an article, a
 * verb behind the commas, or the end.
 */
function described(t: Tokens, { end, value }: NumberRead, noun: number): boolean {
  const lx = t.lexicon;
  if (value < 15 || value > 104 || !isSingular(t, noun) || lx.hint[t.lex[noun]!]! | lx.cue[t.lex[noun]!]!) return false;
  const close = t.lex[end]!;
  const ends = close === lexeme.break || (lx.gram[close]! & gram.dot) !== 0;
  const told = (lx.hint[t.lex[end + 1]!]! & hint.stop) !== 0 || t.text.endsWith('ed', t.stop[end + 1]!);
  if (!ends && (!(lx.gram[close]! & gram.comma) || !told)) return false;
  for (let j = noun - 1; j > noun - 5; j--) {
    const l = t.lex[j]!;
    if (lx.gram[l]! & (gram.the | gram.a | gram.possessive)) return true;
    if (l !== lexeme.unknown && !(lx.gram[l]! & gram.hyphen)) return false;
  }
  return false;
}
