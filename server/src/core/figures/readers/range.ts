import { say } from '../../words/message.ts';
import { type Context, type Draft, draft, isTagged, type Reader } from '../draft.ts';
import { flag, tight } from '../flags.ts';
import { phraseBefore } from '../hedges/before.ts';
import type { Tokens } from '../lexer.ts';
import { lexeme } from '../lexicon.ts';
import { isName } from '../negatives/names.ts';
import { readNumber } from '../numbers/number.ts';
import type { NumberRead } from '../numbers/numberRead.ts';
import { gram, hint, is } from '../roles.ts';
import { glanceAtForm, numberForm } from './quantity.ts';

/**
 * Two numbers as one stretch: between a and b, from a to b, a–b, a to b, a or b. The unit and the scale of the second hold for both.
 * "Rose from a to b" is the stretch passed through, up or down, as long as nobody tagged one of its ends.
 *
 * @example
 * 'between 5 and 10 per cent' // → percent 5–10 range
 * '$3–4 bn' // → money 3000000000–4000000000 USD range
 * '8- to 16-meter' // → measure 8–16 m range
 * 'fell from 300 to 200' // → count 200–300 range
 */
export const range: Reader = (t, i, context) => {
  const lx = t.lexicon;
  const signed = (lx.is[t.lex[i]!]! & is.sign) !== 0;
  const a = readNumber(t, signed ? i + 1 : i);
  if (!a || a.ordinal || a.first < context.floor) return undefined;
  const link = connector(t, a.end);
  const own = link ? undefined : glanceAtForm(t, a, context);
  const joint = link ?? (own && own.kind !== 'count' ? connector(t, own.end) : undefined);
  if (!joint) return undefined;
  const outer = (signed ? i : a.first) - (negativeSign(t, a.first) ? 2 : 1);
  // "between about 20 and 30"
  const hedge = phraseBefore(t, outer + 1, context.floor);
  const before = lx.gram[t.lex[hedge ? hedge.first - 1 : outer]!]!;
  if (joint.word === 'and' && !(before & gram.between)) return undefined;
  // "improved by 60 basis points to 11.8%" tells by how much and to what
  const points = own && joint.word === 'to' && before & gram.by && lx.hint[t.lex[own.end - 1]!]! & hint.points;
  if (points) return undefined;
  const opened = joint.word === 'to' && (before & gram.from) !== 0;
  // "fell by $350m to $2.1bn": a sign at both ends
  const signs = signed && (lx.is[t.lex[joint.end]!]! & is.sign) !== 0 && (before & gram.by) !== 0;
  const changed = joint.word === 'to' && (opened || own !== undefined || signs) && changes(t, a.first - 1);
  // "rose 4% to 5.1%" tells by how much and to what
  if (changed && (!opened || context.changes === 'ends')) return undefined;
  let j = joint.end;
  const minus = lx.gram[t.lex[j]!]! & (gram.minus | gram.hyphen) && tight(t, j + 1) ? 1 : 0;
  j += minus;
  if (lx.is[t.lex[j]!]! & is.sign) j++;
  const b = readNumber(t, j);
  if (!b || b.ordinal) return undefined;
  const d = numberForm(t, b, context);
  if (!d) return undefined;
  if (own && (own.kind !== d.kind || own.unit !== d.unit)) return undefined;
  // "by 60 basis points to 11.8%"; but "90 cents to $2"
  if (own?.kind === 'percent' && own.implied.length !== d.implied.length) return undefined;
  if (changed && endTagged(t, (own ?? a).first, (own ?? a).end, b.first, d.end, context)) return undefined;
  let from = own?.value ?? a.value;
  let to = d.value ?? b.value;
  const first = negativeSign(t, a.first) ? a.first - 1 : (own?.first ?? (signed ? i : a.first));
  if (a.scale === 1 && b.scale > 1 && !own && a.coefficient < b.coefficient) from *= b.scale;
  // 12-15,000: thousands both
  if (
    joint.word === '-' &&
    !own &&
    a.digits &&
    a.scale === 1 &&
    a.value < 1000 &&
    t.flags[b.first]! & flag.grouped &&
    a.value * 1000 < b.value
  )
    from *= 1000;
  if ((d.kind === 'money' || d.kind === 'percent') && d.value !== null && b.value !== 0)
    from *= own ? 1 : d.value / b.value;
  if (first < a.first && !signed && negativeSign(t, a.first)) from = -from;
  if (minus) to = -to;
  if (signed && d.kind === 'count') {
    const money = numberForm(t, a, context);
    if (money?.kind !== 'money' || from === to || (from > to && !opened)) return undefined;
    if (from > to) [from, to] = [to, from];
    d.unit = money.unit;
    return stretch(t, { ...d, kind: 'money' }, money.first, from, to, a, b, context);
  }
  // "fell 45 to 7,146": by how much, and to what
  if (
    joint.word === 'to' &&
    !opened &&
    !own &&
    from > 0 &&
    to >= from * tenfold &&
    !(before & gram.between) &&
    changes(t, a.first - 1)
  )
    return undefined;
  if (from >= to) {
    if (from === to || !(opened || (d.kind === 'measure' && from < 0 && to < 0))) return undefined;
    [from, to] = [to, from];
  }
  // "five-to-six" is joined as "two-on-one" is
  const named = joint.end === a.end + 3 ? false : isName(t, a);
  if (d.kind === 'count' && !isTagged(t, i, context) && (named || (joint.word === '-' && isScore(t, a, b, d))))
    return undefined;
  // "two or three", "3,000 or 4,000": neighbours as finely as they are stated
  const neighbours = (from <= 20 && to - from <= 3) || to === from * 2 || (a.step === b.step && to - from === a.step);
  if (joint.word === 'or' && !neighbours) return undefined;
  const found = stretch(t, d, signed ? (own?.first ?? i) : first, from, to, a, b, context);
  if (changed) found.because = say`a change: what lies between its two ends`;
  return found;
};

