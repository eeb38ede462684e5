/** Years, decades and centuries: "in 2019", "the 1990s", "'90s", "the 21st century", "2013–14". */
import { dayOf } from '../../text/day.ts';
import { flag, tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { beginsUnit } from '../unitAfter.ts';
import { apostropheYear } from './calendar.ts';
import { lastOfMonth, type Period, type PeriodReader, period, yearAt } from './period.ts';

export const yearPeriod: PeriodReader = (t, i) => {
  const lx = t.lexicon;
  const year = yearAt(t, i);
  if (year === undefined) {
    const stretch = beforeChrist(t, i);
    if (stretch) return stretch;
    return withEra(t, i);
  }
  let end = i + 1;
  let last = year;
  if (tight(t, end)) {
    const l = t.lex[end]!;
    const plural = pastS(t, end);
    if (plural > 0) {
      // the 1990s; but 1990's harvest is of one year
      const genitive = plural > end + 1;
      if (year % 10 === 0 && (!genitive || decadeBefore(t, i))) {
        const century = year % 100 === 0 && year < 2000;
        const last = dayOf(year + (century ? 99 : 9), 12, 31);
        const [granule, because] = century
          ? (['century', 'the whole century'] as const)
          : (['decade', 'the whole decade'] as const);
        return period(i, plural, dayOf(year, 1, 1), last, granule, because, undefined, year);
      }
      if (!genitive) return undefined;
    } else if (lx.gram[l]! & (gram.hyphen | gram.dash) || lx.hint[l]! & hint.slash) {
      // 2013–14, 2016/17
      const next = end + 1;
      if (
        t.lex[next] === lexeme.digits &&
        tight(t, next) &&
        t.digits[next] === 2 &&
        t.decimals[next] === 0 &&
        !(lx.gram[t.lex[next + 1]!]! & gram.hyphen && tight(t, next + 1))
      ) {
        const short = Math.floor(year / 100) * 100 + t.num[next]!;
        if (short > year && short - year < 30) {
          last = short;
          end = next + 1;
        }
      }
      if (end === i + 1 && t.lex[next] === lexeme.digits && yearAt(t, next) === undefined) return undefined;
    } else if (
      t.lex[end] === lexeme.unknown ||
      t.lex[end] === lexeme.junk ||
      lx.is[l]! & (is.percent | is.unit | is.scale) ||
      lx.hint[l]! & hint.colon
    )
      return undefined;
  }
  // 2019 Q2, 2019-H2
  const quarterly = quarterBehind(t, end, year);
  if (last === year && quarterly) return { ...quarterly, first: i };
  if (last === year && !isYear(t, i)) return undefined;
  const because = last === year ? 'the whole year' : 'from the first year to the last';
  const whole = period(i, end, dayOf(year, 1, 1), dayOf(last, 12, 31), 'year', because, undefined, year);
  return last === year ? whole : { ...whole, stretch: true };
};

/** Whether BC, A.D. and their like stand at token `i`: −1 or 1, else 0. */
const eraAt = (t: Tokens, i: number): number =>
  t.lexicon.is[t.lex[i]!]! & is.era && t.flags[i]! & (flag.allCaps | flag.dotted) ? t.lexicon.aux[t.lex[i]!]! : 0;

/** "500 BC", "79 AD", "AD 79" */
function withEra(t: Tokens, i: number): ReturnType<PeriodReader> {
  if (t.lex[i] !== lexeme.digits || t.decimals[i] !== 0 || t.num[i]! >= 10_000 || t.num[i]! < 1) return undefined;
  const behind = eraAt(t, i + 1);
  const before = behind === 0 && eraAt(t, i - 1) > 0;
  if (behind === 0 && !before) return undefined;
  const y = behind < 0 ? 1 - t.num[i]! : t.num[i]!;
  const first = before ? i - 1 : i;
  return period(
    first,
    before ? i + 1 : i + 2,
    dayOf(y, 1, 1),
    dayOf(y, 12, 31),
    'year',
    'the whole year',
    undefined,
    y,
  );
}

/** "321 to 306 BC": the era said once holds for both. */
function beforeChrist(t: Tokens, i: number): ReturnType<PeriodReader> {
  const lx = t.lexicon;
  if ((lx.gram[t.lex[i + 1]!]! & (gram.to | gram.dash | gram.hyphen | gram.and)) === 0) return undefined;
  if (t.lex[i] !== lexeme.digits || t.lex[i + 2] !== lexeme.digits) return undefined;
  if (eraAt(t, i + 3) >= 0) return undefined;
  const [first, last] = [1 - t.num[i]!, 1 - t.num[i + 2]!];
  if (first >= last || first < -10_000) return undefined;
  const because = 'from the first year to the last';
  const whole = period(i, i + 4, dayOf(first, 1, 1), dayOf(last, 12, 31), 'year', because, undefined, first);
  return { ...whole, stretch: true };
}

/** The quarter or half said behind its year. */
function quarterBehind(t: Tokens, end: number, year: number): Period | undefined {
  const lx = t.lexicon;
  const j = lx.gram[t.lex[end]!]! & gram.hyphen ? end + 1 : end;
  const of = lx.is[t.lex[j]!]! & is.quarterSign ? lx.aux[t.lex[j]!]! : 0;
  if (of < 2 || t.lex[j + 1] !== lexeme.digits || !tight(t, j + 1) || t.num[j + 1]! < 1 || t.num[j + 1]! > of)
    return undefined;
  const months = 12 / of;
  const from = (t.num[j + 1]! - 1) * months + 1;
  const granule = of === 4 ? 'quarter' : 'half';
  return period(
    j,
    j + 2,
    dayOf(year, from, 1),
    lastOfMonth(year, from + months - 1),
    granule,
    'the whole of it',
    undefined,
    year,
  );
}

/** Past the s or 's that touches a number at `i`, 0 where there is none. */
function pastS(t: Tokens, i: number): number {
  const lx = t.lexicon;
  if (!tight(t, i)) return 0;
  if (lx.cue[t.lex[i]!]! & cue.s) return i + 1;
  return lx.gram[t.lex[i]!]! & gram.genitive && lx.cue[t.lex[i + 1]!]! & cue.s && tight(t, i + 1) ? i + 2 : 0;
}

/** "the 1990", "late 1990", "mid-1990" */
function decadeBefore(t: Tokens, i: number): boolean {
  const lx = t.lexicon;
  const j = lx.gram[t.lex[i - 1]!]! & gram.hyphen ? i - 2 : i - 1;
  return (lx.gram[t.lex[j]!]! & gram.the) !== 0 || (lx.is[t.lex[j]!]! & is.partOf) !== 0;
}

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
  const counted =
    (lx.hint[next]! & hint.plural) !== 0 ||
    (next === lexeme.unknown && looksPlural(t, i + 1) && (t.flags[i + 1]! & flag.capital) === 0);
  const round = year % 100 === 0;
  if (countedTogether(t, i)) return false;
  if (lx.is[before]! & (is.month | is.season | is.partOf)) return true;
  // since 2019, in 2019; but "of 2000 people", "from 1500 homes"
  const strong = gram.in | gram.since | gram.until | gram.before | gram.after | gram.between;
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
  const counted =
    (lx.hint[next]! & hint.plural) !== 0 ||
    (lx.gram[next]! & gram.of) !== 0 ||
    (next === lexeme.unknown && looksPlural(t, last + 1) && (t.flags[last + 1]! & flag.capital) === 0);
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

/** "the '90s", "the nineties" */
export const shortDecade: PeriodReader = (t, i) => {
  const lx = t.lexicon;
  let at = i;
  if (t.lex[at] !== lexeme.digits || t.digits[at] !== 2 || t.num[at]! % 10 !== 0 || t.decimals[at] !== 0)
    return undefined;
  const end = pastS(t, at + 1);
  if (end === 0) return undefined;
  const c = t.text.charCodeAt(t.start[at]! - 1);
  const apostrophe = tight(t, at) && (c === 39 || c === 0x2019 || c === 0x2018);
  const led = apostrophe ? at - 2 : at - 1;
  if (!(lx.gram[t.lex[led]!]! & gram.the) && !(lx.is[t.lex[led]!]! & is.partOf)) return undefined;
  const decade = t.num[at]!;
  const year = decade < 30 ? 2000 + decade : 1900 + decade;
  if (apostrophe) at--;
  return period(at, end, dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade', 'the whole decade', ['year'], year);
};

/** '21 standing for a year */
export const shortYear: PeriodReader = (t, i) => {
  const read = apostropheYear(t, i - 1);
  if (!read || read.end !== i + 1) return undefined;
  const lx = t.lexicon;
  const opens = lx.gram[t.lex[i + 1]!]! & (gram.dash | gram.hyphen) && apostropheYear(t, i + 2);
  if (
    !opens &&
    !(
      lx.gram[t.lex[i - 2]!]! &
      (gram.in |
        gram.since |
        gram.of |
        gram.by |
        gram.from |
        gram.to |
        gram.until |
        gram.before |
        gram.after |
        gram.dash |
        gram.hyphen)
    )
  )
    return undefined;
  return period(
    i - 1,
    i + 1,
    dayOf(read.year, 1, 1),
    dayOf(read.year, 12, 31),
    'year',
    'the whole year',
    undefined,
    read.year,
  );
};

/** "the 21st century", "the nineteenth century" */
export const century: PeriodReader = (t, i) => {
  const lx = t.lexicon;
  let n = 0;
  let j = i + 1;
  if (t.lex[i] === lexeme.digits && tight(t, j) && lx.is[t.lex[j]!]! & is.ordinalSuffix) {
    n = t.num[i]!;
    j++;
  } else if (lx.is[t.lex[i]!]! & is.ordinal) n = lx.num[t.lex[i]!]!;
  else if (lx.is[t.lex[i]!]! & is.cardinal && lx.gram[t.lex[j]!]! & gram.hyphen && lx.is[t.lex[j + 1]!]! & is.ordinal) {
    n = lx.num[t.lex[i]!]! + lx.num[t.lex[j + 1]!]!;
    j += 2;
  } else return undefined;
  if (lx.gram[t.lex[j]!]! & gram.hyphen) j++;
  const unit = lx.unitsOf.get(t.lex[j]!)?.[0];
  if (!unit || n < 1 || n > 30 || !Number.isInteger(n)) return undefined;
  if (t.lexicon.words[t.lex[j]!] !== lx.locale.century) return undefined;
  // 20th Century Fox
  if (t.flags[j]! & t.flags[j + 1]! & flag.capital && !(t.flags[j + 1]! & flag.sentenceStart)) return undefined;
  const era = eraAt(t, j + 1);
  const y = era < 0 ? -n * 100 : (n - 1) * 100;
  const end = era === 0 ? j + 1 : j + 2;
  return period(i, end, dayOf(y + 1, 1, 1), dayOf(y + 100, 12, 31), 'century', 'the whole century', undefined, y + 1);
};
