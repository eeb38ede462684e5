import { say } from '../../words/message.ts';
import { type Context, type Draft, draft, type NumberReader, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { isSingular, looksPlural } from '../headNoun.ts';
import { applyHedge } from '../hedges/apply.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit, readUnit } from '../unitAfter.ts';

/** Nobody is said to be older; what is larger beside a name is something else. */
const oldest = 119;

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
    const aged = (lx.gram[t.lex[number.first - 1]!]! & gram.aged) !== 0;
    if (end === 0 && aged)
      return withAge(t, { ...years(number, number.first, read.end), unit: read.unit.symbol }, number.first - 1);
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
  if (lx.gram[before]! & gram.aged && !isCounted(t, end)) return withAge(t, years(number, first, end), first - 1);
  // aged between 5 and 12, at the age of 40
  if (lx.gram[before]! & gram.of && lx.gram[t.lex[first - 2]!]! & gram.aged)
    return beforeAge(t, withAge(t, years(number, first, end), first - 2), context);
  // aged over 50, aged under five
  const hedge = phraseBefore(t, first, first - 4);
  if (hedge && lx.gram[t.lex[hedge.first - 1]!]! & gram.aged) return years(number, first, end);
  // the average age was 64
  if (lx.hint[before]! & hint.copula && lx.gram[t.lex[first - 2]!]! & gram.aged && endsPhrase(t, end))
    return years(number, first, end);
  // raised the age from 62 to 64
  if (lx.gram[before]! & gram.from && lx.gram[t.lex[first - 2]!]! & gram.aged) return years(number, first, end);
  if (lx.gram[before]! & (gram.hyphen | gram.dash | gram.and | gram.to) && agedRange(t, first))
    return years(number, first, end);
  if (lx.hint[before]! & hint.turning && value >= 1 && endsPhrase(t, end)) return years(number, first, end);
  // "he was 77", "who is 26", "she was only 27"
  const copula = lx.cue[before]! & cue.emphatic ? first - 2 : first - 1;
  const ofSomebody = lx.hint[t.lex[copula]!]! & hint.copula && lx.gram[t.lex[copula - 1]!]! & gram.pronoun;
  if (ofSomebody && value >= 1 && endsPhrase(t, end)) return years(number, first, end);
  // "he died at 41", but "put the number of trapped at 41"
  const counted = lx.gram[t.lex[first - 3]!]! & (gram.of | gram.the);
  if (
    !counted &&
    lx.gram[before]! & gram.at &&
    lx.hint[t.lex[first - 2]!]! & hint.fate &&
    value >= 10 &&
    endsPhrase(t, end)
  )
    return years(number, first, end);
  if (value >= 5 && endsPhrase(t, end) && isTurn(t, first - 1)) return years(number, first, end);
  // a man of 40
  if (
    lx.gram[before]! & gram.of &&
    lx.hint[t.lex[first - 2]!]! & hint.person &&
    !(value < 20 && lx.partOf[t.lex[first - 2]!]! & part.parent) &&
    (endsPhrase(t, end) || !looksPlural(t, end)) &&
    (lx.gram[t.lex[first - 3]!]! & (gram.a | gram.the) || lx.num[t.lex[first - 3]!] === 1)
  )
    return years(number, first, end);
  // "Vlad, 31,"; "his grandson, eight,"
  if ((number.digits || lx.hint[t.lex[first - 2]!]! & hint.person) && beside(t, number, context))
    return years(number, first, end);
  return undefined;
};

function years(number: NumberRead, first: number, end: number): Draft {
  const d = draft('age', first, end, number.value);
  d.unit = 'year';
  return d;
}

function withAge(t: Tokens, d: Draft, from: number): Draft {
  const lx = t.lexicon;
  d.spanFirst = lx.gram[t.lex[from - 1]!]! & gram.the ? from - 1 : from;
  return d;
}

/** "enlisted at 17", "left school at just 16": a turn of life and "at", with no comma between. */
function isTurn(t: Tokens, before: number): boolean {
  const lx = t.lexicon;
  const at = lx.cue[t.lex[before]!]! & cue.emphatic ? before - 1 : before;
  if (!(lx.gram[t.lex[at]!]! & gram.at)) return false;
  for (let j = at - 1; j > at - 6; j--) {
    const l = t.lex[j]!;
    if (l === lexeme.break || lx.gram[l]! & (gram.comma | gram.and)) return false;
    if (lx.partOf[l]! & part.turn) return true;
  }
  return false;
}

