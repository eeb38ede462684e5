import type { Tokens } from '../lexer.ts';
import type { NumberRead } from '../numbers.ts';
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
  const before = t.lex[number.first - 1]!;
  if (lx.hint[next]! & (hint.person | hint.fate)) return false;
  // "one more", "one or two"
  if (lx.gram[next]! & (gram.or | gram.to | gram.dash) && lx.is[t.lex[number.end + 1]!]! & (is.cardinal | is.digits))
    return false;
  const rule = lx.hedgesBefore.next.get(before);
  if (rule?.value !== undefined && rule.value !== 'filler' && rule.value !== 'addition')
    return (lx.gram[next]! & gram.of) !== 0 ? false : (lx.hint[next]! & hint.stop) !== 0 && rule.value === 'approx';
  const two = rule?.next.get(t.lex[number.first - 2]!);
  if (two?.value !== undefined && two.value !== 'filler' && two.value !== 'addition') return false;
  return true;
}