/** How far apart the ends of a stretch seldom are that something rose or fell by. */
const tenfold = 10;

/** Whether the tag of a change takes in one of its ends only: then that end is meant. */
function endTagged(t: Tokens, a: number, aEnd: number, b: number, bEnd: number, { tagged }: Context): boolean {
  if (!tagged) return false;
  const touches = (first: number, end: number): boolean =>
    t.start[first]! < tagged.end && tagged.start < t.stop[end - 1]!;
  return touches(a, aEnd) !== touches(b, bEnd);
}

function stretch(
  t: Tokens,
  d: Draft,
  first: number,
  low: number,
  high: number,
  a: NumberRead,
  b: NumberRead,
  context: Context,
): Draft {
  const lx = t.lexicon;
  const r = draft(d.kind, first, d.end, low);
  r.unit = d.unit;
  r.value = null;
  r.low = low;
  r.high = high;
  r.hedge = 'range';
  r.band = Math.min(a.step * (a.scale === 1 ? b.scale : 1), b.step) / 2;
  r.round = a.round && b.round;
  r.spanEnd = Math.max(d.spanEnd, d.end);
  r.openAnchor = d.openAnchor;
  r.because = say`from the first number to the second`;
  if (lx.gram[t.lex[first - 1]!]! & (gram.between | gram.from) && first - 1 >= context.floor) r.spanFirst = first - 1;
  else if (d.kind === 'age' && d.spanFirst < first) r.spanFirst = d.spanFirst;
  return r;
}

interface Joint {
  readonly word: 'to' | 'and' | 'or' | '-';
  readonly end: number;
}

/** What joins the numbers of a range at token `j`. */
function connector(t: Tokens, j: number): Joint | undefined {
  const lx = t.lexicon;
  const g = lx.gram[t.lex[j]!]!;
  // 8- to 16-meter
  if (g & gram.hyphen && tight(t, j) && lx.gram[t.lex[j + 1]!]! & (gram.to | gram.or)) {
    // 16-to-24-year-olds
    const closed = lx.gram[t.lex[j + 2]!]! & gram.hyphen && tight(t, j + 2) && tight(t, j + 3);
    return { word: 'to', end: closed ? j + 3 : j + 2 };
  }
  if (g & (gram.hyphen | gram.dash)) return tight(t, j) === tight(t, j + 1) ? { word: '-', end: j + 1 } : undefined;
  if (g & gram.to) return { word: 'to', end: j + 1 };
  if (g & gram.and && t.stop[j]! - t.start[j]! === 3) return { word: 'and', end: j + 1 };
  if (g & gram.or) return { word: 'or', end: j + 1 };
  return undefined;
}

/** A minus right before a number: −5, minus 5, or a hyphen that touches only it. */
function negativeSign(t: Tokens, first: number): boolean {
  const g = t.lexicon.gram[t.lex[first - 1]!]!;
  return (g & gram.minus) !== 0 || ((g & gram.hyphen) !== 0 && tight(t, first) && !tight(t, first - 1));
}

function changes(t: Tokens, i: number): boolean {
  for (let j = i; j > i - 5; j--) {
    if (t.lex[j] === lexeme.break) return false;
    if (t.lexicon.hint[t.lex[j]!]! & hint.changing) return true;
  }
  return false;
}

/** 737-800: a type and its variant in whole hundreds. */
const isAirliner = (a: NumberRead, b: NumberRead): boolean =>
  a.digits && b.digits && a.value > 700 && a.value < 800 && a.value % 10 === 7 && b.value % 100 === 0;

/** 3-1, 5-4 in a vote, 555-0123: digits with a hyphen that are no range. */
function isScore(t: Tokens, a: NumberRead, b: NumberRead, d: Draft): boolean {
  const lx = t.lexicon;
  if (a.value >= b.value) return true;
  if (t.flags[b.first]! & flag.leadingZero || isAirliner(a, b)) return true;
  if (
    lx.gram[t.lex[b.end]!]! & (gram.hyphen | gram.dash) &&
    (t.lex[b.end + 1] === lexeme.digits || (tight(t, b.end + 1) && t.flags[b.end + 1]! & flag.capital))
  )
    return true;
  if (lx.gram[t.lex[a.first - 1]!]! & (gram.hyphen | gram.dash) && tight(t, a.first)) return true;
  if (a.digits && b.digits && t.digits[a.first] === 3 && t.digits[b.first] === 4 && d.unit === null) return true;
  for (let j = a.first - 4; j < b.end + 4; j++) if (lx.hint[t.lex[j]!]! & hint.score && a.value < 100) return true;
  return false;
}
