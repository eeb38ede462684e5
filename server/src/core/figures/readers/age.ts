import type { Context, Draft, NumberReader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import { applyHedge } from '../hedges/apply.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { part } from '../lexicon.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit, readUnit } from '../unitAfter.ts';
import { isBeside, isBesideWithUnit } from './ageBeside.ts';
import { isToldAge } from './ageTold.ts';
import { closesClause, endsPhrase, oldest, years } from './ageYears.ts';

/**
 * How old somebody is: with its unit, after "aged", beside a name, or by decade of life.
 *
 * @example
 * '21-year-old' // → age 21
 * 'aged 26' // → age 26
 * 'Vlad, 31,' // → age 31
 */
export const age: NumberReader = (t, number, context) => {
  const lx = t.lexicon;
  const read = readUnit(t, number.end, number.digits);
  if (read?.unit.dimension === 'time') {
    let j = read.end;
    if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
    let end = 0;
    if (lx.gram[t.lex[j]!]! & gram.old || lx.cue[t.lex[j]!]! & cue.olds) end = j + 1;
    else if (lx.gram[t.lex[j]!]! & gram.of && lx.gram[t.lex[j + 1]!]! & gram.aged) end = j + 2;
    // aged 3 months
    const hedge = phraseBefore(t, number.first, number.first - 4);
    const aged = (lx.gram[t.lex[(hedge?.first ?? number.first) - 1]!]! & gram.aged) !== 0;
    if (end === 0 && aged && hedge) return { ...years(number, number.first, read.end), unit: read.unit.symbol };
    if (end === 0 && aged)
      return withAge(t, { ...years(number, number.first, read.end), unit: read.unit.symbol }, number.first - 1);
    // Baby, six months, survives
    if (end === 0 && isBesideWithUnit(t, number.first, read.end))
      return { ...years(number, number.first, read.end), unit: read.unit.symbol };
    if (end === 0) return undefined;
    const d = years(number, number.first, end);
    d.unit = read.unit.symbol;
    return d;
  }
  if (read) return undefined;
  const { first, end, value } = number;
  // 31-jährige
  if (lx.gram[t.lex[end]!]! & gram.hyphen && tight(t, end) && lx.gram[t.lex[end + 1]!]! & gram.old)
    return years(number, first, end + 2);
  // 87 yo, 26yo
  if (lx.gram[t.lex[end]!]! & gram.old && t.stop[end]! - t.start[end]! === 2) return years(number, first, end + 1);
  if (!Number.isInteger(value) || value > oldest || number.scale > 1) return undefined;
  const before = t.lex[first - 1]!;
  // Age: 26
  if (lx.hint[before]! & hint.colon && lx.gram[t.lex[first - 2]!]! & gram.aged) return years(number, first, end);
  if (lx.gram[before]! & gram.aged && !isCounted(t, end))
    return beforeAge(t, withAge(t, years(number, first, end), first - 1), context);
  // aged between 5 and 12, at the age of 40
  if (lx.gram[before]! & gram.of && lx.gram[t.lex[first - 2]!]! & gram.aged)
    return beforeAge(t, withAge(t, years(number, first, end), first - 2), context);
  // aged over 50, aged under five
  const hedge = phraseBefore(t, first, first - 4);
  if (hedge && lx.gram[t.lex[hedge.first - 1]!]! & gram.aged) return years(number, first, end);
  // raised the age from 62 to 64
  if (lx.gram[before]! & gram.from && lx.gram[t.lex[first - 2]!]! & gram.aged) return years(number, first, end);
  if (lx.gram[before]! & (gram.hyphen | gram.dash | gram.and | gram.to) && agedRange(t, first))
    return years(number, first, end);
  // before turning 30
  if (lx.hint[before]! & hint.turning && value >= 1 && endsPhrase(t, end))
    return beforeAge(t, { ...years(number, first, end), spanFirst: first - 1 }, context);
  if (isToldAge(t, number)) return years(number, first, end);
  if (ofSomebody(t, number)) return years(number, first, end);
  // "Vlad, 31,"; "his grandson, eight,"
  if (isBeside(t, number, context)) return years(number, first, end);
  return undefined;
};

function withAge(t: Tokens, d: Draft, from: number): Draft {
  const lx = t.lexicon;
  d.spanFirst = lx.gram[t.lex[from - 1]!]! & gram.the ? from - 1 : from;
  return d;
}

/** "before the age of 30", "by the age of five", "from the age of 12", "before turning 30" */
function beforeAge(t: Tokens, d: Draft, { approxWidth, floor }: Context): Draft {
  const at = d.spanFirst - 1;
  const g = at < floor ? 0 : t.lexicon.gram[t.lex[at]!]!;
  const rule =
    g & gram.before
      ? 'less-than'
      : g & (gram.by | gram.until)
        ? 'at-most'
        : g & (gram.from | gram.since)
          ? 'at-least'
          : undefined;
  if (!rule) return d;
  applyHedge(d, rule, approxWidth, t.text.slice(t.start[at], t.stop[at]).toLowerCase());
  d.spanFirst = at;
  return d;
}

/** "a man of 40", "a boy of about 10", "brothers of 17 and 19" */
function ofSomebody(t: Tokens, { first, end, value }: NumberRead): boolean {
  const lx = t.lexicon;
  const of = (phraseBefore(t, first, first - 3)?.first ?? first) - 1;
  if (!(lx.gram[t.lex[of]!]! & gram.of)) return false;
  const who = t.lex[of - 1]!;
  if (lx.partOf[who]! & part.people) return closesClause(t, end) || (lx.gram[t.lex[end]!]! & gram.and) !== 0;
  if (!(lx.hint[who]! & hint.person) || (value < 20 && lx.partOf[who]! & part.parent)) return false;
  if (!endsPhrase(t, end) && looksPlural(t, end)) return false;
  // Boy of 12 dies
  if (t.flags[of - 1]! & flag.capital && t.flags[of - 1]! & flag.sentenceStart) return true;
  return (lx.gram[t.lex[of - 2]!]! & (gram.a | gram.the)) !== 0 || lx.num[t.lex[of - 2]!] === 1;
}

/** Whether something counted follows: "age 5 groups" */
const isCounted = (t: Tokens, end: number): boolean =>
  (t.lexicon.is[t.lex[end]!]! & is.percent) !== 0 || beginsUnit(t, end);

/** ages 5–12, aged between 5 and 12 */
function agedRange(t: Tokens, first: number): boolean {
  const lx = t.lexicon;
  const low = t.lex[first - 2]!;
  if ((lx.is[low]! & (is.digits | is.cardinal)) === 0) return false;
  const before = lx.gram[t.lex[first - 3]!]! & (gram.between | gram.from) ? first - 4 : first - 3;
  return (lx.gram[t.lex[before]!]! & gram.aged) !== 0;
}
