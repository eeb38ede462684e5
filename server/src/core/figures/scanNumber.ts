/** Scans one number in digits: groups, decimals, powers of ten; and tells versions, addresses and keys apart. Values only, no meaning. */
import { cls, digitValue, groupSpace, isDigit, kind } from './characters.ts';
import { flag } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { tenTo } from './numbers/numberRead.ts';
import { powerOfTen, raisedTo } from './powerOfTen.ts';

/** What `scanNumber` found; one object serves a whole pass. */
export interface NumberScan {
  stop: number;
  value: number;
  decimals: number;
  digits: number;
  flags: number;
  /** Not a number after all: a version, an address, a row of digits no figure has. */
  junk: boolean;
}

/** Whether exactly `count` digits stand at `at`. */
function digitsAt(text: string, at: number, count: number, to: number): boolean {
  for (let i = 0; i < count; i++) if (at + i >= to || !isDigit(text.charCodeAt(at + i))) return false;
  return at + count >= to || !isDigit(text.charCodeAt(at + count));
}

/**
 * Where the groups of digits after `at` end, all by the same sign; `at` itself where there are none. Three digits a group, or two by two
 * before the last three as in 1,00,000.
 */
function endOfGroups(text: string, at: number, to: number, sign: number): number {
  let q = at;
  while (text.charCodeAt(q) === sign && digitsAt(text, q + 1, 3, to)) q += 4;
  if (q > at || sign !== 44) return q;
  while (text.charCodeAt(q) === sign && digitsAt(text, q + 1, 2, to)) q += 3;
  return q > at && text.charCodeAt(q) === sign && digitsAt(text, q + 1, 3, to) ? q + 4 : at;
}

/** "60 240-mm rockets": a hyphen and letters right behind, and no round thousands, tell a space between two numbers. */
const joinedBehind = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 45 && kind(text.charCodeAt(at + 1)) === cls.letter && !text.startsWith('00', at - 2);

/** Digits written before something is a key and no figure: a quadrillion has sixteen. */
const mostDigits = 21;

export function scanNumber(text: string, from: number, to: number, lexicon: Lexicon, out: NumberScan): void {
  const group = lexicon.locale.group.charCodeAt(0);
  const decimal = lexicon.locale.decimal.charCodeAt(0);
  let p = from;
  let value = 0;
  let count = 0;
  out.flags = 0;
  out.decimals = 0;
  out.junk = false;
  while (p < to) {
    const c = text.charCodeAt(p);
    if (!isDigit(c)) break;
    value = value * 10 + digitValue(c);
    count++;
    p++;
  }
  if (count > 1 && digitValue(text.charCodeAt(from)) === 0) out.flags |= flag.leadingZero;
  let c = p < to ? text.charCodeAt(p) : 0;
  // Full-width digits come with a full-width comma.
  if (
    count > 0 &&
    count <= 3 &&
    value > 0 &&
    (c === group || c === 0xff0c || c === 32 || c === 39 || c === 0x2019 || groupSpace(c))
  ) {
    const stop = endOfGroups(text, p, to, c);
    if (stop > p && !(c === 32 && joinedBehind(text, stop))) {
      for (; p < stop; p++) {
        const d = text.charCodeAt(p);
        if (isDigit(d)) {
          value = value * 10 + digitValue(d);
          count++;
        }
      }
      out.flags |= flag.grouped;
      c = p < to ? text.charCodeAt(p) : 0;
    }
  }
  // Where the dot groups, a dot before one or two digits still divides: 1.2 in a text that also writes 1,2.
  // The middle dot divides too: medical journals print 45·6.
  if ((c === decimal || c === 46 || (c === 0xb7 && count > 0)) && p + 1 < to && isDigit(text.charCodeAt(p + 1))) {
    p++;
    while (p < to && isDigit(text.charCodeAt(p))) {
      value = value * 10 + digitValue(text.charCodeAt(p++));
      out.decimals++;
      count++;
    }
    const parts = p;
    while (text.charCodeAt(p) === 46 && p + 1 < to && isDigit(text.charCodeAt(p + 1))) {
      p++;
      while (p < to && isDigit(text.charCodeAt(p))) p++;
    }
    if (p > parts) {
      // 1.2.3 is a version or an address, unless it is a date: 3.1.2025, 2025.1.3.
      out.flags |= flag.dotted;
      const yearLast = p - parts === 5 && parts - from <= 5;
      const century = Math.floor(value / tenTo(out.decimals + 2));
      const yearFirst = p - parts <= 3 && count - out.decimals === 4 && (century === 19 || century === 20);
      out.junk = !(p - from <= 10 && (yearLast || yearFirst));
    } else value /= tenTo(out.decimals);
    if (out.decimals > 200) out.decimals = 200;
  }
  c = p < to ? text.charCodeAt(p) : 0;
  if ((c | 32) === 101 && !out.junk) {
    // 4e14, 1e-3
    const sign = text.charCodeAt(p + 1);
    const q = sign === 43 || sign === 45 || sign === 0x2212 ? p + 2 : p + 1;
    let e = q;
    while (e < q + 3 && e < to && isDigit(text.charCodeAt(e))) e++;
    if (e > q && e < q + 3 && (e >= to || kind(text.charCodeAt(e)) < cls.digit)) {
      const power = Number(text.slice(q, e));
      if (Number.isFinite(power)) {
        value *= 10 ** (sign === 45 || sign === 0x2212 ? -power : power);
        p = e;
      }
    }
  }
  if (c === 0xd7 || c === 42 || c === 120 || c === 32) {
    const power = powerOfTen(text, p, to);
    if (power) {
      value = Number((value * 10 ** power.exponent).toPrecision(15));
      out.decimals = Math.max(0, out.decimals - power.exponent);
      p = power.stop;
    }
  } else if (value === 10 && count === 2 && (c === 94 || c >= 0xb2)) {
    // 10^6, 10⁶; "10−30" alone is a range
    const power = c === 0x2212 ? undefined : raisedTo(text, p, to);
    if (power) {
      value = 10 ** power.exponent;
      p = power.stop;
    }
  }
  if (count > mostDigits) out.junk = true;
  out.stop = p;
  out.value = value;
  out.digits = Math.min(count, 255);
}
