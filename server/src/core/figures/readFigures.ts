/**
 * Reads the figures of a text: one pass for the tokens (`lexer.ts`), then every token that may begin a figure is offered to the readers of
 * one ordered list, hedges and the head noun are taken up around what they find, and neighbours complete each other.
 *
 * To add a form: one file in `readers/`, one line at its place in `pipeline`, rows in the phrase table, a third of them negative.
 */
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import { choiceOf, either, firstOf, type Row } from './choose.ts';
import { type Context, type Draft, draft, isTagged, type Reader } from './draft.ts';
import type { Figure } from './figure.ts';
import { tight } from './flags.ts';
import { headNoun } from './headNoun.ts';
import { hedgesAfter } from './hedges/after.ts';
import { hedgesBefore } from './hedges/before.ts';
import { lexiconOf } from './languages.ts';
import { type Columns, lex, padding, type Tokens } from './lexer.ts';
import { part } from './lexicon.ts';
import { joinBounds, joinFractions, joinStretch, link, listedDates, sharesMonth, sharesUnit } from './links.ts';
import { isIdiom } from './negatives/idioms.ts';
import { goesOn } from './numbers/number.ts';
import { boundedAge, decadeOfLife } from './readers/age.ts';
import { shy, times } from './readers/count.ts';
import { beginsDate, date } from './readers/date.ts';
import { singleUnit } from './readers/duration.ts';
import { fraction } from './readers/fraction.ts';
import { ordinal } from './readers/ordinal.ts';
import { quantity } from './readers/quantity.ts';
import { range } from './readers/range.ts';
import { time } from './readers/time.ts';
import { vague } from './readers/vague.ts';
import { cue, gram, hint, is } from './roles.ts';
import { around } from './surroundings.ts';

/** What reading needs to know beyond the words. */
export interface ReadOptions {
  /** Date of publication: resolves missing years, weekdays and "yesterday", preferring the past. Without it those stay unread. */
  readonly published?: Day | undefined;
  /** Language of the words; `en` by default. */
  readonly locale?: string | undefined;
  /** How `3/4/2025` is meant where both readings exist; `mdy` by default. */
  readonly dayOrder?: 'dmy' | 'mdy' | undefined;
  /** Half-width of "about", as a share of the number; 0.1 by default. */
  readonly approxWidth?: number | undefined;
  /** "Rose from a to b" as the `stretch` passed through, or as its two `ends`, for who compares them; `stretch` by default. */
  readonly changes?: 'stretch' | 'ends' | undefined;
  /** Paragraphs of the text, so that nothing is read across their borders; the whole text by default. */
  readonly blocks?: readonly Span[] | undefined;
}

/** What a claim's words were read as. */
export interface Reading {
  /** The figure meant, or `null` where the words hold none or several. */
  readonly figure: Figure | null;
  /** Every figure the span holds, in order; more than one asks which is meant. */
  readonly candidates: readonly Figure[];
}

const anyNumber = is.digits | is.cardinal | is.hundred | is.scale | is.dozen | is.part | is.vulgar;

/** The readers and where their form can stand, in order: the first that reads a token wins. */
export const pipeline: readonly Row<Reader>[] = [
  // "in her 50s" before the decade "the 50s", both before the number 50
  { read: decadeOfLife, at: is.digits, behind: { cue: cue.s, gram: gram.genitive } },
  { read: decadeOfLife, at: is.tens, before: { is: is.partOf, gram: gram.possessive | gram.hyphen } },
  // "7 pm" and "ten past nine" before 7 and ten; "10:30" before a range or a score
  { read: time, at: is.clock },
  { read: time, at: is.part, behind: { is: is.deictic, gram: gram.to } },
  {
    read: time,
    at: is.digits | is.cardinal,
    behind: {
      is: is.amPm | is.deictic | is.unit | is.cardinal | is.dozen,
      gram: gram.to | gram.dash | gram.hyphen | gram.and | gram.in | gram.at,
      hint: hint.colon,
      cue: cue.oClock | cue.zone,
    },
  },
  {
    read: time,
    at: is.digits,
    before: { gram: gram.at | gram.by | gram.until | gram.since | gram.before | gram.after },
  },
  // "two weeks ago" before two weeks; "5 January" before five; "2019–2021" before a range of counts
  { read: date, at: beginsDate },
  // "between 5 and 10" before five
  { read: range, at: anyNumber | is.sign },
  // "children under 5" before the count of five
  { read: boundedAge, at: is.digits | is.cardinal, before: { part: part.endsHedge, gram: gram.hyphen } },
  // "one in five" before one; "a third" before the third
  {
    read: fractionUnlessNumber,
    at: is.digits,
    behind: either(goesOn, { hint: hint.slash, gram: gram.in | gram.out | gram.of }),
  },
  { read: fractionUnlessNumber, at: is.cardinal | is.part | is.vulgar },
  { read: quantity, at: anyNumber | is.sign },
  { read: ordinal, at: is.digits, behind: { is: is.ordinalSuffix } },
  { read: ordinal, at: is.ordinal | is.cardinal | is.hundred },
  { read: vague, at: is.vague },
  { read: times, at: is.times },
  // "a month", "decade-long": last, for most of them are no figures
  { read: singleUnit, at: is.unit, before: { gram: gram.a, cue: cue.another } },
  { read: singleUnit, at: is.unit, behind: { gram: gram.hyphen } },
  { read: shy, at: is.shy },
];