/** "before the age of 30", "by the age of five", "from the age of 12" */
function beforeAge(t: Tokens, d: Draft, { approxWidth, floor }: Context): Draft {
  const at = d.spanFirst - 1;
  const g = at < floor ? 0 : t.lexicon.gram[t.lex[at]!]!;
  const rule =
    g & gram.before ? 'less-than' : g & (gram.by | gram.until) ? 'at-most' : g & gram.from ? 'at-least' : undefined;
  if (!rule) return d;
  applyHedge(d, rule, approxWidth, t.text.slice(t.start[at], t.stop[at]).toLowerCase());
  d.spanFirst = at;
  return d;
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

const endsPhrase = (t: Tokens, end: number): boolean => {
  const lx = t.lexicon;
  const l = t.lex[end]!;
  // "he was one of them"
  if (lx.gram[l]! & gram.of) return false;
  return (
    l === lexeme.break ||
    (lx.gram[l]! & (gram.dot | gram.comma | gram.on | gram.in | gram.and | gram.before | gram.at)) !== 0 ||
    (lx.hint[l]! & (hint.stop | hint.rightParen | hint.quote)) !== 0 ||
    (lx.is[l]! & (is.deictic | is.weekday | is.relativeDay)) !== 0
  );
};

/** "Vlad, 31," and "Anna Novak (31)": plain digits between commas or in brackets right after a name. */
function beside(t: Tokens, number: NumberRead, context: Context): boolean {
  const lx = t.lexicon;
  const { first, end, value } = number;
  // "the boy, now 17,", "a key witness, then 91,"
  const word = t.lex[first - 1]!;
  const now =
    (lx.hint[word]! & hint.stop) !== 0 && lx.gram[word] === 0 && (lx.gram[t.lex[first - 2]!]! & gram.comma) !== 0;
  const comma = now ? first - 2 : first - 1;
  const sign = t.lex[comma]!;
  const name = comma - 1;
  if (end !== first + 1 || value < 1) return false;
  const named =
    (t.flags[name]! & flag.capital) !== 0 &&
    (lx.is[t.lex[name]!]! & (is.month | is.weekday | is.unit | is.sign)) === 0 &&
    t.lex[name] !== lexeme.digits;
  const person = (lx.hint[t.lex[name]!]! & hint.person) !== 0;
  // "in Kursk, 21," goes on about a place
  if (lx.gram[t.lex[name - 1]!]! & (gram.in | gram.at | gram.from | gram.on)) return false;
  if (!named && !person && !described(t, number, name)) return false;
  if (lx.hint[sign]! & hint.leftParen)
    return (named || person) && value >= 10 && (lx.hint[t.lex[end]!]! & hint.rightParen) !== 0;
  if ((lx.gram[sign]! & gram.comma) === 0 || tight(t, comma + 1)) return false;
  const close = t.lex[end]!;
  if (lx.gram[close]! & gram.comma) {
    // "Rooms A, 12, 15 and 20" goes on counting.
    const next = t.lex[end + 1]!;
    return (
      (lx.is[next]! & (is.digits | is.cardinal)) === 0 &&
      (value >= 10 || person || context.tagged !== undefined || value >= 4)
    );
  }
  return (
    value >= 10 &&
    (close === lexeme.break || (lx.gram[close]! & gram.dot) !== 0 || (lx.gram[close]! & (gram.from | gram.of)) !== 0)
  );
}

/** "the station master, 59, was", "said the minister, 52.": a lower-case noun in the singular behind an article, a verb behind the commas or the end. */
function described(t: Tokens, { end, value }: NumberRead, noun: number): boolean {
  const lx = t.lexicon;
  if (value < 15 || value > 104 || !isSingular(t, noun) || lx.hint[t.lex[noun]!]! | lx.cue[t.lex[noun]!]!) return false;
  const close = t.lex[end]!;
  const ends = close === lexeme.break || (lx.gram[close]! & gram.dot) !== 0;
  if (!ends && (!(lx.gram[close]! & gram.comma) || !(lx.hint[t.lex[end + 1]!]! & hint.stop))) return false;
  for (let j = noun - 1; j > noun - 5; j--) {
    const l = t.lex[j]!;
    if (lx.gram[l]! & (gram.the | gram.a | gram.possessive)) return true;
    if (l !== lexeme.unknown && !(lx.gram[l]! & gram.hyphen)) return false;
  }
  return false;
}

/**
 * "in her 50s", "a man in his early thirties": a decade of life.
 *
 * @example
 * 'in her 50s' // → age 50–59 range
 */
export const decadeOfLife: Reader = (t, i) => {
  const lx = t.lexicon;
  let at = i;
  let low = 0;
  let end = 0;
  const l = t.lex[at]!;
  if (lx.is[l]! & is.digits) {
    low = t.num[at]!;
    const j = at + 1;
    if (lx.cue[t.lex[j]!]! & cue.s && tight(t, j)) end = j + 1;
    else if (lx.gram[t.lex[j]!]! & gram.genitive && tight(t, j) && lx.cue[t.lex[j + 1]!]! & cue.s) end = j + 2;
    if (end === 0 || low < 20 || low > 90 || low % 10 !== 0 || t.digits[at] !== 2) return undefined;
  } else {
    if ((lx.is[l]! & is.tens) === 0) return undefined;
    low = lx.num[l]!;
    end = at + 1;
  }
  let high = low + 9;
  const teens = low === 10;
  if (teens) low = 13;
  // in her early 50s
  let before = at - 1;
  if (lx.gram[t.lex[before]!]! & gram.hyphen) before--;
  const third = lx.is[t.lex[before]!]! & is.partOf;
  if (third) {
    const part = lx.aux[t.lex[before]!]!;
    const length = teens ? 2 : 3;
    low += part * length;
    high = low + length;
    at = before;
    before--;
  }
  const led = lx.gram[t.lex[before]!]! & gram.possessive;
  if (!led && !followsDecade(t, before)) return undefined;
  const d = draft('age', at, end, low);
  d.unit = 'year';
  d.value = null;
  d.high = high;
  d.hedge = 'range';
  d.because = say`a decade of life`;
  if (led) d.spanFirst = before;
  return d;
};

/** "their late teens and early 20s": another decade of life right before, led to as such. */
function followsDecade(t: Tokens, joint: number): boolean {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[joint]!]! & (gram.and | gram.or | gram.to | gram.dash))) return false;
  const decade = lx.is[t.lex[joint - 1]!]! & is.tens ? joint - 1 : lx.cue[t.lex[joint - 1]!]! & cue.s ? joint - 2 : 0;
  if (decade === 0) return false;
  const at = lx.is[t.lex[decade - 1]!]! & is.partOf ? decade - 2 : decade - 1;
  return (lx.gram[t.lex[at]!]! & gram.possessive) !== 0;
}

