import { type Draft, draft, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { isSingular, looksPlural } from '../headNoun.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { readPart } from '../numbers/parts.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit } from '../unitAfter.ts';

/** Half-width of a fraction in words: "half" is said of 48 per cent as of 52. */
const wordBand = 0.02;

/**
 * A part of a whole: in words, as a ratio, or written with a stroke.
 *
 * @example
 * 'two-thirds' // → fraction 0.66666667
 * 'one in five' // → fraction 0.2
 * 'nine out of ten' // → fraction 0.9
 */
export const fraction: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const roles = lx.is[t.lex[i]!]!;
  if (roles & (is.digits | is.cardinal)) {
    const stroke = withStroke(t, i);
    if (stroke) return stroke;
    const ratio = inOrOutOf(t, i);
    if (ratio) return ratio;
  }
  if ((roles & (is.cardinal | is.part | is.vulgar)) === 0) return undefined;
  const part = readPart(t, i);
  if (!part || part.first < context.floor) return undefined;
  // three quarters in a row
  if (
    lx.is[t.lex[part.end - 1]!]! & is.unit &&
    lx.gram[t.lex[part.end]!]! & gram.in &&
    lx.gram[t.lex[part.end + 1]!]! & gram.a
  )
    return undefined;
  // "a third attempt" is the one after the second; "a third of" and a bare "a third" are parts.
  if (lx.is[t.lex[part.end - 1]!]! & is.ordinal && lx.gram[t.lex[part.first]!]! & gram.a) {
    const next = t.lex[part.end]!;
    // "a third of them", "a third."; "a third were" but not "a third was", unless a hedge tells: "about a third said"
    const hedged = phraseBefore(t, part.first, context.floor) !== undefined;
    // "A fifth, Radu Mihai, fled" is one more
    const another =
      lx.gram[next]! & gram.comma &&
      !hedged &&
      t.flags[part.first]! & flag.capital &&
      t.flags[part.end + 1]! & flag.capital;
    if (another) return undefined;
    const ends =
      lx.gram[next]! & (gram.of | gram.dot | gram.comma | gram.more) || next === lexeme.break || next === lexeme.sign;
    const many = lx.hint[next]! & hint.copula && lx.cue[next]! & cue.plural;
    // "a third to a half", "between a third and a half"
    const joins = lx.gram[next]! & (gram.to | gram.and | gram.dash) && followsPart(t, part.end + 1);
    // "rations were cut by a third in April"
    const by = lx.gram[t.lex[part.first - 1]!]! & gram.by && lx.hint[next]! & hint.stop;
    const partly = ends || many || joins || by || (hedged && lx.hint[next]! & hint.stop);
    if (!partly) return undefined;
  }
  if (lx.gram[t.lex[part.end]!]! & gram.hyphen && tight(t, part.end) && tight(t, part.end + 1)) return undefined;
  // "waited eight quarters"
  if (part.value > 1 && lx.is[t.lex[part.end - 1]!]! & is.unit) return undefined;
  const d = draft('fraction', part.first, part.end, part.value);
  d.band = wordBand;
  d.round = true;
  return d;
};

/** 1/3, 1/40; not 9/11, a date, nor a score. */
function withStroke(t: Tokens, i: number): Draft | undefined {
  const lx = t.lexicon;
  if ((lx.is[t.lex[i]!]! & lx.is[t.lex[i + 2]!]! & is.digits) === 0 || (lx.hint[t.lex[i + 1]!]! & hint.slash) === 0)
    return undefined;
  if (!tight(t, i + 1) || !tight(t, i + 2)) return undefined;
  if (lx.hint[t.lex[i + 3]!]! & hint.slash && tight(t, i + 3)) return undefined;
  const over = t.num[i]!;
  const under = t.num[i + 2]!;
  if (over < 1 || under < 2 || over >= under || t.decimals[i]! + t.decimals[i + 2]! > 0) return undefined;
  if (over > 1 && under > 10 && under !== 12 && under !== 16) return undefined;
  const d = draft('fraction', i, i + 3, over / under);
  d.band = 0;
  return d;
}

