/** Numbers and what they are numbers of: the ordered list of forms, tried on a number once it is read. */
import { type Context, type Draft, isTagged, type NumberReader, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import type { Tokens } from '../lexer.ts';
import { part } from '../lexicon.ts';
import { isCode } from '../negatives/codes.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';
import { age } from './age.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { percent } from './percent.ts';

/** What a number is a number of: the first form that reads; a count is what nothing else is. */
export const numberForm: NumberReader = (t, number, context) =>
  percent(t, number, context) ??
  // before measure: "5 million pounds"
  money(t, number, context) ??
  // before duration: "21 years old"; before count: "Vlad, 31,"
  age(t, number, context) ??
  duration(t, number, context) ??
  measure(t, number, context) ??
  count(t, number, context);

/** The same for one who only looks: it is kept for `quantity`, which mostly comes to the number next. */
export const glanceAtForm: NumberReader = (t, number, context) => {
  const { memo } = t;
  if (memo.formOf !== number) {
    memo.form = numberForm(t, number, context);
    memo.formOf = number;
  }
  return memo.form;
};

/** Takes the form that was looked at, to change it. */
function takeForm(t: Tokens, number: NumberRead, context: Context): Draft | undefined {
  const form = glanceAtForm(t, number, context);
  t.memo.formOf = undefined;
  return form;
}

/** Reads a number with its sign before and its unit behind. */
export const quantity: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const signed = (lx.is[t.lex[i]!]! & is.sign) !== 0;
  let at = i;
  if (signed) {
    at = i + 1;
    // US $5, Rs. 500, $-99
    if (lx.gram[t.lex[at]!]! & gram.dot && tight(t, at)) at++;
    if (lx.gram[t.lex[at]!]! & (gram.hyphen | gram.minus) && tight(t, at + 1)) at++;
  }
  const number = readNumber(t, at);
  if (!number || number.first < context.floor) return undefined;
  const d = takeForm(t, number, context);
  if (!d) return undefined;
  if (signed && d.kind !== 'money') return undefined;
  // F-16s, BMP-3s
  if (d.unit !== null && tight(t, d.end - 1) && number.digits && isModel(t, number.first)) return undefined;
  if (
    d.kind !== 'money' &&
    d.kind !== 'percent' &&
    !(d.kind === 'age') &&
    !isTagged(t, i, context) &&
    isCode(t, number, d.end)
  )
    return undefined;
  return negative(t, d, number);
};

/** Whether digits hang by a hyphen on a name that begins with a capital. */
const isModel = (t: Tokens, first: number): boolean =>
  (t.lexicon.gram[t.lex[first - 1]!]! & gram.hyphen) !== 0 &&
  tight(t, first) &&
  tight(t, first - 1) &&
  (t.flags[first - 2]! & flag.capital) !== 0 &&
  (t.lexicon.is[t.lex[first - 2]!]! & (is.month | is.cardinal)) === 0;

/** A minus before the number: −5 °C, minus ten, minus-ten, -3 per cent. */
function negative(t: Tokens, d: Draft, number: NumberRead): Draft {
  const lx = t.lexicon;
  const inner = number.first - 1;
  const outer = d.first - 1;
  const sign = lx.gram[t.lex[inner]!]! & (gram.minus | gram.hyphen | gram.dash) ? inner : outer;
  const at = lx.gram[t.lex[sign]!]! & gram.hyphen && lx.gram[t.lex[sign - 1]!]! & gram.minus ? sign - 1 : sign;
  const g = lx.gram[t.lex[at]!]!;
  // "-5", "(-5)", "$-5"; a dash only where it touches nothing before it
  const opens = lx.is[t.lex[at - 1]!]! & is.sign || lx.hint[t.lex[at - 1]!]! & (hint.leftParen | hint.leftBracket);
  const meant =
    (g & gram.minus) !== 0 ||
    ((g & (gram.hyphen | gram.dash)) !== 0 &&
      tight(t, at + 1) &&
      (!tight(t, at) || ((g & gram.hyphen) !== 0 && opens !== 0)));
  // "~300" is about 300
  if (lx.partOf[t.lex[at]!]! & part.endsHedge && g & gram.dash) return d;
  // "plus or minus 5" is no negative number
  if (!meant || d.value === null || lx.gram[t.lex[at - 1]!]! & gram.or) return d;
  d.value = d.low = d.high = -d.value;
  d.first = Math.min(d.first, at);
  d.spanFirst = Math.min(d.spanFirst, at);
  return d;
}
