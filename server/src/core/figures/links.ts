/** What neighbouring figures lend each other: the noun of a list, the unit of a pair, the whole of a part. */

import { dateOf, dayOf } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { say } from '../words/message.ts';
import { addMonths } from './dates/period.ts';
import type { Context, Draft } from './draft.ts';
import type { FigureKind } from './figure.ts';
import { tight } from './flags.ts';
import { phraseBefore } from './hedges/before.ts';
import type { Tokens } from './lexer.ts';
import { cue, gram, is } from './roles.ts';

/** Completes `before` from the figure that follows it, where only small words stand between. */
export function link(t: Tokens, before: Draft, after: Draft): void {
  if (before.kind !== 'count' && before.kind !== 'fraction' && before.kind !== 'percent') return;
  const lx = t.lexicon;
  let j = before.spanEnd;
  // 95 out of 110
  if (lx.gram[t.lex[j]!]! & gram.out) j++;
  const first = lx.gram[t.lex[j]!]!;
  if (first & gram.of) {
    // 3,100 of the roughly 14,000 farmers
    j++;
    while (j < after.spanFirst && lx.gram[t.lex[j]!]! & (gram.the | gram.possessive)) j++;
    // 11 of the county's 80 stations
    if (lx.cue[t.lex[after.spanFirst - 1]!]! & cue.s && lx.gram[t.lex[after.spanFirst - 2]!]! & gram.genitive)
      j = after.spanFirst;
    // 2,300 of a combined 58,000
    if (lx.gram[t.lex[j]!]! & gram.a && phraseBefore(t, after.spanFirst, j)?.first === j) j = after.spanFirst;
    // "four brigades of 2,000" are not part of them
    const size =
      j === before.spanEnd + 1 &&
      before.spanEnd + 1 === after.spanFirst &&
      before.headNoun !== null &&
      before.spanEnd > before.end;
    if (j === after.spanFirst && after.kind === 'count' && !size) {
      before.whole = { start: t.start[after.first]!, end: t.stop[after.end - 1]! };
      before.headNoun ??= after.headNoun;
    }
    return;
  }
  if (before.headNoun !== null || before.kind !== 'count' || before.value === null) return;
  // 12, 15 and 20 people; 45 and 50 mg
  if (!(first & (gram.comma | gram.and | gram.or))) return;
  j++;
  if (lx.gram[t.lex[j]!]! & (gram.and | gram.or)) j++;
  if (j !== after.spanFirst) return;
  // Of the 12, four died
  if (
    first & gram.comma &&
    lx.gram[t.lex[before.spanFirst - 1]!]! & (gram.the | gram.possessive) &&
    lx.gram[t.lex[before.spanFirst - 2]!]! & gram.of
  ) {
    after.whole = { start: t.start[before.first]!, end: t.stop[before.end - 1]! };
    return;
  }
  if (after.kind === 'count') before.headNoun = after.headNoun;
}

/** "January and February": a list of months goes forward in time, so the first is not of a later year than the last. */
export function listedDates(t: Tokens, a: Draft, b: Draft): void {
  if (a.kind !== 'date' || b.kind !== 'date' || a.low <= b.low || a.hedge !== 'none' || b.hedge !== 'none') return;
  if (a.implied.length === 0 || a.low - b.low > 366 || !Number.isFinite(b.low)) return;
  const lx = t.lexicon;
  if (!(lx.is[t.lex[a.first]!]! & lx.is[t.lex[b.first]!]! & is.month)) return;
  const j = lx.gram[t.lex[a.end]!]! & gram.comma && lx.gram[t.lex[a.end + 1]!]! & gram.and ? a.end + 2 : a.end + 1;
  if (!(lx.gram[t.lex[a.end]!]! & (gram.comma | gram.and | gram.or)) || j !== b.first) return;
  a.low = addMonths(a.low, -12);
  a.high = addMonths(a.high + 1, -12) - 1;
}

