/** Finds the unit that follows a number: `km`, `kilometres per hour`, `m2`, `-year`. */

import type { Neighbour } from './choose.ts';
import { flag, tight } from './flags.ts';
import { looksPlural } from './headNoun.ts';
import type { Tokens } from './lexer.ts';
import { lexeme, part } from './lexicon.ts';
import { cue, gram, hint, is } from './roles.ts';
import { type Unit, unitIndex, units } from './unitTable.ts';

export interface UnitRead {
  readonly unit: Unit;
  readonly end: number;
  /** Joined by a hyphen: three-minute. */
  readonly hyphen: boolean;
}

/** Letters that are units only where they touch the digits; apart they are names, initials and grades. */
const shyLetters = new Set(['s', 'h', 'A', 'N', 'V', 'J', 'W', 'C', 'F', 'B', 'mo', 'st', 'Pa', 'cc', 'MP']);

/** What a unit can begin with, where it stands behind a number: itself, the hyphen or bracket before it. */
export const unitBegins: Neighbour = { is: is.unit, gram: gram.hyphen, hint: hint.leftBracket | hint.leftParen };

/** Reads the unit at token `j`, right after a number; `digits` tells whether that was written in digits. */
export function readUnit(t: Tokens, j: number, digits: boolean): UnitRead | undefined {
  const { memo } = t;
  if (memo.unitAt !== j || memo.behindDigits !== digits) {
    memo.unit = unitAt(t, j, digits);
    memo.unitAt = j;
    memo.behindDigits = digits;
  }
  return memo.unit;
}

function unitAt(t: Tokens, j: number, digits: boolean): UnitRead | undefined {
  const lx = t.lexicon;
  let at = j;
  let hyphen = false;
  if (lx.gram[t.lex[at]!]! & gram.hyphen) {
    // 10-year, and 10 -year where a system put a space
    if (!tight(t, at) && (!tight(t, at + 1) || t.stop[at + 1]! - t.start[at + 1]! < 3)) return undefined;
    at++;
    hyphen = true;
  } else if (lx.hint[t.lex[at]!]! & hint.leftBracket && lx.hint[t.lex[at + 2]!]! & hint.rightBracket) at++;
  // three (3) days
  else if (
    lx.hint[t.lex[at]!]! & hint.leftParen &&
    t.lex[at + 1] === lexeme.digits &&
    lx.hint[t.lex[at + 2]!]! & hint.rightParen
  )
    at += 3;
  if ((lx.is[t.lex[at]!]! & is.unit) === 0) return undefined;

  let node = lx.partOf[t.lex[at]!]! & part.beginsUnit ? lx.unitPhrases.next.get(t.lex[at]!) : undefined;
  let found = 0;
  let end = at;
  for (let k = at + 1; node; k++) {
    if (node.value !== undefined) {
      found = node.value;
      end = k;
    }
    // Hyphens inside a unit count as spaces: square-kilometre.
    const hyphened = lx.gram[t.lex[k]!]! & gram.hyphen && !node.next.has(t.lex[k]!) ? 1 : 0;
    node = node.next.get(t.lex[k + hyphened]!);
    k += hyphened;
  }
  if (found === 0) {
    found = lx.unit[t.lex[at]!] || single(t, at, digits);
    if (found === 0) return undefined;
    end = at + 1;
    const power = t.lex[end] === lexeme.digits && tight(t, end) ? t.num[end]! : 0;
    // 2 PS5 consoles
    if (power > 3) return undefined;
    if (power === 2 || power === 3) {
      const raised = unitIndex.get(`${units[found]!.symbol}${power === 2 ? '²' : '³'}`);
      if (raised !== undefined) {
        found = raised;
        end++;
      }
    }
  }
  if (at === j + 1 && !hyphen) end++;
  return { unit: units[found]!, end, hyphen };
}

