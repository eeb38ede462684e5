import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { gram, hint, is } from '../roles.ts';

/** Whether the words around token `i` are a phrase that holds no figure: first aid, second-hand, cloud nine, 24/7. */
export function isIdiom(t: Tokens, i: number): boolean {
  if ((t.lexicon.partOf[t.lex[i]!]! & part.idiom) === 0) return false;
  if (t.lex[i] === lexeme.digits) {
    const { besideDigits } = t.lexicon;
    if (besideDigits[t.lex[i - 1]!] === 0 && besideDigits[t.lex[i + 1]!] === 0) return false;
  }
  const idioms = t.lexicon.idioms.get(t.lex[i]!);
  if (!idioms) return false;
  next: for (const { before, after } of idioms) {
    for (let k = 0; k < before.length; k++) if (t.lex[i - 1 - k] !== before[k]) continue next;
    for (let k = 0; k < after.length; k++) if (t.lex[i + 1 + k] !== after[k]) continue next;
    // Digits have one lexeme: 24/7 and 9/11 must match to the letter.
    if (t.lex[i] === lexeme.digits && !sameDigits(t, i, before.length, after.length)) continue;
    // "for one day" counts it, "one day" does not
    if (before.length === 0 && t.lexicon.is[t.lex[i + 1]!]! & is.unit && leadsToLength(t, i - 1)) continue;
    return true;
  }
  return false;
}

/** "for one day", "in one day" */
const leadsToLength = ({ lexicon: lx, lex }: Tokens, j: number): boolean =>
  (lx.hint[lex[j]!]! & hint.spanning) !== 0 || (lx.gram[lex[j]!]! & gram.in) !== 0;

const withDigits = new Set(['24/7', '9/11', '7/7', '20/20', '50/50', '50-50', '24-7', 'catch22', 'catch-22']);

const sameDigits = (t: Tokens, i: number, before: number, after: number): boolean =>
  withDigits.has(
    t.text
      .slice(t.start[i - before], t.stop[i + after])
      .toLowerCase()
      .replace(/\s+/g, ''),
  );