/** "January 3 and 9": a bare number behind a day is another day of its month. */
export function sharesMonth(t: Tokens, a: Draft, b: Draft): Draft | undefined {
  if (a.kind !== 'date' || a.low !== a.high || b.kind !== 'count' || b.spanFirst !== b.first || b.spanEnd !== b.end)
    return undefined;
  if (b.value === null || !Number.isInteger(b.value) || b.value < 1 || b.value > 31 || b.headNoun !== null)
    return undefined;
  const lx = t.lexicon;
  const g = lx.gram[t.lex[a.end]!]!;
  const j = g & gram.comma && lx.gram[t.lex[a.end + 1]!]! & gram.and ? a.end + 2 : a.end + 1;
  if (!(g & (gram.and | gram.or | gram.comma)) || j !== b.first || !(lx.is[t.lex[b.first]!]! & is.digits))
    return undefined;
  if (!(lx.is[t.lex[a.end - 1]!]! & is.digits)) return undefined;
  const { year, month, day } = dateOf(a.low);
  const at = dayOf(year, month, b.value);
  if (b.value <= day || dateOf(at).month !== month) return undefined;
  return {
    ...b,
    kind: 'date',
    value: null,
    low: at,
    high: at,
    band: 0,
    round: false,
    implied: a.implied,
    because: a.because,
  };
}

/** "more than 30 but fewer than 50": two bounds of one thing are one stretch. Gives the joined draft, or nothing. */
export function joinBounds(t: Tokens, a: Draft, b: Draft): Draft | undefined {
  const lends = a.kind === 'count' && a.headNoun === null;
  if ((a.kind !== b.kind || a.unit !== b.unit) && !lends) return undefined;
  if (a.kind === 'date' || b.kind === 'date' || b.kind === 'time') return undefined;
  const up = (d: Draft): boolean => d.hedge === 'more-than' || d.hedge === 'at-least';
  const down = (d: Draft): boolean => d.hedge === 'less-than' || d.hedge === 'at-most';
  const [low, high] = up(a) && down(b) ? [a, b] : down(a) && up(b) ? [b, a] : [];
  if (!low || !high || low.low >= high.high) return undefined;
  const lx = t.lexicon;
  const j = lx.gram[t.lex[a.spanEnd]!]! & gram.comma ? a.spanEnd + 1 : a.spanEnd;
  if ((lx.cue[t.lex[j]!]! & cue.joins) === 0 || j + 1 !== b.spanFirst) return undefined;
  return {
    ...b,
    first: a.first,
    spanFirst: a.spanFirst,
    value: null,
    low: low.low,
    lowOpen: low.lowOpen,
    high: high.high,
    highOpen: high.highOpen,
    hedge: 'range',
    weak: a.weak || b.weak,
    headNoun: a.headNoun ?? b.headNoun,
    because: say`between a lower and an upper bound`,
  };
}

/** Whether a count lends its unit from the figure after it: "45 and 50 mg", "5, 10 and 20 per cent". */
export function sharesUnit(t: Tokens, before: Draft, after: Draft): boolean {
  if (before.kind !== 'count' || before.value === null || before.headNoun !== null || before.spanEnd !== before.end)
    return false;
  const lx = t.lexicon;
  let j = before.end;
  // 20- and 26-year-old
  const hyphen = (lx.gram[t.lex[j]!]! & gram.hyphen) !== 0 && tight(t, j);
  if (hyphen) j++;
  if (
    after.kind !== 'measure' &&
    after.kind !== 'percent' &&
    after.kind !== 'duration' &&
    after.kind !== 'money' &&
    !(after.kind === 'age' && hyphen)
  )
    return false;
  const first = lx.gram[t.lex[j]!]!;
  if (!(first & (gram.comma | gram.and | gram.or))) return false;
  j++;
  // "340, or 28 per cent" says one thing twice
  if (first & gram.comma && lx.gram[t.lex[j]!]! & gram.or) return false;
  const and = (lx.gram[t.lex[j]!]! & gram.and) !== 0;
  if (and) j++;
  // "was 64, and 57 per cent were": of two, no comma stands before the "and"
  if (and && first & gram.comma && !(lx.gram[t.lex[before.spanFirst - 1]!]! & gram.comma)) return false;
  // "307, 25 per cent," names a number and its share; "5, 10 and 20 per cent" goes on.
  if (!and && first & gram.comma && !(lx.is[t.lex[after.end - 1]!]! & (is.digits | is.cardinal))) return false;
  return j === after.first && j === after.spanFirst;
}