/** Whether a unit stands at token `i`, as it would behind digits: "2018 km", but not "2018 a". */
export const beginsUnit = (t: Tokens, i: number): boolean =>
  (t.lexicon.is[t.lex[i]!]! & is.unit) !== 0 && readUnit(t, i, true) !== undefined;

function single(t: Tokens, at: number, digits: boolean): number {
  const lx = t.lexicon;
  const spellings = lx.unitsOf.get(t.lex[at]!);
  if (!spellings) return 0;
  let word = '';
  for (const { exact, unit } of spellings) {
    if (exact === null) {
      // "two degrees" may be academic ones.
      if (units[unit]!.symbol === '°' && !digits) return 0;
      if (units[unit]!.symbol === 'ft' && lx.cue[t.lex[at]!]! & cue.foot && !tight(t, at) && looksPlural(t, at + 1))
        return 0;
      return unit;
    }
    word ||= t.text.slice(t.start[at], t.stop[at]);
    if (exact !== word) continue;
    if (!digits) return 0;
    const touching = tight(t, at);
    // "in the low 30s" are no seconds
    if (word === 's' && touching && (inTheTens(t, at - 1) || isPlural(t, at - 1))) return 0;
    // 4K and 50K are no temperatures, 300 K is.
    // 13F is a form, 21C and 0 C are temperatures
    if (word === 'C' || word === 'F') return t.lex[at + 1] === lexeme.unknown ? 0 : unit;
    if (word === 'K' ? touching : shyLetters.has(word) && !touching) return 0;
    if (word === 'in' && !touching && !inchHere(t, at)) return 0;
    // "8GB/128GB" are two, "12V/m" is another unit
    const next = t.lex[at + 2] === lexeme.digits && t.lex[at + 3] === t.lex[at];
    if (touching && tight(t, at + 1) && lx.hint[t.lex[at + 1]!]! & hint.slash && !next) return 0;
    return unit;
  }
  // Headlines in capitals.
  const only = spellings[0]!;
  return spellings.length === 1 && digits && word.length > 2 && word === word.toUpperCase() ? only.unit : 0;
}

/** "2 in" is a length after feet, before a word of extent, or where the sentence ends. */
function inchHere(t: Tokens, at: number): boolean {
  const lx = t.lexicon;
  const next = t.lex[at + 1]!;
  if (next === lexeme.break || lx.gram[next]! & (gram.dot | gram.comma) || lx.hint[next]! & hint.rightParen)
    return true;
  const before = t.lex[at - 2]!;
  if (lx.is[before]! & is.unit && lx.is[t.lex[at - 1]!]! & is.digits) return true;
  return (lx.cue[next]! & cue.dimension) !== 0;
}

/** "Model 3s", "2018s": the plural of a name, or the genitive of a year without its apostrophe. */
function isPlural(t: Tokens, i: number): boolean {
  if (t.decimals[i]! > 0) return false;
  const flags = t.flags[i - 1]!;
  const numbered = (t.lexicon.hint[t.lex[i - 1]!]! & hint.numbered) !== 0;
  const named = (flags & flag.capital) !== 0 && (numbered || (flags & flag.sentenceStart) === 0);
  return named || (t.num[i]! >= 1900 && t.num[i]! < 2100);
}

/** "the 30s", "his low 60s": tens led to by an article, right before or with a word between. */
function inTheTens(t: Tokens, i: number): boolean {
  const { gram: grams } = t.lexicon;
  if (t.lex[i] !== lexeme.digits || t.num[i]! % 10 !== 0 || t.digits[i] !== 2) return false;
  if (
    t.lexicon.is[t.lex[i - 1]!]! & is.partOf ||
    (grams[t.lex[i - 1]!]! & gram.hyphen && t.lexicon.is[t.lex[i - 2]!]! & is.partOf)
  )
    return true;
  return ((grams[t.lex[i - 1]!]! | grams[t.lex[i - 2]!]!) & (gram.the | gram.possessive)) !== 0;
}
