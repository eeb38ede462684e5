/** Ages told in a clause: "he was 77", "the oldest is 77", "enlisted at 17", "raise the pension age to 65", "At 26, he". */
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { type Lexicon, lexeme, part } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { closesClause, endsPhrase } from './ageYears.ts';

/** Whether the words before a number tell an age, and nothing counted follows. */
export function isToldAge(t: Tokens, { first, end, value }: NumberRead): boolean {
  const lx = t.lexicon;
  if (value < 1 || !leads(lx, t.lex[first - 1]!) || !endsPhrase(t, end)) return false;
  // "she was only 27", "at just 17"
  const before = lx.cue[t.lex[first - 1]!]! & cue.emphatic ? first - 2 : first - 1;
  const l = t.lex[before]!;
  // "the oldest is 77 and the youngest 14"
  if (lx.partOf[l]! & part.extreme && closesClause(t, end)) return true;
  if (lx.hint[l]! & hint.copula || isContracted(t, before)) return isSomebodys(t, before, end, value);
  // "she is now 34", "he is over 80"; not "he was down 12"
  const adverb = isPlain(lx, l) !== 0 && !(lx.hint[l]! & hint.changing);
  if (adverb && lx.hint[t.lex[before - 1]!]! & hint.copula && isSomebodys(t, before - 1, end, value)) return true;
  if (lx.gram[l]! & gram.at && (isFated(t, before, value) || isTurn(t, before, value) || opensClause(t, before, end)))
    return true;
  // "military age (18 to 60)"
  if (lx.hint[l]! & hint.leftParen) return (lx.gram[t.lex[before - 1]!]! & gram.aged) !== 0;
  return (lx.gram[l]! & toAge || isPlain(lx, l)) !== 0 && ofAge(t, before);
}

const toAge = gram.to | gram.at | gram.of | gram.from;

/** "as" in "gave her age as 34": a little word of no other use. */
const isPlain = (lx: Lexicon, l: number): number => (lx.gram[l] === 0 ? lx.hint[l]! & hint.stop : 0);

/** Whether a word may lead to an age at all: most numbers stand behind one that does not. */
const leads = (lx: Lexicon, l: number): boolean =>
  (lx.gram[l]! & toAge) !== 0 ||
  (lx.hint[l]! & (hint.copula | hint.leftParen)) !== 0 ||
  (lx.partOf[l]! & part.extreme) !== 0 ||
  (lx.cue[l]! & (cue.emphatic | cue.s)) !== 0 ||
  isPlain(lx, l) !== 0;

/** The copula of "I'm 21", "she's 21" at its last letter. */
const isContracted = (t: Tokens, i: number): boolean =>
  tight(t, i) &&
  tight(t, i - 1) &&
  t.stop[i]! - t.start[i]! === 1 &&
  (t.lexicon.gram[t.lex[i - 1]!]! & gram.genitive) !== 0 &&
  (t.lexicon.gram[t.lex[i - 2]!]! & gram.pronoun) !== 0;

/** Whether the subject of a copula is somebody of whom an age is told: he, the oldest of them, her son, the driver; or an age itself. */
function isSomebodys(t: Tokens, copula: number, end: number, value: number): boolean {
  const lx = t.lexicon;
  const subject = t.lex[copula - 1]!;
  if (lx.gram[subject]! & gram.pronoun || isContracted(t, copula)) return true;
  const closes = closesClause(t, end) || (lx.gram[t.lex[end]!]! & gram.and) !== 0;
  if (lx.partOf[subject]! & part.somebody && closes) {
    const owner = lx.gram[t.lex[copula - 2]!]!;
    if (owner & gram.possessive || (owner & (gram.the | gram.a) && value >= 13)) return true;
  }
  for (let j = copula - 1; j > copula - 6; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.gram[l]! & gram.comma || lx.is[l]! & is.digits) break;
    if (lx.partOf[l]! & part.extreme && closes) return true;
  }
  return ofAge(t, copula);
}

/** "gave her age as 34", "lowered the voting age to 16", "the average age of the recruits was 23": the age close before, in the same clause. */
function ofAge(t: Tokens, before: number): boolean {
  const lx = t.lexicon;
  for (let j = before - 1; j > before - 6; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.gram[l]! & (gram.comma | gram.and | gram.by)) return false;
    // "ages ranged from 19 to 47"
    if (
      lx.is[l]! & is.digits &&
      !(lx.gram[t.lex[j - 1]!]! & (gram.from | gram.between)) &&
      !(lx.hint[t.lex[j - 1]!]! & hint.leftParen)
    )
      return false;
    // "aged" leads to its number itself
    if (lx.gram[l]! & gram.aged) return t.text.charCodeAt(t.stop[j]! - 1) !== 100 || j === before - 1;
  }
  return false;
}

/** "he died at 41", but "put the number of trapped at 41" */
const isFated = (t: Tokens, at: number, value: number): boolean =>
  value >= 10 &&
  (t.lexicon.hint[t.lex[at - 1]!]! & hint.fate) !== 0 &&
  (t.lexicon.gram[t.lex[at - 2]!]! & (gram.of | gram.the)) === 0;

/** "enlisted at 17", "left school at just 16": a turn of life and "at", with no comma between. */
function isTurn(t: Tokens, at: number, value: number): boolean {
  const lx = t.lexicon;
  if (value < 5) return false;
  for (let j = at - 1; j > at - 6; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.gram[l]! & (gram.comma | gram.and)) return false;
    if (lx.partOf[l]! & part.turn) return true;
  }
  return false;
}

/** "At 26, he was the oldest" */
function opensClause(t: Tokens, at: number, end: number): boolean {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[end]!]! & gram.comma) || !(lx.gram[t.lex[end + 1]!]! & gram.pronoun)) return false;
  return t.lex[at - 1] === lexeme.break || (lx.gram[t.lex[at - 1]!]! & (gram.dot | gram.comma | gram.and)) !== 0;
}
