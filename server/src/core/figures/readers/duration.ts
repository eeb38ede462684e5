import { say } from '../../words/message.ts';
import { type Draft, draft, type NumberReader, type Reader } from '../draft.ts';
import { tight } from '../flags.ts';
import { looksPlural } from '../headNoun.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme, part } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { andAHalf } from '../numbers/scale.ts';
import { cue, gram, hint, is } from '../roles.ts';
import { readUnit, type UnitRead } from '../unitAfter.ts';
import { units } from '../unitTable.ts';
import { measured } from './measure.ts';

/**
 * A length of time, in the unit said. Counted from an event ("six days later", "a month before the war") it has an open anchor.
 *
 * @example
 * 'five days' // → duration 5 day
 * 'half an hour' // → duration 0.5 hour
 * 'six days later' // → duration 6 day after an event
 */
export const duration: NumberReader = (t, number) => {
  // six consecutive nights
  const filled = (t.lexicon.partOf[t.lex[number.end]!]! & part.fillsUnit) !== 0;
  const read = readUnit(t, filled ? number.end + 1 : number.end, number.digits);
  if (read?.unit.dimension !== 'time') return undefined;
  // "one day" is some day, unless it is counted; "the second two" is no time.
  return lasting(t, number, read);
};

/** "a month", "a decade": one of it, where something says that a length is meant; "$5 a day" is a rate. */
export const singleUnit: Reader = (t, i, context) => {
  const lx = t.lexicon;
  // a months-long siege
  const many = looksPlural(t, i);
  const hyphenLong = !many && lx.gram[t.lex[i + 1]!]! & gram.hyphen && isExtent(t, i + 2) && tight(t, i + 1);
  const old = yearOld(t, i);
  if (old) return old;
  const another = (lx.cue[t.lex[i - 1]!]! & cue.another) !== 0;
  const article = another || (lx.gram[t.lex[i - 1]!]! & gram.a) !== 0;
  if (!article && !hyphenLong) return undefined;
  if (article && context.floor >= i) return undefined;
  // "$81,000 a year before tax" is a rate
  const behind = context.floor === i - 1 && t.lex[i - 2] !== lexeme.break;
  if (article && behind && lx.gram[t.lex[i + 1]!]! & gram.before && !endsPhrase(t, i + 2)) return undefined;
  const spelling = lx.unitsOf.get(t.lex[i]!)?.[0];
  if (!spelling || spelling.exact !== null || t.stop[i]! - t.start[i]! < 3) return undefined;
  const unit = units[spelling.unit]!;
  const first = article && !another ? i - 1 : i;
  const before = lx.hint[t.lex[first - 1]!]!;
  const after = lx.gram[t.lex[i + 1]!]!;
  const counted = (after & (gram.ago | gram.later | gram.earlier | gram.old)) !== 0 || andAHalf(t, i + 1) > i + 1;
  // "down 300 in a month"
  const within = (lx.gram[t.lex[first - 1]!]! & gram.in) !== 0;
  // "sentenced to a year's imprisonment", but "a month's rain"
  const own = (lx.gram[t.lex[i + 1]!]! & gram.genitive) !== 0 && (lx.gram[t.lex[first - 1]!]! & gram.to) !== 0;
  // "a year at most", "a month or so"
  const bounded = (lx.partOf[t.lex[i + 1]!]! & part.beginsHedge) !== 0 && hedgeFollows(t, i + 1);
  const spans = bounded || another || within || own || (before & hint.spanning) !== 0 || hyphenLong;
  const tagged = context.tagged !== undefined && t.start[i]! < context.tagged.end && context.tagged.start < t.stop[i]!;
  const rare = unit.symbol === 'decade' || unit.symbol === 'fortnight' || unit.symbol === 'century';
  if (!counted && !spans && !tagged && !rare && !(lx.hint[t.lex[i + 1]!]! & hint.extent && unit.dimension === 'length'))
    return undefined;
  // "a second" is an ordinal more often than a time; "per day" hides in "every day".
  if (unit.symbol === 'second' && !counted && !tagged) return undefined;
  const number: NumberRead = {
    first,
    end: i,
    value: 1,
    step: 1,
    round: false,
    scale: 1,
    coefficient: 1,
    digits: false,
    part: false,
    ordinal: false,
  };
  const read: UnitRead = { unit, end: i + 1, hyphen: false };
  if (unit.dimension === 'time') return lasting(t, number, read);
  return measured(t, number, read);
};

