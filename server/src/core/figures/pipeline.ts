/**
 * All forms of figures in one ordered list, each with where it can stand.
 *
 * To add a form: one file in `readers/`, one line at its place in `pipeline`, rows in the phrase table, a third of them negative.
 */
import { choiceOf, either, firstOf, type Row } from './choose.ts';
import { type Context, type Draft, isTagged, type Reader } from './draft.ts';
import { part } from './lexicon.ts';
import { isIdiom } from './negatives/idioms.ts';
import { goesOn } from './numbers/number.ts';
import { boundedAge } from './readers/boundedAge.ts';
import { shy, times } from './readers/count.ts';
import { beginsDate, date } from './readers/date.ts';
import { decadeOfLife } from './readers/decadeOfLife.ts';
import { singleUnit } from './readers/duration.ts';
import { fraction, moneyShare } from './readers/fraction.ts';
import { ordinal } from './readers/ordinal.ts';
import { singlePercent } from './readers/percent.ts';
import { quantity } from './readers/quantity.ts';
import { range } from './readers/range.ts';
import { time } from './readers/time.ts';
import { vague } from './readers/vague.ts';
import { cue, gram, hint, is } from './roles.ts';
import type { Tokens } from './tokens.ts';

const anyNumber = is.digits | is.cardinal | is.hundred | is.scale | is.dozen | is.part | is.vulgar;

/** The readers and where their form can stand, in order: the first that reads a token wins. */
export const pipeline: readonly Row<Reader>[] = [
  // "in her 50s" before the decade "the 50s", both before the number 50
  { read: decadeOfLife, at: is.digits, behind: { cue: cue.s, gram: gram.genitive } },
  {
    read: decadeOfLife,
    at: is.tens,
    before: { is: is.partOf, gram: gram.possessive | gram.hyphen | gram.and | gram.or | gram.to },
  },
  // "7 pm" and "ten past nine" before 7 and ten; "10:30" before a range or a score
  { read: time, at: is.clock },
  { read: time, at: is.part, behind: { is: is.deictic, gram: gram.to } },
  {
    read: time,
    at: is.digits | is.cardinal,
    behind: {
      is: is.amPm | is.deictic | is.unit | is.cardinal | is.dozen,
      gram: gram.to | gram.dash | gram.hyphen | gram.and | gram.in | gram.at,
      hint: hint.colon,
      cue: cue.oClock | cue.zone,
    },
  },
  {
    read: time,
    at: is.digits,
    before: { gram: gram.at | gram.by | gram.until | gram.since | gram.before | gram.after },
  },
  // "two weeks ago" before two weeks; "5 January" before five; "2019–2021" before a range of counts
  { read: date, at: beginsDate },
  // "between 5 and 10" before five
  { read: range, at: anyNumber | is.sign },
  // "children under 5" before the count of five
  { read: boundedAge, at: is.digits | is.cardinal, before: { part: part.endsHedge, gram: gram.hyphen } },
  // "one in five" before one; "a third" before the third
  {
    read: fractionUnlessNumber,
    at: is.digits,
    behind: either(goesOn, { hint: hint.slash, gram: gram.in | gram.out | gram.of }),
  },
  { read: fractionUnlessNumber, at: is.cardinal | is.part | is.vulgar },
  // "£1 in every £10" before one pound
  { read: moneyShare, at: is.sign },
  { read: quantity, at: anyNumber | is.sign },
  { read: ordinal, at: is.digits, behind: { is: is.ordinalSuffix } },
  { read: ordinal, at: is.ordinal | is.cardinal | is.hundred },
  { read: vague, at: is.vague },
  { read: times, at: is.times },
  // "a month", "decade-long": last, for most of them are no figures
  { read: singleUnit, at: is.unit, before: { gram: gram.a, cue: cue.another } },
  { read: singleUnit, at: is.unit, behind: { gram: gram.hyphen } },
  { read: singlePercent, at: is.percent, before: { gram: gram.a } },
  { read: shy, at: is.shy },
];

const choose = choiceOf(pipeline);

/** A token with any of these roles may begin a figure. */
export const beginsFigure = pipeline.reduce((roles, { at }) => roles | at, 0);

/** A fraction, unless it is the coefficient of a number: half a million, half an hour. */
function fractionUnlessNumber(t: Tokens, i: number, context: Context): Draft | undefined {
  const found = fraction(t, i, context);
  if (!found) return undefined;
  const more = quantity(t, i, context);
  return more && more.end > found.end ? undefined : found;
}

/** Reads the figure that begins at token `i`, or nothing. */
export function readAt(t: Tokens, i: number, context: Context): Draft | undefined {
  let choice = choose(t, i);
  if (choice === 0 || (isIdiom(t, i) && !isTagged(t, i, context))) return undefined;
  for (; choice !== 0; choice &= choice - 1) {
    const d = pipeline[firstOf(choice)]!.read(t, i, context);
    if (d) return d;
  }
  return undefined;
}
