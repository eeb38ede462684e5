import { type Draft, draft, type NumberReader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import type { MoneyWord } from '../lexicon.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';

/**
 * Money with its sign, code or word, scale included.
 *
 * @example
 * '$5m' // → money 5000000 USD
 * '£3.2bn' // → money 3200000000 GBP
 * '400 euros' // → money 400 EUR
 */
export const money: NumberReader = (t, number) => {
  const lx = t.lexicon;
  const sign = signBefore(t, number.first);
  if (sign) {
    const d = amount(number, sign.word);
    d.first = d.spanFirst = sign.first;
    // $5 million US, US$ said twice
    if (lx.is[t.lex[d.end]!]! & is.currency && lx.money.get(t.lex[d.end]!)?.code === sign.word.code)
      d.end = d.spanEnd = d.end + 1;
    return d;
  }
  let j = number.end;
  if (lx.gram[t.lex[j]!]! & gram.hyphen && tight(t, j)) j++;
  const of = moneyOf(t, j);
  const at = of ? of.end : j;
  const l = t.lex[at]!;
  if ((lx.is[l]! & (is.currency | is.sign)) === 0) return undefined;
  // "1 $10 bill": the sign belongs to the number it touches
  if (lx.is[l]! & is.sign && lx.is[t.lex[at + 1]!]! & is.digits && tight(t, at + 1)) return undefined;
  const word = lx.money.get(l) ?? lx.moneySign.get(l);
  if (!word || word.letters || !meantAsMoney(t, number, at, of !== undefined)) return undefined;
  const d = amount(number, of ? { code: of.code, share: word.share } : word);
  d.end = d.spanEnd = at + 1;
  if (word.share < 1) d.implied = ['unit'];
  return withCents(t, d, word);
};

function amount(number: NumberRead, { code, share }: MoneyWord): Draft {
  const d = draft(
    'money',
    number.first,
    number.end,
    share === 1 ? number.value : Math.round(number.value * share * 1e6) / 1e6,
  );
  d.unit = code;
  d.band = (number.step * share) / 2;
  d.round = number.round;
  return d;
}

/** The sign or code that stands before a number: `$`, `US$`, `EUR`, `Rs.`. */
export function signBefore(t: Tokens, first: number): { first: number; word: MoneyWord } | undefined {
  const lx = t.lexicon;
  let i = first - 1;
  // $-5, EUR -5
  const minus = lx.gram[t.lex[i]!]! & (gram.hyphen | gram.minus) && tight(t, first);
  if (minus && (tight(t, i) || lx.is[t.lex[i - 1]!]! & is.sign)) i--;
  if (lx.gram[t.lex[i]!]! & gram.dot && tight(t, i) && lx.is[t.lex[i - 1]!]! & is.sign && !tight(t, i - 1)) i--;
  const l = t.lex[i]!;
  if ((lx.is[l]! & is.sign) === 0) return undefined;
  // A code of letters is one only in capitals: "try 5" is advice.
  if (lx.is[l]! & is.currency && isLetter(t, i) && (t.flags[i]! & flag.capital) === 0) return undefined;
  if (isLetter(t, i) && tight(t, i) && lx.is[t.lex[i - 1]!]! & is.digits) return undefined;
  const word = lx.moneySign.get(l);
  if (!word || (word.letters && !isAmount(t, i, first))) return undefined;
  // US $5m
  const of = isLetter(t, i) ? undefined : lx.moneyPhrases.next.get(t.lex[i - 1]!)?.value;
  return of && t.flags[i - 1]! & flag.allCaps ? { first: i - 1, word: { code: of, share: 1 } } : { first: i, word };
}

/** PS2.7m, R50 million, PS21,700; but PS5 and R22 are names. */
function isAmount(t: Tokens, sign: number, first: number): boolean {
  if (first !== sign + 1 || !tight(t, first) || !(t.flags[sign]! & flag.capital)) return false;
  if (t.text.charCodeAt(t.stop[sign]! - 1) > 90) return false;
  const next = t.lex[first + 1]!;
  const scaled = t.lexicon.is[next]! & is.scale || (tight(t, first + 1) && t.lexicon.suffix.has(next));
  return t.decimals[first]! > 0 || (t.flags[first]! & flag.grouped) !== 0 || Boolean(scaled);
}

const isLetter = (t: Tokens, i: number): boolean =>
  (t.text.charCodeAt(t.start[i]!) | 32) >= 97 && t.text.charCodeAt(t.start[i]!) < 123;

function moneyOf(t: Tokens, j: number): { code: string; end: number } | undefined {
  const lx = t.lexicon;
  if ((lx.hint[t.lex[j]!]! & hint.moneyOf) === 0) return undefined;
  let node = lx.moneyPhrases.next.get(t.lex[j]!);
  for (let k = j + 1; node && k < j + 4; k++) {
    if (node.value && lx.is[t.lex[k]!]! & is.currency) return { code: node.value, end: k };
    node = node.next.get(t.lex[k]!);
  }
  return undefined;
}

/** Lines of a picture, as screens and films are sold by; nobody writes as many pence without a comma. */
const pictures: ReadonlySet<number> = new Set([1080, 1440, 2160, 4320]);

/** Whether a word that may be money is: "five pounds" is a weight unless a price is spoken of, "of the 12, 5 won" is a victory. */
function meantAsMoney(t: Tokens, number: NumberRead, at: number, named: boolean): boolean {
  const lx = t.lexicon;
  const l = t.lex[at]!;
  // 145p; but 1080p is a picture
  if (t.stop[at]! - t.start[at]! === 1 && isLetter(t, at))
    return number.digits && tight(t, at) && !pictures.has(number.value);
  if (!named && lx.money.get(l)?.code === '') return false;
  if (named || lx.is[l]! & is.sign || (lx.hint[l]! & hint.doubtful) === 0) return true;
  if (number.scale >= 1e6) return true;
  const next = t.lex[at + 1]!;
  if (lx.money.get(next)?.code === lx.money.get(l)?.code) return true;
  for (let k = number.first - 1; k > number.first - 6; k--) if (lx.hint[t.lex[k]!]! & hint.priced) return true;
  return (lx.is[l]! & is.unit) === 0 && number.value >= 100;
}

/** "15 dollars and 15 cents" */
function withCents(t: Tokens, d: Draft, word: MoneyWord): Draft {
  if (word.share < 1) return d;
  const lx = t.lexicon;
  const j = lx.gram[t.lex[d.end]!]! & gram.and ? d.end + 1 : d.end;
  const rest = readNumber(t, j);
  if (!rest || rest.value >= 100) return d;
  const cents = lx.money.get(t.lex[rest.end]!);
  if (!cents || cents.share === 1) return d;
  d.low += rest.value / 100;
  d.value = d.high = d.low;
  d.end = d.spanEnd = rest.end + 1;
  d.band = 0.005;
  d.round = false;
  return d;
}