/** "one in five", "9 out of 10" */
function inOrOutOf(t: Tokens, i: number): Draft | undefined {
  const lx = t.lexicon;
  const over = readNumber(t, i);
  if (!over || !Number.isInteger(over.value) || over.value < 1) return undefined;
  let j = over.end;
  const one = oneIn(t, over);
  if (one > 0) j = one;
  // one-in-five
  const joined = lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j) && tight(t, j + 1) && tight(t, j + 2);
  if (joined) j++;
  let whole = false;
  const out = (lx.gram[t.lex[j]!]! & gram.out) !== 0;
  if (out) {
    if (lx.gram[t.lex[j + 1]!]! & gram.of) j += 2;
    else return undefined;
    if (lx.hint[t.lex[j]!]! & hint.spanning) j++;
  } else if (lx.gram[t.lex[j]!]! & gram.of && every(t, j + 1)) {
    j += 2;
  } else if (lx.gram[t.lex[j]!]! & gram.in && t.stop[j]! - t.start[j]! === 2) {
    j++;
    if (joined) {
      if ((lx.gram[t.lex[j]!]! & gram.hyphen) === 0) return undefined;
      j++;
    }
    whole = every(t, j);
    if (whole) j++;
  } else return undefined;
  const under = readNumber(t, j);
  // a 1-in-100-year flood
  if (joined && under && lx.gram[t.lex[under.end]!]! & gram.hyphen) return undefined;
  if (!under || under.value <= over.value || !Number.isInteger(under.value)) return undefined;
  if (lx.is[t.lex[under.end]!]! & (is.month | is.percent | is.currency) || beginsUnit(t, under.end)) return undefined;
  // "one in 2019", "12 in 2020": a year is no whole.
  if (!out && under.digits && under.value >= 1000 && under.value <= 2100 && under.scale === 1) return undefined;
  if (!out && !whole && over.value > 10) return undefined;
  // "95 out of 110 boxes" tells two counts, "45 out of 100" a share
  if (out && over.value > 10 && ![100, 1000].includes(under.value)) return undefined;
  // "one player in eight games" counts games
  if (one > 0 && isThings(t, under.end)) return undefined;
  const d = draft('fraction', over.first, under.end, over.value / under.value);
  if (one > 0) d.headNoun = t.text.slice(t.start[one - 1]!, t.stop[one - 1]!);
  d.band = over.value < 10 && under.value <= 10 ? wordBand : 0;
  return d;
}

/**
 * One sum of money of each larger one: a share of the money.
 *
 * @example
 * '£1 in every £10' // → fraction 0.1
 */
export const moneyShare: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const over = readNumber(t, i + 1);
  if (!over || context.floor > i || over.value <= 0) return undefined;
  let j = over.end;
  if (lx.gram[t.lex[j]!]! & gram.out) j++;
  if ((lx.gram[t.lex[j]!]! & (gram.in | gram.of)) === 0) return undefined;
  const each = t.lex[j + 1]!;
  if ((lx.hint[each]! & hint.spanning) === 0 || lx.gram[each] !== 0 || t.lex[j + 2] !== t.lex[i]) return undefined;
  const under = readNumber(t, j + 3);
  if (!under || under.value <= over.value) return undefined;
  return draft('fraction', i, under.end, over.value / under.value);
};

/** "in every ten", "of every hundred" */
const every = (t: Tokens, j: number): boolean =>
  (t.lexicon.hint[t.lex[j]!]! & hint.spanning) !== 0 &&
  t.lexicon.gram[t.lex[j]!]! === 0 &&
  // "one of only 11" counts eleven
  (t.lexicon.cue[t.lex[j]!]! & cue.emphatic) === 0 &&
  (t.lexicon.is[t.lex[j + 1]!]! & (is.digits | is.cardinal | is.hundred)) !== 0;

/** "one fan in eight": past the person, before "in" and a small number; 0 where that does not stand there. */
function oneIn(t: Tokens, over: NumberRead): number {
  const lx = t.lexicon;
  const { end } = over;
  if (over.value !== 1 || over.digits) return 0;
  if (!isSingular(t, end)) return 0;
  return lx.gram[t.lex[end + 1]!]! & gram.in && lx.is[t.lex[end + 2]!]! & (is.cardinal | is.digits) ? end + 1 : 0;
}

/** Whether a noun in the plural stands here and its phrase ends, so that no verb can be meant. */
function isThings(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  if (lx.hint[t.lex[j]!]! & hint.plural) return true;
  const next = t.lex[j + 1]!;
  return looksPlural(t, j) && (next === lexeme.break || (lx.gram[next]! & ~gram.more) !== 0);
}

/** Whether another part begins here: "a half", "two thirds". */
const followsPart = (t: Tokens, j: number): boolean =>
  readPart(t, t.lexicon.gram[t.lex[j]!]! & gram.a ? j + 1 : j) !== undefined;
