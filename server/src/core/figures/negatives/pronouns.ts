import { tight } from '../flags.ts';
import { isSingular, looksPlural } from '../headNoun.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit } from '../unitAfter.ts';

/**
 * "one" is a pronoun or an article far more often than a count: "one of them", "no one", "this one". It counts where a hedge or a range
 * stands beside it, or a person ("one soldier"), or what befell the counted ("one dead"), or where one is told from more (`countsOne`).
 */
export function aloneIsPronoun(t: Tokens, number: NumberRead): boolean {
  if (t.lexicon.gram[t.lex[number.first - 1]!]! & gram.minus) return false;
  if (number.value !== 1 || number.digits || number.end !== number.first + 1) return false;
  const lx = t.lexicon;
  const next = t.lex[number.end]!;
  if (lx.hint[next]! & (hint.person | hint.fate) || lx.partOf[next]! & part.single) return false;
  if (countsOne(t, number)) return false;
  // one more week
  if (lx.gram[next]! & gram.more && beginsUnit(t, number.end + 1)) return false;
  // "one more", "one or two"
  if (lx.gram[next]! & (gram.or | gram.to | gram.dash) && lx.is[t.lex[number.end + 1]!]! & (is.cardinal | is.digits))
    return false;
  const hedge = phraseBefore(t, number.first, number.first - 4);
  if (!hedge || hedge.rule === 'filler' || hedge.rule === 'addition') return true;
  // "some one", "about one's": a hedge in front of a pronoun
  return hedge.rule === 'approx' && (lx.hint[next]! & hint.stop) !== 0;
}

/**
 * Whether "one" and a noun count: "only one bridge", "has one child", "one house was destroyed", "one church and three barns", "three barns and
 * one church".
 */
function countsOne(t: Tokens, { first, end }: NumberRead): boolean {
  const lx = t.lexicon;
  // "42 were negative and one was equivocal"
  const copula = lx.hint[t.lex[end]!]! & hint.copula || lx.partOf[t.lex[end]!]! & part.links;
  if (copula && lx.gram[t.lex[first - 1]!]! & gram.and) return counted(t, first - 2);
  if (!isSingular(t, end)) return false;
  if (lx.cue[t.lex[first - 1]!]! & (cue.emphatic | cue.have)) return true;
  // one grenade each
  if (lx.partOf[t.lex[end + 1]!]! & part.repeats) return true;
  let j = end + 1;
  if (lx.hint[t.lex[j]!]! & hint.copula) j++;
  if (lx.hint[t.lex[j]!]! & hint.fate) return true;
  const numbers = is.cardinal | is.digits;
  const joins = gram.and | gram.comma;
  // "one church and three barns", "one frigate and damaged two boats"
  if (lx.gram[t.lex[end + 1]!]! & gram.and && (lx.is[t.lex[end + 2]!]! | lx.is[t.lex[end + 3]!]!) & numbers)
    return true;
  if (!(lx.gram[t.lex[first - 1]!]! & joins) || !looksPlural(t, first - 2)) return false;
  return ((lx.is[t.lex[first - 3]!]! | lx.is[t.lex[first - 4]!]!) & numbers) !== 0;
}

/** Whether something is counted in the same sentence close before. */
function counted(t: Tokens, from: number): boolean {
  const lx = t.lexicon;
  for (let j = from; j > from - 14; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || (lx.gram[l]! & gram.dot && !tight(t, j + 1))) return false;
    if (lx.is[l]! & (is.digits | is.cardinal)) return true;
  }
  return false;
}
