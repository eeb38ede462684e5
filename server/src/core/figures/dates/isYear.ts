/** Tells years from counts of four digits: "since 2019", "the 2016 election", but "2000 people", "between 1500 and 1800 homes". */
import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit } from '../unitAfter.ts';
import { yearAt } from './period.ts';

/** Whether four digits are a year rather than a count: by what leads to them and what follows. */
export function isYear(t: Tokens, i: number): boolean {
  const lx = t.lexicon;
  const year = t.num[i]!;
  const next = t.lex[i + 1]!;
  if (
    (lx.is[next]! & (is.percent | is.scale | is.hundred | is.currency | is.sign) || beginsUnit(t, i + 1)) &&
    !(lx.hint[next]! & hint.doubtful)
  )
    return false;
  const before = t.lex[i - 1]!;
  const g = lx.gram[before]!;
  const modern = year >= 1900 && year < 2100;
  if (tight(t, i)) {
    if (lx.hint[before]! & (hint.hash | hint.plus | hint.colon) || lx.is[before]! & is.sign || before === lexeme.junk)
      return false;
    if (lx.hint[before]! & (hint.leftParen | hint.leftBracket)) return closes(t, i + 1);
    if (g & gram.dot) return false;
  }
  const counted = areCounted(t, i + 1);
  const round = year % 100 === 0;
  if (countedTogether(t, i)) return false;
  if (lx.is[before]! & (is.month | is.season | is.partOf)) return true;
  // since 2019, in 2019; but "of 2000 people", "from 1500 homes"
  const strong = gram.in | gram.since | gram.until | gram.before | gram.after | gram.between;
  // "In 2000 prices rose" begins with its year; "in 2000 homes" does not.
  if (g & gram.in && year === 2000 && t.flags[i - 1]! & flag.sentenceStart) return true;
  if (g & strong) return !(counted && (round || !modern) && (lx.hint[next]! & hint.year) === 0);
  if (g & (gram.by | gram.from | gram.of | gram.to | gram.dash | gram.hyphen | gram.and | gram.or)) {
    if (counted && !(modern && !round && g & (gram.of | gram.from) && lx.hint[next]! & hint.year)) return false;
    if (g & (gram.and | gram.or | gram.to | gram.dash | gram.hyphen)) {
      // from 1861 to 1865: an old year only behind another
      const mate = yearAt(t, i - 2);
      return modern ? mate !== undefined || !round : mate !== undefined && mate < year && isYear(t, i - 2);
    }
    // "rose from 1500 to 1800" counts something
    return modern || (year >= 1400 && !(g & gram.from && lx.hint[t.lex[i - 2]!]! & hint.changing));
  }
  if (lx.hint[before]! & hint.period || lx.cue[before]! & cue.circa) return true;
  const following = lx.gram[next]!;
  if (following & (gram.dash | gram.hyphen | gram.to) && yearAt(t, i + 2) !== undefined && yearAt(t, i + 2)! > year)
    return true;
  if (g & (gram.the | gram.a | gram.possessive | gram.genitive))
    return year >= 1400 && !(counted && round) && !(counted && !modern);
  // as early as 2012, no earlier than 2012
  if (lx.is[t.lex[i - 2]!]! & is.partOf || lx.gram[t.lex[i - 2]!]! & gram.earlier) return modern;
  const hedge = hedgedYear(t, i);
  if (hedge !== undefined) return hedge;
  if (!modern || counted) return lx.hint[next]! & hint.year ? modern : false;
  if (t.flags[i]! & flag.sentenceStart) return lx.hint[next]! & hint.stop ? true : (following & gram.comma) !== 0;
  // in 1999, 2003 and 2010
  if (g & gram.comma) return closes(t, i + 1) || (yearAt(t, i - 2) !== undefined && isYear(t, i - 2));
  // up three points on 2019
  if (g & gram.on && !round) return closes(t, i + 1) || (lx.hint[next]! & hint.stop) !== 0;
  if (g & gram.on || lx.hint[before]! & hint.numbered || g & gram.at) return false;
  if (lx.hint[next]! & hint.year) return true;
  if (round) return false;
  if (labels(t, i + 1)) return true;
  // "forecasts for 2025 were cut", "spent 2025 abroad"
  if (lx.hint[before]! & (hint.spanning | hint.lasting) && g === 0 && !(lx.hint[before]! & hint.copula))
    return closes(t, i + 1) || (lx.hint[next]! & hint.stop) !== 0;
  return t.flags[i - 1]! & flag.capital && before === lexeme.unknown
    ? false
    : (closes(t, i + 1) || (lx.hint[next]! & hint.stop) !== 0) && before === lexeme.unknown && !looksPlural(t, i - 1);
}

