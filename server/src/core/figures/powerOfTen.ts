/** Scans what follows the coefficient of a number in scientific notation: `× 10^6`, `x 10^-5`, `×10⁻⁷`, and `×10−30` where the raising was lost. */
import { digitValue, isDigit } from './characters.ts';

/** What `powerOfTen` found; one object serves all calls, since no two are under way at once. */
export interface PowerScan {
  stop: number;
  exponent: number;
}

const found: PowerScan = { stop: 0, exponent: 0 };

const [space, asterisk, caret, x, times, minus, superMinus] = [32, 42, 94, 120, 0xd7, 0x2212, 0x207b];

/** The power of ten a number that ends at `at` is multiplied by, or nothing. "3 x 10 reps" has none: its ten is not raised. */
export function powerOfTen(text: string, at: number, to: number): PowerScan | undefined {
  let p = text.charCodeAt(at) === space ? at + 1 : at;
  const c = text.charCodeAt(p);
  if (c !== times && c !== x && c !== asterisk) return undefined;
  p = text.charCodeAt(p + 1) === space ? p + 2 : p + 1;
  return text.startsWith('10', p) ? raisedTo(text, p + 2, to) : undefined;
}

/** The exponent of a ten that ends at `at`: behind a caret, in superscript, or behind a minus sign, which no range has. */
export function raisedTo(text: string, at: number, to: number): PowerScan | undefined {
  const c = text.charCodeAt(at);
  if (superDigit(c) >= 0 || c === superMinus) {
    let p = c === superMinus ? at + 1 : at;
    let exponent = 0;
    for (let d = superDigit(text.charCodeAt(p)); d >= 0 && p < to; d = superDigit(text.charCodeAt(++p)))
      exponent = exponent * 10 + d;
    return result(p, c === superMinus ? -exponent : exponent);
  }
  if (c !== caret && c !== minus) return undefined;
  let p = c === caret ? at + 1 : at;
  const sign = text.charCodeAt(p);
  const negative = sign === 45 || sign === minus;
  if (negative) p++;
  if (!isDigit(text.charCodeAt(p))) return undefined;
  let exponent = 0;
  for (; p < to && isDigit(text.charCodeAt(p)); p++) exponent = exponent * 10 + digitValue(text.charCodeAt(p));
  return result(p, negative ? -exponent : exponent);
}

/** Beyond this a double has no number. */
const mostPower = 300;

function result(stop: number, exponent: number): PowerScan | undefined {
  if (Math.abs(exponent) > mostPower) return undefined;
  found.stop = stop;
  found.exponent = exponent;
  return found;
}

/** The value of a superscript digit, −1 for what is none. */
function superDigit(c: number): number {
  if (c === 0xb2 || c === 0xb3) return c - 0xb0;
  if (c === 0xb9) return 1;
  return c === 0x2070 || (c >= 0x2074 && c <= 0x2079) ? c - 0x2070 : -1;
}
