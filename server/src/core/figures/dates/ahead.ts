import { flag } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { cue, gram, hint } from '../roles.ts';

/**
 * Whether the words before token `i` speak of what is still to come: "will arrive in early February", "is to reopen by the end of March".
 * Then a date without a year, or a weekday, is the next one; else the past is preferred. Only the words of the same clause count, since
 * "will rule on a case that began on 9 January" looks back.
 */
export function ahead(t: Tokens, i: number): boolean {
  const { lexicon: lx } = t;
  for (let j = i - 1; j > i - 1 - reach; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.cue[l]! & cue.clause) return false;
    const before = t.lex[j - 1]!;
    // "is expected in October" looks ahead, "the 2 per cent expected in October" need not
    if (lx.cue[l]! & cue.ahead && (!(lx.cue[l]! & cue.poised) || lx.hint[before]! & hint.copula)) return true;
    // is to, are to: what is planned
    if (lx.gram[l]! & gram.to && (lx.hint[before]! & hint.copula || lx.cue[before]! & cue.poised)) return true;
    // Behind "5 a.m." a sentence may begin, but only a capital says so.
    if (t.flags[j]! & flag.sentenceStart && t.flags[j]! & flag.capital) return false;
  }
  return false;
}

/** How many words back "will" is looked for: "will be closed to all heavy traffic until April" fits, most other clauses do not. */
const reach = 20;
