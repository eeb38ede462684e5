/** What makes a date a bound or softens it: "before 2012", "since May", "by the end of March", "around 2015", "more than two years ago". */
import { type Message, say } from '../../words/message.ts';
import type { Context, Draft } from '../draft.ts';
import type { Hedge } from '../figure.ts';
import { flag, tight } from '../flags.ts';
import { compares, phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { timeUnitAt } from './nth.ts';
import type { Period } from './period.ts';

/** before, after, since, by, until: what makes a date a bound. */
export function bound(t: Tokens, d: Draft, from: Period, context: Context): void {
  const lx = t.lexicon;
  let j = d.first - 1;
  // before the year 2019
  if (from.granule === 'year' && timeUnitAt(t, j) === 'year') j--;
  // "since the 2016 election", "by Friday's deadline": the day of something that stands on its own
  if (isAttribute(t, d, from)) return;
  if (lx.gram[t.lex[j]!]! & gram.the) j--;
  // since late Thursday
  if (from.granule === 'day' && lx.is[t.lex[j]!]! & is.partOf) j--;
  // "at least since", "no later than"
  if (j < context.floor) return;
  const l = t.lex[j]!;
  const g = lx.gram[l]!;
  const dated = from.low !== -Infinity;
  if (g & gram.in && !(g & gram.on)) return;
  let first = j;
  const prior = (g & gram.to) !== 0 && (lx.cue[t.lex[j - 1]!]! & cue.prior) !== 0;
  if (g & gram.before || prior) {
    if (prior) first = j - 1;
    // "before the end of 2023" is in it still
    const within = orInIt(t, j);
    if (within) first = j - 2;
    if (dated) before(d, from.ending || within ? from.high : from.low, !within);
    d.hedge = within ? 'at-most' : 'less-than';
  } else if (g & gram.after) {
    if (lx.cue[l]! & cue.unbound) return;
    const within = orInIt(t, j);
    if (within) first = j - 2;
    if (dated) after(d, within ? from.low : from.high, !within);
    d.hedge = within ? 'at-least' : 'more-than';
  } else if (
    g & gram.since ||
    (g & gram.from &&
      !(from.granule === 'decade' || from.granule === 'century') &&
      (startsStretch(t, j) || from.low > (context.published ?? Infinity)))
  ) {
    if (dated) after(d, from.low, false);
    d.hedge = 'at-least';
  } else if (g & (gram.until | gram.by)) {
    if (dated) before(d, from.high, false);
    d.hedge = 'at-most';
  } else {
    hedged(t, d, from, context);
    return;
  }
  d.spanFirst = first;
  d.because = say`${t.text.slice(t.start[first], t.stop[j]).toLowerCase()}: ${endOf(d.hedge)}`;
  if (d.implied.length > 0) d.because = say`${d.because}; ${from.because}`;
}

/** Where the days begin or end that a bound leaves. */
function endOf(hedge: Hedge): Message {
  if (hedge === 'less-than') return say`ends the day before`;
  if (hedge === 'more-than') return say`begins the day after`;
  return hedge === 'at-least' ? say`begins with it` : say`ends with it`;
}

/** Whether a date says of when something is that follows: "the 2016 election", "Tuesday's attack". */
function isAttribute(t: Tokens, d: Draft, from: Period): boolean {
  const lx = t.lexicon;
  const next = t.lex[d.end]!;
  // "by next year's first quarter" is a part of it
  if (lx.gram[next]! & gram.genitive && tight(t, d.end) && lx.cue[t.lex[d.end + 1]!]! & cue.s)
    return (lx.is[t.lex[d.end + 2]!]! & (is.ordinal | is.edge | is.deictic)) === 0;
  // after third-quarter earnings
  if (from.granule === 'quarter' && isHyphened(t, d)) return isLetter(t, d.end) && !(lx.hint[next]! & hint.stop);
  if (from.granule !== 'year' || from.stretch || !(lx.gram[t.lex[d.first - 1]!]! & gram.the)) return false;
  if (lx.hint[next]! & hint.year || (next === lexeme.unknown && !tight(t, d.end))) return true;
  return (
    next >= lexeme.firstWord &&
    (lx.is[next]! | lx.gram[next]!) === 0 &&
    !(lx.hint[next]! & hint.stop) &&
    isLetter(t, d.end)
  );
}

/** "in or before 2016", "on or after 5 May": the bound itself is meant too. */
const orInIt = (t: Tokens, j: number): boolean =>
  (t.lexicon.gram[t.lex[j - 1]!]! & gram.or) !== 0 && (t.lexicon.gram[t.lex[j - 2]!]! & (gram.in | gram.on)) !== 0;

/** "from May 2021" begins a stretch without end, unless it tells where something is from: "a letter from 2019". */
function startsStretch(t: Tokens, j: number): boolean {
  const lx = t.lexicon;
  const before = t.lex[j - 1]!;
  // A noun before tells an origin; a verb, comma or break a beginning.
  return (
    (lx.gram[before]! & (gram.comma | gram.and)) !== 0 ||
    (lx.hint[before]! & (hint.stop | hint.fate)) !== 0 ||
    (t.flags[j]! & flag.capital) !== 0
  );
}

/** Hedges before a date: "around May 2021", "no later than 5 May", "more than two years ago". */
function hedged(t: Tokens, d: Draft, from: Period, context: Context): void {
  const found = phraseBefore(t, d.first, context.floor);
  if (!found || found.rule === 'filler' || found.rule === 'addition' || from.low === -Infinity) return;
  // "appeals close on 25 September": the day is meant, not a number close to it
  if (t.lexicon.gram[t.lex[d.first - 1]!]! & gram.on) return;
  const { rule, first } = found;
  const cues = t.lexicon.cue[t.lex[first]!]!;
  if (rule === 'at-most-weak' && compares(t, first)) return;
  // "lower than four years ago"
  if (t.lexicon.partOf[t.lex[d.first - 2]!]! & part.graded) return;
  if (d.first === first + 1) {
    if (cues & (cue.some | cue.bounding)) return;
    if (cues & cue.about && t.lexicon.hint[t.lex[first - 1]!]! & hint.topical) return;
    // "over the weekend", "over 2024" are during it
    if (cues & cue.over && !from.ago) return;
    // "took over two years ago" is about power
    const verb = t.lexicon.hint[t.lex[first - 1]!]!;
    if (cues & cue.over && verb & hint.lasting && verb & hint.spanning && t.lexicon.gram[t.lex[first - 1]!] === 0)
      return;
  }
  const { words } = found;
  d.spanFirst = first;
  switch (rule) {
    case 'approx':
    case 'nearly':
    case 'just-over': {
      const width = from.granule === 'year' ? 365 : Math.max(3, Math.ceil((from.high - from.low + 1) / 2));
      d.low -= width;
      d.high += width;
      d.hedge = 'approx';
      d.because = say`${words} = some time either side`;
      return;
    }
    case 'more-than':
    case 'at-least':
      // Longer ago is earlier.
      if (from.ago) before(d, Math.round((from.low + from.high) / 2), rule === 'more-than');
      else after(d, from.low, false);
      d.hedge = !from.ago ? rule : rule === 'more-than' ? 'less-than' : 'at-most';
      break;
    case 'less-than':
    case 'at-most':
    case 'at-most-weak':
      if (from.ago) {
        d.low = Math.round((from.low + from.high) / 2);
        d.high = context.published ?? Infinity;
        d.lowOpen = rule === 'less-than';
      } else before(d, from.high, false);
      d.hedge = from.ago ? 'range' : rule === 'less-than' ? 'less-than' : 'at-most';
      break;
    case 'exact':
      break;
  }
  d.because = say`${words}: a bound`;
}

const isHyphened = (t: Tokens, d: Draft): boolean =>
  (t.lexicon.gram[t.lex[d.end - 2]!]! & gram.hyphen) !== 0 && d.end - 2 > d.first - 1;

const isLetter = (t: Tokens, i: number): boolean => /[a-z]/i.test(t.text[t.start[i]!] ?? '');

/** Everything up to a day, without it where `open`. */
function before(d: Draft, day: number, open: boolean): void {
  d.low = -Infinity;
  d.lowOpen = true;
  d.high = day;
  d.highOpen = open;
}

/** Everything from a day on, without it where `open`. */
function after(d: Draft, day: number, open: boolean): void {
  d.low = day;
  d.lowOpen = open;
  d.high = Infinity;
  d.highOpen = true;
}