const choose = choiceOf(pipeline);

/** A token with any of these roles may begin a figure. */
const beginsFigure = pipeline.reduce((roles, { at }) => roles | at, 0);

/** A fraction, unless it is the coefficient of a number: half a million, half an hour. */
function fractionUnlessNumber(t: Tokens, i: number, context: Context): Draft | undefined {
  const found = fraction(t, i, context);
  if (!found) return undefined;
  const more = quantity(t, i, context);
  return more && more.end > found.end ? undefined : found;
}

/** Reads all figures of a text, in order, never overlapping in `core`. Any string at all gives a list. */
export function readFigures(text: string, options: ReadOptions = {}): Figure[] {
  const figures: Figure[] = [];
  let columns: Columns | undefined;
  for (let from = 0; from < text.length; ) {
    const to = stretchEnd(text, from);
    const tokens = lex(text, lexiconOf(options.locale), from, to, options.blocks, columns);
    readTokens(tokens, options, undefined, figures);
    columns = tokens;
    from = to;
  }
  return figures;
}

/** Long texts are read some pages at a time, so that the tokens stay few and their arrays serve again. */
const pages = 32_768;

/** Where a stretch of some pages ends: behind a blank line, across which nothing is read; at the end of the text where there is none. */
function stretchEnd(text: string, from: number): number {
  if (text.length - from <= 2 * pages) return text.length;
  const blank = text.indexOf('\n\n', from + pages);
  return blank < 0 ? text.length : blank + 2;
}

/**
 * Reads the figure of a tagged span from the sentence it stands in, with the benefit of the doubt: what `readFigures` suppresses
 * in running text ("one", "first", "both", a name with a number) is read here.
 */
export function readTagged(text: string, span: Span, options: ReadOptions = {}): Reading {
  const { start, end } = around(text, span, options.blocks ?? []);
  const found = readStretch(text, start, end, options, span).filter(
    (f) => f.core.start < span.end && span.start < f.core.end,
  );
  return { figure: found.length === 1 ? found[0]! : null, candidates: found };
}

/** Reads the figures between two offsets. */
function readStretch(text: string, from: number, to: number, options: ReadOptions, tagged: Span | undefined): Figure[] {
  return readTokens(lex(text, lexiconOf(options.locale), from, to, options.blocks), options, tagged);
}

/**
 * The step behind the lexer: tokens to figures, put behind those of `figures`. Looks at each token a bounded number of times (tested by
 * counting).
 */
export function readTokens(t: Tokens, options: ReadOptions, tagged?: Span, figures: Figure[] = []): Figure[] {
  const context: Context = {
    published: options.published,
    dayOrder: options.dayOrder ?? 'mdy',
    approxWidth: options.approxWidth ?? 0.1,
    changes: options.changes ?? 'stretch',
    tagged,
    floor: padding,
  };
  // Figures close to one another that may still complete each other: the first `linked` of the array, which serves again.
  const chain: Draft[] = [];
  let linked = 0;
  const roles = t.lexicon.is;
  let end = padding;
  for (let i = padding; i < t.end; ) {
    if ((roles[t.lex[i]!]! & beginsFigure) === 0) {
      i++;
      continue;
    }
    const d = readAt(t, i, context);
    // What looks back ("a thousand", "$5") must not take a token of the figure before.
    if (!d || d.first < end) {
      i = Math.max(i + 1, skipped(t, i));
      continue;
    }
    complete(t, d, context);
    if (linked > 0 && d.spanFirst - chain[linked - 1]!.spanEnd > linkReach) {
      finish(t, chain, linked, context, figures);
      linked = 0;
    }
    chain[linked++] = d;
    end = d.end;
    context.floor = d.spanEnd > d.end && d.hedge === 'none' && !d.addition ? d.end : d.spanEnd;
    i = Math.max(d.end, i + 1);
  }
  if (linked > 0) finish(t, chain, linked, context, figures);
  return figures;
}

