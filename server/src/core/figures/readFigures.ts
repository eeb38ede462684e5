/**
 * Reads the figures of a text: one pass for the tokens, then every token that may begin a figure is offered to the readers of one ordered
 * list; hedges and the head noun are taken up around what they find, and neighbours complete each other.
 *
 * Where to look, in the order of a reading:
 *
 * | from | to | in |
 * |---|---|---|
 * | words of a language | a lexicon: what each word can do | `locales/`, `roles.ts`, `compile/`, `lexicon.ts` |
 * | characters | tokens | `lexer.ts`, `scanWord.ts`, `scanNumber.ts`, `tokens.ts` |
 * | tokens | drafts: cores of figures | `pipeline.ts`, `choose.ts`, `readers/`, `numbers/`, `dates/`; what only looks like one: `negatives/` |
 * | drafts | figures | `finish.ts`, `hedges/`, `headNoun.ts`, `links.ts`, `figure.ts` |
 * | figures | JSON, words, lines for a terminal | `print.ts`, `printText.ts` |
 */
import type { Day } from '../text/day.ts';
import type { Span } from '../text/span.ts';
import type { Context, Draft } from './draft.ts';
import type { Figure } from './figure.ts';
import { complete, finish, linkReach } from './finish.ts';
import { tight } from './flags.ts';
import { takesHedge } from './hedges/conversion.ts';
import { lexiconOf } from './languages.ts';
import { lex } from './lexer.ts';
import { nearTag } from './nearTag.ts';
import { beginsFigure, readAt } from './pipeline.ts';
import { gram, hint, is } from './roles.ts';
import { around } from './surroundings.ts';
import { type Columns, columnsOf, padding, type Tokens } from './tokens.ts';

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

/** Reads all figures of a text, in order, never overlapping in `core`. Any string at all gives a list. */
export function readFigures(text: string, options: ReadOptions = {}): Figure[] {
  const figures: Figure[] = [];
  for (let from = 0; from < text.length; ) {
    const to = stretchEnd(text, from);
    readStretch(text, from, to, options, undefined, figures);
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

/** The arrays of the last reading, for the next: most texts are a sentence, for which making them takes longer than filling them. */
let spare: Columns | undefined;

/** Tokens beyond which arrays are not kept: those of a stretch of some pages are, those of a text without a blank line are not. */
const mostKept = 65_536;

/** Reads the figures between two offsets and puts them behind those of `figures`. */
function readStretch(
  text: string,
  from: number,
  to: number,
  options: ReadOptions,
  tagged: Span | undefined,
  figures: Figure[] = [],
): Figure[] {
  const tokens = lex(text, lexiconOf(options.locale), from, to, options.blocks, spare);
  spare = tokens.lex.length <= mostKept ? columnsOf(tokens) : undefined;
  return readTokens(tokens, options, tagged, figures);
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
  const { first, last } = tagged ? nearTag(t, tagged) : { first: padding, last: t.end };
  for (let i = first; i < last; ) {
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
    if (linked > 0) takesHedge(t, chain[linked - 1]!, d);
    chain[linked++] = d;
    end = d.end;
    context.floor = d.spanEnd > d.end && d.hedge === 'none' && !d.addition ? d.end : d.spanEnd;
    i = Math.max(d.end, i + 1);
  }
  if (linked > 0) finish(t, chain, linked, context, figures);
  return figures;
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
