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

/** One unit of the last non-zero digit of a number written with so many decimals. */
export function stepOf(value: number, decimals: number): number {
  let v = Math.abs(value);
  if (v === 0) return decimals > 0 ? 10 ** -decimals : 1;
  if (decimals > 0) {
    let scaled = Math.round(v * 10 ** decimals);
    let k = decimals;
    while (k > 0 && scaled % 10 === 0) {
      scaled /= 10;
      k--;
    }
    if (k > 0 || decimals > 15) return 10 ** -k;
    v = scaled;
  }
  if (!Number.isInteger(v)) {
    // Fractions: half a unit of the smallest binary decimal they have.
    let k = 0;
    while (k < 6 && !Number.isInteger(Math.round(v * 1e6) / 10 ** (6 - k))) k++;
    return 10 ** -k;
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
