/** What the readers of ages share: the draft of an age in years, and where the phrase that holds it ends. */
import { type Draft, draft } from '../draft.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';

/** Nobody is said to be older; what is larger beside a name is something else. */
export const oldest = 119;

export function years(number: NumberRead, first: number, end: number): Draft {
  const d = draft('age', first, end, number.value);
  d.unit = 'year';
  return d;
}

/** Whether nothing counted can follow a number that ends before token `end`. */
export const endsPhrase = (t: Tokens, end: number): boolean => {
  const lx = t.lexicon;
  const l = t.lex[end]!;
  // "he was one of them"
  if (lx.gram[l]! & gram.of) return false;
  return (
    closesClause(t, end) ||
    (lx.gram[l]! & (gram.on | gram.in | gram.and | gram.before | gram.at)) !== 0 ||
    (lx.hint[l]! & hint.stop) !== 0 ||
    (lx.is[l]! & (is.deictic | is.weekday | is.relativeDay)) !== 0
  );
};

/** Whether a clause ends at token `end`, or another begins. */
export const closesClause = (t: Tokens, end: number): boolean => {
  const lx = t.lexicon;
  const l = t.lex[end]!;
  return (
    l === lexeme.break ||
    (lx.gram[l]! & (gram.dot | gram.comma)) !== 0 ||
    (lx.hint[l]! & (hint.rightParen | hint.quote)) !== 0 ||
    (lx.cue[l]! & cue.clause) !== 0 ||
    isSemicolon(t, end)
  );
};

export const isSemicolon = (t: Tokens, i: number): boolean => t.text.charCodeAt(t.start[i]!) === 59;