/** "between a third and a half", "half to two-thirds", "one in ten to one in five": two parts as one stretch. */
export function joinFractions(t: Tokens, a: Draft, b: Draft): Draft | undefined {
  if (a.kind !== 'fraction' || b.kind !== 'fraction' || a.value === null || b.value === null) return undefined;
  if (a.value >= b.value || a.hedge !== 'none' || b.hedge !== 'none') return undefined;
  const lx = t.lexicon;
  const g = lx.gram[t.lex[a.end]!]!;
  const opener = lx.gram[t.lex[a.first - 1]!]! & (gram.between | gram.from);
  const joined = g & (gram.to | gram.dash) || (g & gram.and && opener & gram.between);
  if (!joined || a.end + 1 !== b.first) return undefined;
  return {
    ...b,
    first: a.first,
    spanFirst: opener ? a.first - 1 : a.first,
    value: null,
    low: a.value,
    band: Math.min(a.band, b.band),
    hedge: 'range',
    because: say`from the first number to the second`,
  };
}

/** "4.71 per cent from 4.79", "20 km from 15": the unit holds for the number it came from. Gives the completed draft, or nothing. */
export function lendsUnit(t: Tokens, a: Draft, b: Draft): Draft | undefined {
  if ((a.kind !== 'percent' && a.kind !== 'measure') || b.kind !== 'count' || b.headNoun !== null) return undefined;
  if (b.spanFirst !== b.first || b.spanEnd !== b.end || a.spanEnd !== a.end || a.end + 1 !== b.first) return undefined;
  const lx = t.lexicon;
  if (!(lx.gram[t.lex[a.end]!]! & gram.from) || lx.gram[t.lex[b.end]!]! & gram.to) return undefined;
  return { ...b, kind: a.kind, unit: a.unit };
}

/** "from 200 full-time jobs to 150", "from 20 pounds to 15", "from $5 a share to $6": ends of a stretch that are more than numbers. */
export function joinStretch(t: Tokens, a: Draft, b: Draft, context: Context): Draft | undefined {
  const lx = t.lexicon;
  if (a.value === null || b.value === null || a.value === b.value) return undefined;
  if (!(lx.gram[t.lex[a.spanFirst - 1]!]! & gram.from) || a.hedge !== 'none' || b.hedge !== 'none') return undefined;
  let j = a.spanEnd;
  // $5 a share, 3 per head
  if (lx.gram[t.lex[j]!]! & (gram.per | gram.a)) j += 2;
  if (!(lx.gram[t.lex[j]!]! & gram.to) || j + 1 !== b.spanFirst) return undefined;
  const lends =
    (a.kind === 'measure' || a.kind === 'percent' || a.kind === 'duration') &&
    b.kind === 'count' &&
    b.headNoun === null;
  if (!lends && (a.kind !== b.kind || a.unit !== b.unit || !gradual.has(a.kind))) return undefined;
  if (a.headNoun !== null && b.headNoun !== null && a.headNoun !== b.headNoun) return undefined;
  if (context.changes === 'ends' || (context.tagged && touched(t, a, context.tagged) !== touched(t, b, context.tagged)))
    return undefined;
  return {
    ...a,
    end: b.end,
    spanFirst: a.spanFirst - 1,
    spanEnd: b.spanEnd,
    value: null,
    low: Math.min(a.value, b.value),
    high: Math.max(a.value, b.value),
    band: Math.min(a.band, b.band),
    round: a.round && b.round,
    hedge: 'range',
    headNoun: b.headNoun ?? a.headNoun,
    because: say`a change: what lies between its two ends`,
  };
}

/** Kinds that change by degrees. */
const gradual: ReadonlySet<FigureKind> = new Set([
  'count',
  'money',
  'percent',
  'measure',
  'duration',
  'fraction',
  'age',
]);

const touched = (t: Tokens, d: Draft, tag: Span): boolean =>
  t.start[d.first]! < tag.end && tag.start < t.stop[d.end - 1]!;
