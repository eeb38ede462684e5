import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';

/**
 * "one" is a pronoun or an article far more often than a count: "one of them", "no one", "this one". It counts where a hedge or a range
 * stands beside it, or a person ("one soldier"), or what befell the counted ("one dead").
 */
export function aloneIsPronoun(t: Tokens, number: NumberRead): boolean {
  if (t.lexicon.gram[t.lex[number.first - 1]!]! & gram.minus) return false;
  if (number.value !== 1 || number.digits || number.end !== number.first + 1) return false;
  const lx = t.lexicon;
  const next = t.lex[number.end]!;
  if (lx.hint[next]! & (hint.person | hint.fate)) return false;
  // "one more", "one or two"
  if (lx.gram[next]! & (gram.or | gram.to | gram.dash) && lx.is[t.lex[number.end + 1]!]! & (is.cardinal | is.digits))
    return false;
  const hedge = phraseBefore(t, number.first, number.first - 4);
  if (!hedge || hedge.rule === 'filler' || hedge.rule === 'addition') return true;
  // "some one", "about one's": a hedge in front of a pronoun
  return hedge.rule === 'approx' && (lx.hint[next]! & hint.stop) !== 0;
}