/** Whether a hedge of several words stands there, such as "or so". */
function hedgeFollows(t: Tokens, i: number): boolean {
  const second = t.lexicon.hedgesAfter.next.get(t.lex[i]!)?.next.get(t.lex[i + 1]!);
  return second?.value !== undefined;
}

/** "a year-old baby", "the month-old truce": one of it. */
function yearOld(t: Tokens, i: number): Draft | undefined {
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[i + 1]!]! & gram.hyphen) || !(lx.gram[t.lex[i + 2]!]! & gram.old) || !tight(t, i + 1))
    return undefined;
  const before = lx.gram[t.lex[i - 1]!]!;
  if (!(before & (gram.a | gram.the | gram.possessive | gram.genitive))) return undefined;
  const unit = units[lx.unit[t.lex[i]!]!];
  if (unit?.dimension !== 'time') return undefined;
  const d = draft('age', i, i + 3, 1);
  d.unit = unit.symbol;
  return d;
}

function lasting(t: Tokens, number: NumberRead, read: UnitRead): Draft {
  const d = draft('duration', number.first, read.end, number.value);
  d.unit = read.unit.symbol;
  // Half a unit either way, or half of the part said: "three and a half years" is meant to the half.
  d.band = Number.isInteger(number.value) ? Math.max(0.5, number.step / 2) : 0.25;
  d.round = number.round;
  if (!halfMore(t, d)) for (let n = 0; n < 3 && longer(t, d, read.unit.symbol); n++);
  countedFrom(t, d);
  return d;
}

/** "decade-long"; but "year-over-year", "day-to-day" compare */
const isExtent = (t: Tokens, j: number): boolean =>
  (t.lexicon.hint[t.lex[j]!]! & (hint.extent | hint.stop)) === hint.extent && t.lexicon.gram[t.lex[j]!] === 0;

/** "six days later", "a month before the war": the anchor is an event the words do not date. */
export function countedFrom(t: Tokens, d: Draft): void {
  const g = t.lexicon.gram[t.lex[d.end]!]!;
  if (g & gram.later) {
    d.openAnchor = 'after';
    d.spanEnd = d.end + 1;
    d.because = say`counted from an event before`;
  } else if (g & gram.earlier) {
    d.openAnchor = 'before';
    d.spanEnd = d.end + 1;
    d.because = say`counted back from an event`;
  }
}

/** "an hour and a half" */
function halfMore(t: Tokens, d: Draft): boolean {
  const end = andAHalf(t, d.end);
  if (end === d.end || d.value === null) return false;
  d.value = d.low = d.high = d.value + 0.5;
  d.band = 0.25;
  d.end = d.spanEnd = end;
  return true;
}

/** "two years and three months", "1 hour 30 minutes": a smaller unit right after belongs to it. */
function longer(t: Tokens, d: Draft, unit: string): boolean {
  const lx = t.lexicon;
  const j = lx.gram[t.lex[d.end]!]! & gram.and ? d.end + 1 : d.end;
  const roles = lx.is[t.lex[j]!]!;
  if ((roles & (is.digits | is.cardinal)) === 0 || d.value === null) return false;
  const rest = readNumber(t, j);
  if (!rest || !Number.isInteger(rest.value)) return false;
  const next = readUnit(t, rest.end, rest.digits);
  if (next?.unit.dimension !== 'time') return false;
  const share = perUnit(next.unit.symbol, unit);
  if (share === undefined || rest.value >= share) return false;
  d.value = d.low = d.high = d.value + rest.value / share;
  d.band = 0.5 / share;
  d.end = d.spanEnd = next.end;
  return true;
}

/** How many of the smaller unit make one of the larger, by everyday reckoning. */
function perUnit(small: string, large: string): number | undefined {
  const table: Readonly<Record<string, number>> = {
    'minute/hour': 60,
    'second/minute': 60,
    'hour/day': 24,
    'day/week': 7,
    'day/month': 30,
    'week/month': 4,
    'month/year': 12,
    'week/year': 52,
    'day/year': 365,
    'year/decade': 10,
    'year/century': 100,
  };
  return table[`${small}/${large}`];
}

const endsPhrase = (t: Tokens, j: number): boolean =>
  t.lex[j] === lexeme.break || (t.lexicon.gram[t.lex[j]!]! & (gram.comma | gram.dot)) !== 0;