/** Tokens between two figures that belong together, at most: "12 of the county's", "30, but". */
const linkReach = 6;

/**
 * Links the first `length` figures of a chain from the last back to the first, so that the noun at the end of a list reaches its first number,
 * and puts them out in order.
 */
function finish(t: Tokens, chain: Draft[], length: number, context: Context, figures: Figure[]): void {
  // Those already linked stand at the end of the chain, from `done` on.
  let done = length - 1;
  let after = chain[done]!;
  for (let i = length - 2; i >= 0; i--) {
    let before = chain[i]!;
    listedDates(t, before, after);
    after = sharesMonth(t, before, after) ?? after;
    const joined =
      joinBounds(t, before, after) ?? joinFractions(t, before, after) ?? joinStretch(t, before, after, context);
    if (joined) {
      after = joined;
      continue;
    }
    if (sharesUnit(t, before, after)) before = withUnit(before, after);
    else link(t, before, after);
    chain[done--] = after;
    after = before;
  }
  chain[done] = after;
  for (let i = done; i < length; i++) figures.push(finished(t, chain[i]!));
}

function readAt(t: Tokens, i: number, context: Context): Draft | undefined {
  let choice = choose(t, i);
  if (choice === 0 || (isIdiom(t, i) && !isTagged(t, i, context))) return undefined;
  for (; choice !== 0; choice &= choice - 1) {
    const d = pipeline[firstOf(choice)]!.read(t, i, context);
    if (d) return d;
  }
  return undefined;
}

/** Where to go on after a number that is no figure: past its last digit, so that no half of a code is read. */
function skipped(t: Tokens, i: number): number {
  const lx = t.lexicon;
  if ((lx.is[t.lex[i]!]! & is.digits) === 0) return i + 1;
  let j = i + 1;
  while (
    j < t.end &&
    tight(t, j) &&
    (lx.is[t.lex[j]!]! & is.digits ||
      lx.gram[t.lex[j]!]! & (gram.hyphen | gram.dot) ||
      lx.hint[t.lex[j]!]! & (hint.slash | hint.colon))
  )
    j++;
  return j;
}

/** Hedges and head noun around the core. */
function complete(t: Tokens, d: Draft, context: Context): void {
  if (d.kind !== 'date' && d.kind !== 'time') {
    hedgesAfter(t, d, context);
    hedgesBefore(t, d, context);
  }
  if (d.kind === 'count' || d.kind === 'fraction' || d.kind === 'percent' || d.kind === 'ordinal') {
    if (d.headNoun === null) {
      const noun = headNoun(t, d, d.spanEnd);
      if (noun) {
        d.headNoun = noun.words;
        if (noun.end > d.spanEnd && d.kind === 'count') {
          d.spanEnd = noun.end;
          if (d.hedge === 'none') hedgesAfter(t, d, context);
        }
      }
    }
  }
  if (d.because === 'as written' && d.round && d.band > 0) d.because = 'a round number';
}

function withUnit(before: Draft, after: Draft): Draft {
  const d = draft(after.kind, before.first, before.end, before.value!);
  return { ...d, ...before, kind: after.kind, unit: after.unit };
}

function finished(t: Tokens, d: Draft): Figure {
  const core = { start: t.start[d.first]!, end: t.stop[d.end - 1]! };
  const whole = d.spanFirst === d.first && d.spanEnd === d.end;
  return {
    span: whole ? core : { start: t.start[d.spanFirst]!, end: t.stop[d.spanEnd - 1]! },
    core,
    kind: d.kind,
    value: d.hedge === 'range' || d.hedge === 'vague' ? null : d.value,
    unit: d.unit,
    interval: { low: d.low, high: d.high, lowOpen: d.lowOpen, highOpen: d.highOpen },
    band: d.band,
    round: d.round,
    hedge: d.hedge,
    weak: d.weak,
    addition: d.addition,
    headNoun: d.headNoun,
    whole: d.whole,
    openAnchor: d.openAnchor,
    implied: d.implied,
    because: d.because,
  };
}
