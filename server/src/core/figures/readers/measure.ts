import { type Draft, draft, type NumberReader } from '../draft.ts';
import { tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { andAHalf } from '../numbers/scale.ts';
import { cue, gram, hint } from '../roles.ts';
import { readUnit, type UnitRead } from '../unitAfter.ts';

/**
 * A number with a unit of measurement, by the canonical symbol of the unit said.
 *
 * @example
 * '30 tonnes' // → measure 30 t
 * '60 km/h' // → measure 60 km/h
 * '5 feet 2 inches' // → measure 5.1666667 ft
 */
export const measure: NumberReader = (t, number) => {
  const height = feetAndInches(t, number);
  if (height) return height;
  const read = readUnit(t, number.end, number.digits);
  if (!read || read.unit.dimension === 'time') return undefined;
  return measured(t, number, read);
};

/** 6'2", 5'10" tall: feet and inches by their signs. Without the second sign it takes a word of extent, for 4'33 is a time. */
function feetAndInches(t: Tokens, number: NumberRead): Draft | undefined {
  const lx = t.lexicon;
  const at = number.end;
  if ((lx.gram[t.lex[at]!]! & gram.genitive) === 0 || !tight(t, at) || !number.digits || number.value > 9)
    return undefined;
  if (t.lex[at + 1] !== lexeme.digits || !tight(t, at + 1) || t.num[at + 1]! >= 12) return undefined;
  const quote = (lx.hint[t.lex[at + 2]!]! & hint.quote) !== 0 && tight(t, at + 2);
  if (!quote && !(lx.cue[t.lex[at + 2]!]! & cue.dimension)) return undefined;
  const d = draft('measure', number.first, quote ? at + 3 : at + 2, number.value + t.num[at + 1]! / 12);
  d.unit = 'ft';
  d.band = 0.5 / 12;
  return d;
}

/** What may follow a unit and how many make one of it: five feet two, three pounds four ounces. */
const smaller: Readonly<Record<string, readonly [string, number]>> = {
  m: ['cm', 100],
  ft: ['in', 12],
  lb: ['oz', 16],
  st: ['lb', 14],
};

export function measured(t: Tokens, number: NumberRead, read: UnitRead): Draft {
  const d = draft('measure', number.first, read.end, number.value);
  d.unit = read.unit.symbol;
  d.band = number.step / 2;
  d.round = number.round;
  // a metre and a half
  const half = andAHalf(t, d.end);
  if (half > d.end && Number.isInteger(number.value)) {
    d.value = d.low = d.high = number.value + 0.5;
    d.band = 0.25;
    d.end = d.spanEnd = half;
    return d;
  }
  const next = smaller[read.unit.symbol];
  if (!next) return d;
  const j = t.lexicon.gram[t.lex[d.end]!]! & (gram.and | gram.hyphen) ? d.end + 1 : d.end;
  const rest = readNumber(t, j);
  if (!rest || rest.value >= next[1]) return d;
  const unit = readUnit(t, rest.end, rest.digits);
  if (unit?.unit.symbol !== next[0]) return d;
  d.value = d.low = d.high = number.value + rest.value / next[1];
  d.band = 0.5 / next[1];
  d.round = false;
  d.end = d.spanEnd = unit.end;
  return d;
}