/** "the children were all under 12", "one man is over 60": people and a copula before the bound. */
function peopleAre(t: Tokens, copula: number): boolean {
  const lx = t.lexicon;
  if ((lx.hint[t.lex[copula]!]! & hint.copula) === 0) return false;
  for (let j = copula - 1; j > copula - 6; j--) {
    if (t.lex[j] === lexeme.break) return false;
    if (lx.hint[t.lex[j]!]! & (hint.person | hint.plural)) return true;
  }
  return false;
}

/** "children under 5", "men older than 60", "over-65s": a bound on an age, where nothing counted follows. */
export const boundedAge: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const number = readNumber(t, i);
  if (!number || !Number.isInteger(number.value) || number.value > oldest || number.scale > 1) return undefined;
  const { end } = number;
  const joined = (lx.gram[t.lex[i - 1]!]! & gram.hyphen) !== 0 && tight(t, i);
  const hedge = phraseBefore(t, joined ? i - 1 : i, context.floor);
  if (hedge?.rule !== 'less-than' && hedge?.rule !== 'more-than') return undefined;
  const olds = number.digits && lx.cue[t.lex[end]!]! & cue.s && tight(t, end);
  // children under five, six in ten of them under 18
  const one = lx.hint[t.lex[hedge.first - 1]!]!;
  const them = (one & hint.stop) !== 0 && (lx.gram[t.lex[hedge.first - 2]!]! & gram.of) !== 0;
  const who = (one & (hint.plural | hint.person)) !== 0 || them || peopleAre(t, hedge.first - 1);
  if (!olds && (joined || !who || !endsPhrase(t, end))) return undefined;
  const d = years(number, number.first, olds ? end + 1 : end);
  if (joined) {
    applyHedge(d, hedge.rule, context.approxWidth, hedge.words);
    d.spanFirst = hedge.first;
  }
  return d;
};
