import { say } from '../../words/message.ts';
import { type Draft, draft, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { timeInWords } from './timeInWords.ts';

/**
 * Times of day, in minutes since midnight.
 *
 * @example
 * '7:30 p.m.' // → time 1170
 * 'ten past nine' // → time 550
 */
export const time: Reader = (t, i, context) => {
  const told = timeInWords(t, i);
  if (told && told.first >= context.floor) return inPartOfDay(t, at(told.first, told.end, told.minutes));
  const one = clockTime(t, i);
  const lx = t.lexicon;
  // "7 to 9 pm", "between 7pm and 9pm"
  const end = one ? one.end : i + 1;
  const g = lx.gram[t.lex[end]!]!;
  const between = lx.gram[t.lex[i - 1]!]! & gram.between;
  if (!(g & (gram.to | gram.dash | gram.hyphen) || (g & gram.and && between))) return one && inPartOfDay(t, one);
  const two = clockTime(t, end + 1);
  if (!two || (!one && !isHour(t, i))) return one && inPartOfDay(t, one);
  let low = one ? one.low : t.num[i]! * 60;
  if (!one && two.low >= 720 && low + 720 < two.low) low += 720;
  if (low >= two.low) return one;
  const d = at(i, two.end, low);
  d.high = two.high;
  d.hedge = 'range';
  if (between || lx.gram[t.lex[i - 1]!]! & gram.from) d.spanFirst = i - 1;
  return d;
};

const isHour = (t: Tokens, i: number): boolean =>
  t.lex[i] === lexeme.digits && t.decimals[i] === 0 && t.digits[i]! <= 2 && t.num[i]! >= 1 && t.num[i]! <= 12;

function clockTime(t: Tokens, i: number): Draft | undefined {
  const lx = t.lexicon;
  const l = t.lex[i]!;
  if (lx.is[l]! & is.clock) {
    if (t.flags[i]! & flag.capital && (t.flags[i]! & flag.sentenceStart) === 0) return undefined;
    return at(i, i + 1, lx.aux[l]!);
  }
  let hour: number;
  let minute = 0;
  let j = i + 1;
  if (lx.is[l]! & is.digits) {
    hour = t.num[i]!;
    if (t.digits[i]! > 4) return undefined;
    const military = hoursAndMinutes(t, i);
    if (military !== undefined) return at(i, j, military);
    if (t.decimals[i] === 2 && hour < 24) {
      // 2.17pm
      minute = Math.round((hour % 1) * 100);
      hour = Math.floor(hour);
      // 11.45 local time, but not 11.45 hours
      const told = lx.cue[t.lex[j]!]! & cue.oClock;
      if (told && minute <= 59) return at(i, j + 1, hour * 60 + minute);
      const zoned = lx.cue[t.lex[j]!]! & cue.zone && (lx.is[t.lex[j]!]! & is.unit) === 0;
      if (minute > 59 || (!zoned && (lx.is[t.lex[j]!]! & is.amPm) === 0)) return undefined;
      if (zoned) return at(i, j, hour * 60 + minute);
    } else if (t.decimals[i] !== 0) return undefined;
    else if (
      lx.hint[t.lex[j]!]! & hint.colon &&
      tight(t, j) &&
      tight(t, j + 1) &&
      t.lex[j + 1] === lexeme.digits &&
      t.digits[j + 1] === 2 &&
      t.decimals[j + 1] === 0
    ) {
      minute = t.num[j + 1]!;
      if (hour > 24 || minute > 59 || t.digits[i]! > 2) return undefined;
      j += 2;
      // 10:30:15
      if (lx.hint[t.lex[j]!]! & hint.colon && tight(t, j) && t.lex[j + 1] === lexeme.digits) j += 2;
      if ((lx.is[t.lex[j]!]! & is.amPm) === 0) return clockContext(t, i, j) ? at(i, j, hour * 60 + minute) : undefined;
    }
  } else if (lx.is[l]! & is.cardinal) {
    const number = readNumber(t, i);
    if (!number || number.end !== i + 1 || number.value < 1 || number.value > 12) return undefined;
    hour = number.value;
  } else return undefined;
  const word = t.lex[j]!;
  if (lx.is[word]! & is.amPm && hour >= 1 && hour <= 12) {
    // "I am" and "12 am": the word needs digits before it or its dots
    if (!tight(t, j) && (t.flags[j]! & flag.dotted) === 0 && (lx.is[l]! & is.digits) === 0) return undefined;
    return at(i, j + 1, ((hour % 12) + lx.aux[word]!) * 60 + minute);
  }
  if (lx.cue[t.lex[j]!]! & cue.oClock && hour <= 24 && minute <= 59) return at(i, j + 1, hour * 60 + minute);
  // "at five in the morning"; inPartOfDay takes up the rest
  const leads = gram.at | gram.by | gram.until | gram.before | gram.after | gram.from | gram.since;
  const led = lx.gram[t.lex[i - 1]!]! & leads || phraseBefore(t, i, i - 2)?.rule === 'approx';
  if (hour >= 1 && hour <= 12 && Number.isInteger(hour) && led && partOfDayAt(t, j) > 0)
    return at(i, j, hour * 60 + minute);
  return undefined;
}

/** "8 o'clock in the evening", "half past six in the afternoon", "11 at night": before noon unless the part of the day says otherwise. */
function inPartOfDay(t: Tokens, d: Draft): Draft {
  const lx = t.lexicon;
  const j = partOfDayAt(t, d.end);
  if (j === 0 || d.low !== d.high) return d;
  if (lx.is[t.lex[d.end - 1]!]! & (is.amPm | is.clock)) return d;
  // Afternoon and evening stand second and third in every locale's list; "night" is late before midnight and early after it.
  const part = lx.aux[t.lex[j]!]!;
  if (d.low < 720 && (part === 1 || part === 2 || (part === 3 && d.low >= 360))) d.low = d.high = d.low + 720;
  d.end = d.spanEnd = j + 1;
  return d;
}

/** The word for the part of the day in "in the morning", "at night" at token `i`; 0 where there is none. */
function partOfDayAt(t: Tokens, i: number): number {
  const lx = t.lexicon;
  const j = lx.gram[t.lex[i + 1]!]! & gram.the ? i + 2 : i + 1;
  return lx.gram[t.lex[i]!]! & (gram.in | gram.at) && lx.is[t.lex[j]!]! & is.dayPart ? j : 0;
}

function at(first: number, end: number, minutes: number): Draft {
  const d = draft('time', first, end, minutes);
  d.value = null;
  d.because = say`a time of day`;
  return d;
}

/** "at 0430", "1430 GMT": four digits where a time is told. */
function hoursAndMinutes(t: Tokens, i: number): number | undefined {
  const lx = t.lexicon;
  if (t.digits[i] !== 4 || t.decimals[i] !== 0 || t.flags[i]! & flag.grouped) return undefined;
  const hour = Math.floor(t.num[i]! / 100);
  const minute = t.num[i]! % 100;
  if (hour > 23 || minute > 59) return undefined;
  const led = lx.gram[t.lex[i - 1]!]! & (gram.at | gram.by | gram.until | gram.since | gram.before | gram.after);
  if (led && t.flags[i]! & flag.leadingZero) return hour * 60 + minute;
  const zoned = lx.cue[t.lex[i + 1]!]! & cue.zone && (lx.is[t.lex[i + 1]!]! & is.unit) === 0;
  return zoned ? hour * 60 + minute : undefined;
}

/** A bare 10:30 is a time behind a word that leads to one; else it may be a score or a verse. */
function clockContext(t: Tokens, i: number, end: number): boolean {
  const lx = t.lexicon;
  const before = t.lex[i - 1]!;
  const g = lx.gram[before]!;
  if (lx.hint[before]! & hint.numbered) return false;
  if (
    g &
    (gram.at |
      gram.by |
      gram.from |
      gram.until |
      gram.since |
      gram.before |
      gram.after |
      gram.between |
      gram.to |
      gram.dash)
  )
    return true;
  if (lx.partOf[before]! & part.endsHedge && lx.gram[before] === 0) return true; // "about 17:00"
  if (isLogged(t, i, end)) return true;
  return (t.flags[i - 1]! & flag.capital) === 0 && (lx.cue[t.lex[end]!]! & cue.zone) !== 0;
}

/** "22:10: police arrive", "the 22:10 train", "(06:45)": two digits on both sides where no score, ratio or verse stands. */
function isLogged(t: Tokens, i: number, end: number): boolean {
  const lx = t.lexicon;
  if (t.digits[i] !== 2 || t.num[i]! > 23) return false;
  if (t.flags[i]! & flag.lineStart || t.lex[i - 1] === lexeme.break) return true;
  const before = t.lex[i - 1]!;
  if (lx.gram[before]! & (gram.the | gram.a | gram.genitive)) return true;
  return (lx.hint[before]! & hint.leftParen) !== 0 && (lx.hint[t.lex[end]!]! & hint.rightParen) !== 0;
}