/**
 * Whether the noun that ends a list or a stretch of such numbers says that all of it counts: "2001, 2050 and 1998 birds", "between 1500 and
 * 1800 people". Not where something leads to years ("in 2001, 2005 and 2010 prices rose"), nor between years of our time.
 */
function countedTogether(t: Tokens, i: number): boolean {
  const lx = t.lexicon;
  let last = i;
  for (let n = 0; n < 5; n++) last = nextYear(t, last);
  if (last === i) return false;
  const next = t.lex[last + 1]!;
  const counted = (lx.gram[next]! & gram.of) !== 0 || areCounted(t, last + 1);
  if (!counted || lx.hint[next]! & hint.year) return false;
  let first = i;
  while (
    first > i - 12 &&
    (lx.gram[t.lex[first - 1]!]! & (gram.comma | gram.and)) !== 0 &&
    yearAt(t, first - 2) !== undefined
  )
    first -= 2;
  const g = lx.gram[t.lex[first - 1]!]!;
  if (g & gram.between) {
    const ours = t.num[first]! >= 1900 && t.num[last]! < 2100;
    return !ours || (t.num[first]! % 50 === 0 && t.num[last]! % 50 === 0 && !(t.flags[first - 1]! & flag.capital));
  }
  const leads = gram.in | gram.since | gram.until | gram.before | gram.after | gram.by | gram.from | gram.the;
  return !(g & leads) && (lx.hint[t.lex[first - 1]!]! & hint.period) === 0;
}

/** Whether a word in the plural and in lower case stands here, which is no verb: homes, votes, people. */
function areCounted(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  if (lx.hint[l]! & hint.plural) return true;
  if (l !== lexeme.unknown) {
    // A round number of known things: 2000 homes; not "in 2010 prices rose".
    if (l < lexeme.firstWord || lx.hint[l]! & (hint.stop | hint.year) || (lx.is[l]! | lx.gram[l]!) !== 0) return false;
    if (t.num[j - 1]! % 100 !== 0 && !(lx.hint[l]! & hint.score)) return false;
  }
  return looksPlural(t, j) && (t.flags[j]! & flag.capital) === 0;
}

/** "a 2019 Grammy", "2019 review": a word right behind of which there are not many, and which says nothing of what was done. */
function labels(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const l = t.lex[j]!;
  const other = hint.stop | hint.plural | hint.fate | hint.copula;
  const word =
    l === lexeme.unknown || (l >= lexeme.firstWord && (lx.is[l]! | lx.gram[l]!) === 0 && !(lx.hint[l]! & other));
  const c = t.text.charCodeAt(t.start[j]!) | 32;
  if (!word || c < 97 || c > 122 || tight(t, j) || looksPlural(t, j)) return false;
  const done = t.text.endsWith('ed', t.stop[j]!) || t.text.endsWith('ing', t.stop[j]!);
  return !done || (t.flags[j]! & flag.capital) !== 0;
}

/** The year behind a comma, an "and" or both; `i` itself where there is none. */
function nextYear(t: Tokens, i: number): number {
  const lx = t.lexicon;
  let j = i + 1;
  if (lx.gram[t.lex[j]!]! & gram.comma) j++;
  if (lx.gram[t.lex[j]!]! & gram.and) j++;
  return j > i + 1 && yearAt(t, j) !== undefined ? j : i;
}

const closes = (t: Tokens, i: number): boolean => {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  return (
    l === lexeme.break ||
    (lx.gram[l]! & (gram.dot | gram.comma | gram.dash | gram.hyphen)) !== 0 ||
    (lx.hint[l]! & (hint.rightParen | hint.rightBracket | hint.quote)) !== 0
  );
};

/** Behind a hedge digits are a count, "more than 2000"; but "around 2015" is a year where nothing counted follows. */
function hedgedYear(t: Tokens, i: number): boolean | undefined {
  const found = phraseBefore(t, i, i - 4);
  if (!found || found.rule === 'filler') return undefined;
  const year = t.num[i]!;
  if (found.rule !== 'approx' || year % 100 === 0 || year < 1900 || year >= 2100) return false;
  const next = t.lexicon.hint[t.lex[i + 1]!]!;
  return closes(t, i + 1) || ((next & hint.stop) !== 0 && (next & hint.copula) === 0);
}
