/** Years, decades and centuries: "in 2019", "the 1990s", "'90s", "the 21st century", "2013–14". */

import { dayOf } from '../../text/day.ts';
import { say } from '../../words/message.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { apostropheYear } from './calendar.ts';
import { isYear } from './isYear.ts';
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
          ? (['century', say`the whole century`] as const)
          : (['decade', say`the whole decade`] as const);
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
  const because = last === year ? say`the whole year` : say`from the first year to the last`;
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
    say`the whole year`,
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
  const because = say`from the first year to the last`;
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
    say`the whole of it`,
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
  return period(at, end, dayOf(year, 1, 1), dayOf(year + 9, 12, 31), 'decade', say`the whole decade`, ['year'], year);
};

/** '21 standing for a year */
export const shortYear: PeriodReader = (t, i) => {
  const read = apostropheYear(t, i - 1);
  if (!read || read.end !== i + 1) return undefined;
  const lx = t.lexicon;
  // "I sat out '97 on the first floor"
  const ours = t.num[i]! >= 40 || t.num[i]! <= 29;
  const alone = ours && t.lex[i - 2] !== lexeme.break && !tight(t, i - 1) && closes(t, i + 1);
  const opens = lx.gram[t.lex[i + 1]!]! & (gram.dash | gram.hyphen) && apostropheYear(t, i + 2);
  if (
    !opens &&
    !alone &&
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
    say`the whole year`,
    undefined,
    read.year,
  );
};

/** Whether nothing counted follows, and no quote that the apostrophe may have opened. */
const closes = (t: Tokens, i: number): boolean =>
  t.lex[i] === lexeme.break ||
  (t.lexicon.gram[t.lex[i]!]! & (gram.dot | gram.comma | gram.on | gram.in | gram.and | gram.at)) !== 0;

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
  return period(
    i,
    end,
    dayOf(y + 1, 1, 1),
    dayOf(y + 100, 12, 31),
    'century',
    say`the whole century`,
    undefined,
    y + 1,
  );
};
