/** A number as read from the tokens, and how finely it is stated. */
import type { Tokens } from '../lexer.ts';
import { is } from '../roles.ts';

export interface NumberRead {
  first: number;
  end: number;
  value: number;

  /** One unit of the last non-zero digit: 1,000 for 12,000, 100,000 for 1.2 million. */
  step: number;
  /** Ends in zeros or carries a scale word. */
  round: boolean;
  /** The scale it carries, 1 for none; and the number before it. */
  scale: number;
  coefficient: number;
  /** Written in digits. */
  digits: boolean;
  /** A part of one: half, two thirds. */
  part: boolean;
  /** Ends as an ordinal: twenty-first. */
  ordinal: boolean;
}

// A table, since every number asks for one and `**` works each out anew.
const powers = Array.from({ length: 23 }, (_, n) => 10 ** n);
const shares = Array.from({ length: 23 }, (_, n) => 10 ** -n);

/** The power of ten with a whole exponent. */
export const tenTo = (n: number): number => (n < 0 ? shares[-n] : powers[n]) ?? 10 ** n;

/** One unit of the last non-zero digit of a number written with so many decimals. */
export function stepOf(value: number, decimals: number): number {
  let v = Math.abs(value);
  if (v === 0) return decimals > 0 ? tenTo(-decimals) : 1;
  if (decimals > 0) {
    let scaled = Math.round(v * tenTo(decimals));
    let k = decimals;
    while (k > 0 && scaled % 10 === 0) {
      scaled /= 10;
      k--;
    }
    if (k > 0 || decimals > 15) return tenTo(-k);
    v = scaled;
  }
  if (!Number.isInteger(v)) {
    // Fractions: half a unit of the smallest binary decimal they have.
    let k = 0;
    while (k < 6 && !Number.isInteger(Math.round(v * 1e6) / 10 ** (6 - k))) k++;
    return tenTo(-k);
  }
  let step = 1;
  while (v % 10 === 0 && step < 1e21) {
    v /= 10;
    step *= 10;
  }
  return step;
}

export function result(
  t: Tokens,
  first: number,
  end: number,
  coefficient: number,
  decimals: number,
  scale: number,
): NumberRead {
  const value = coefficient * scale;
  // 1.2 × 1e6 is a little more than 1,200,000 in binary; scales above one always give whole tenths.
  const clean = scale > 1 ? Math.round(value * 100) / 100 : value;
  const step = scale > 1 ? stepOf(coefficient, decimals) * scale : stepOf(value, decimals);
  const written = (t.lexicon.is[t.lex[first]!]! & is.digits) !== 0;
  return {
    first,
    end,
    value: clean,
    step,
    round: scale > 1 || (step >= 10 && clean !== 0),
    scale,
    coefficient,
    digits: written,
    part: false,
    ordinal: false,
  };
}
