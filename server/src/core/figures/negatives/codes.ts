import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';

/**
 * Whether digits are part of a code rather than a number of anything: list and footnote numbers, phone numbers, scores, hashes, verses,
 * sizes like 4x4. Looks only at the signs around.
 */
export function isCode(t: Tokens, number: NumberRead, end: number): boolean {
  if (!number.digits) return false;
  const lx = t.lexicon;
  const { first } = number;
  const touchesBefore = tight(t, first);
  const touchesAfter = tight(t, end);
  const before = t.lex[first - 1]!;
  const after = t.lex[end]!;
  // #5, § 12, № 3
  if (lx.hint[before]! & hint.hash) return true;
  // - 3. item
  if (
    lx.gram[before]! & gram.hyphen &&
    t.flags[first - 1]! & flag.lineStart &&
    lx.gram[after]! & gram.dot &&
    touchesAfter
  )
    return true;
  // "1. Open the window", "2) close it"
  if (t.flags[first]! & flag.lineStart && touchesAfter && end === first + 1) {
    if (lx.gram[after]! & gram.dot && t.lex[end + 1] !== lexeme.break && !tight(t, end + 1)) return true;
    if (lx.hint[after]! & hint.rightParen) return true;
  }
  // [12], (3) after a word that says the same
  if (touchesBefore && touchesAfter && lx.hint[before]! & hint.leftBracket && lx.hint[after]! & hint.rightBracket)
    return true;
  if (
    end === number.end &&
    lx.hint[before]! & hint.leftParen &&
    lx.hint[after]! & hint.rightParen &&
    number.scale === 1 &&
    !(t.flags[first]! & flag.grouped)
  ) {
    if (t.lex[end + 1] === lexeme.digits) return true;
    const inner = t.lex[first - 2]!;
    if (t.flags[first - 1]! & flag.lineStart || lx.is[inner]! & (is.cardinal | is.digits) || number.value < 100)
      return true;
  }
  if (touchesAfter) {
    // 12th; 2Q
    if (lx.is[after]! & (is.ordinalSuffix | is.quarterSign)) return true;
    // 401(k)
    if (
      lx.hint[after]! & hint.leftParen &&
      tight(t, end + 1) &&
      isLetters(t, end + 1) &&
      lx.hint[t.lex[end + 2]!]! & hint.rightParen
    )
      return true;
    // 13F, 747s, 4x4: letters touching that no suffix or unit took
    if (after === lexeme.unknown || after === lexeme.junk) return isLetters(t, end);
    if (after === lexeme.digits) return true;
    if (
      end === number.end &&
      lx.hint[after]! & (hint.slash | hint.colon) &&
      tight(t, end + 1) &&
      lx.is[t.lex[end + 1]!]! & is.digits
    )
      return true;
    if (lx.gram[after]! & (gram.hyphen | gram.dash) && tight(t, end + 1) && t.lex[end + 1] === lexeme.digits)
      return true;
    if (lx.hint[after]! & hint.colon && tight(t, end + 1)) return true;
    if (
      isLetters(t, end) &&
      lx.is[after]! & (is.unit | is.scale | is.era | is.currency) &&
      lx.gram[after] === 0 &&
      t.stop[end]! - t.start[end]! <= 2
    )
      return true;
    // 2GO: a word of no use to a number that touches it; but "300people" is missing a space
    const useless = (lx.is[after]! | lx.gram[after]! | lx.cue[after]! | (lx.hint[after]! & hint.plural)) === 0;
    if (isLetters(t, end) && (useless || lx.hint[after]! & hint.stop)) return true;
  }
  if (touchesBefore) {
    if (before === lexeme.junk || before === lexeme.digits) return true;
    // 3Q45, PS5
    if (lx.is[before]! & is.quarterSign || (lx.is[before]! & is.sign && isLetters(t, first - 1))) return true;
    // the 2 of W/m2
    if (lx.is[before]! & is.unit && lx.hint[t.lex[first - 2]!]! & hint.slash) return true;
    // AB21,700
    if (lx.gram[before]! & gram.comma && tight(t, first - 1) && t.lex[first - 2] === lexeme.junk) return true;
    const joined = lx.hint[before]! & (hint.slash | hint.colon) && tight(t, first - 1);
    // but 8GB/128GB
    if (joined && t.lex[first - 2] !== lexeme.break && !(end > number.end && t.lex[first - 2] === t.lex[end - 1]))
      return true;
    if (lx.gram[before]! & (gram.hyphen | gram.dash) && tight(t, first - 1) && t.lex[first - 2] === lexeme.digits)
      return true;
    if (
      lx.hint[before]! & hint.plus &&
      number.value >= 10 &&
      number.digits &&
      t.digits[first]! < 4 &&
      after === lexeme.digits
    )
      return true;
    if (t.text.charCodeAt(t.start[first]! - 1) === 64 || t.text.charCodeAt(t.start[first]! - 1) === 92) return true;
  }
  // "0800 112 035", "the hotline is 800 112 035"
  if (before === lexeme.digits && t.flags[first - 1]! & flag.leadingZero) return true;
  if (t.flags[first]! & flag.grouped && t.digits[first]! >= 7 && number.scale === 1 && isLine(t, first)) return true;
  // 202 555 0143: rows of digits apart are one number of a telephone
  if (t.lex[end] === lexeme.digits && t.digits[end]! >= 3 && t.flags[end]! & flag.leadingZero) return true;
  return false;
}

/** Whether "number", "line" or "call" leads to a number: right before, or before a verb or colon. */
function isLine(t: Tokens, first: number): boolean {
  const { hint: hints } = t.lexicon;
  const at = hints[t.lex[first - 1]!]! & (hint.copula | hint.colon | hint.stop) ? first - 2 : first - 1;
  return (hints[t.lex[at]!]! & hint.numbered) !== 0;
}

const isLetters = (t: Tokens, i: number): boolean => {
  const c = t.text.charCodeAt(t.start[i]!);
  return (c | 32) >= 97 && (c | 32) <= 122;
};
