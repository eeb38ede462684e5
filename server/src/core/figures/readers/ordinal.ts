import { draft, isTagged, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { isSuperlative } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import { gram, hint, is } from '../roles.ts';

/**
 * A place in an order: "the third attack", "21st". "First" is read only where it is tagged: in running text it hardly ever counts.
 *
 * @example
 * 'the third attack' // → ordinal 3 attack
 */
export const ordinal: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  const tagged = isTagged(t, i, context);
  let value = 0;
  let end = i + 1;
  if (lx.is[l]! & is.digits) {
    if (t.decimals[i]! > 0 || !tight(t, end) || (lx.is[t.lex[end]!]! & is.ordinalSuffix) === 0) return undefined;
    value = t.num[i]!;
    end++;
  } else if (lx.is[l]! & is.ordinal) value = lx.num[l]!;
  else if (lx.is[l]! & (is.cardinal | is.hundred)) {
    const number = readNumber(t, i);
    if (!number?.ordinal) return undefined;
    value = number.value;
    end = number.end;
  } else return undefined;
  // "the first two" are two
  if (lx.is[t.lex[end]!]! & (is.digits | is.cardinal) && t.lex[end + 1] !== lexeme.junk && value === 1)
    return undefined;
  if (!tagged && (value === 1 || !counts(t, i, end))) return undefined;
  const d = draft('ordinal', i, end, value);
  return d;
};

/** Whether an ordinal orders something, rather than being part of a name or an adverb. */
function counts(t: Tokens, i: number, end: number): boolean {
  const lx = t.lexicon;
  // The 95th Brigade, Second World War, Fifth Avenue
  if (t.flags[end]! & flag.capital && (lx.is[t.lex[end]!]! & is.month) === 0) return false;
  if (t.flags[i]! & flag.capital && (t.flags[i]! & flag.sentenceStart) === 0) return false;
  // the 93rd separate brigade
  if (t.lex[i] === lexeme.digits && (isFormation(t, end) || isFormation(t, end + 1))) return false;
  if (lx.gram[t.lex[end]!]! & gram.hyphen && tight(t, end) && tight(t, end + 1)) {
    // 19th-century, third-largest, second-highest are ranks; 24th-minute is not.
    if (!isSuperlative(t, end + 1)) return false;
  }
  if (lx.gram[t.lex[i - 1]!]! & gram.hyphen && tight(t, i - 1)) return false;
  const next = t.lex[end]!;
  const before = t.lex[i - 1]!;
  if (lx.gram[before]! & gram.a && lx.hint[next]! & hint.stop) return false;
  // every second day
  if (lx.partOf[before]! & part.repeats) return false;
  // came fourth
  if (lx.partOf[before]! & part.places && next === lexeme.break) return true;
  // The whole text is the ordinal: a cell of a table, a field.
  if (before === lexeme.break && next === lexeme.break) return true;
  const determined =
    lx.gram[before]! & (gram.the | gram.a | gram.possessive | gram.genitive) ||
    lx.gram[before]! & (gram.in | gram.on | gram.at | gram.to | gram.and) ||
    lx.partOf[before]! & part.places;
  // "second," and "thirdly" open a list of reasons
  if (lx.gram[next]! & gram.comma && !determined) return false;
  if (lx.gram[next]! & (gram.comma | gram.dot) || lx.hint[next]! & hint.stop)
    return determined !== 0 && (t.flags[i]! & flag.capital) === 0;
  return true;
}

const isFormation = (t: Tokens, j: number): boolean => (t.lexicon.partOf[t.lex[j]!]! & part.formation) !== 0;
