import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';

/**
 * Whether a number opens a name in capitals, of which nothing is counted: "the 787 Dreamliner", "358 El Camino Way, Burlingame", "two new 737 Max
 * jets". Capitals alone say little ("12 Taliban were killed", "300 Syrian refugees"): a plural behind them counts, and a single word needs
 * a sign that one thing is meant.
 */
export function opensName(t: Tokens, { first, end }: NumberRead): boolean {
  const lx = t.lexicon;
  if (!isCapital(t, end)) return false;
  const before = t.lex[first - 1]!;
  // two new 737 Max jets
  const counted = lx.is[t.lex[first - 2]!]! & (is.cardinal | is.digits) && t.digits[first] === 3;
  if (counted && isPlain(t, first - 1) && !(t.flags[first - 1]! & flag.capital) && !looksPlural(t, first - 1))
    return true;
  let last = end;
  while (last < end + 4 && isCapital(t, last + 1)) last++;
  for (let j = end; j <= last; j++) if (looksPlural(t, j)) return false;
  const next = t.lex[last + 1]!;
  // its 10 Airbus A380s
  if (next === lexeme.junk) return false;
  const stops = (lx.hint[next]! & (hint.stop | hint.colon | hint.rightParen)) !== 0 || next === lexeme.break;
  if (!stops && !(lx.gram[next]! & (gram.comma | gram.dot))) return false;
  if (lx.gram[next]! & (gram.and | gram.or | gram.of) || lx.cue[next]! & cue.plural) return false;
  // "2 Chinese, 3 Thai"
  if (lx.is[t.lex[last + 2]!]! & (is.digits | is.cardinal)) return false;
  if (last > end) return true;
  const one = gram.the | gram.possessive;
  return (lx.gram[before]! & one) !== 0 || ofOne(t, first - 1) || lx.hint[next]! & hint.copula
    ? !isPeople(t, end)
    : false;
}

/** A word in capitals without a role in a figure; not the first of another sentence. */
const isCapital = (t: Tokens, j: number): boolean =>
  (t.flags[j]! & flag.capital) !== 0 && (t.flags[j]! & flag.sentenceStart) === 0 && !tight(t, j) && isPlain(t, j);

function isPlain(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  if (l === lexeme.unknown) return true;
  const counting = hint.stop | hint.plural | hint.fate | hint.person;
  return l >= lexeme.firstWord && ((lx.is[l]! & ~is.holiday) | lx.gram[l]!) === 0 && (lx.hint[l]! & counting) === 0;
}

/** "Boeing's own" */
const ofOne = (t: Tokens, j: number): boolean =>
  t.lexicon.cue[t.lex[j]!]! & cue.s ? (t.lexicon.gram[t.lex[j - 1]!]! & gram.genitive) !== 0 : false;

/** Sudanese, Bangladeshi: people who are as many as they are called. */
const isPeople = (t: Tokens, j: number): boolean =>
  ['ese', 'ish', 'an', 'i'].some((end) => t.text.endsWith(end, t.stop[j]!));
