import type { TextQuoteSelector } from '../records/model.ts';
import type { Span } from '../text/span.ts';
import { findTogether } from './findTogether.ts';
import { judge, nearest } from './judge.ts';
import { sameFigure, saysAsTagged } from './sameFigure.ts';
import { type Sought, seek } from './seek.ts';
import { sameWords, splitsNumber } from './words.ts';

/**
 * Where a quote stands in the text of today.
 * `exact`: found as tagged, once. `moved`: the same words saying the same figure, in other context. `edited`: the place is found, but the
 * words differ, or words beside them that change the figure; `figureChanged` says whether the figure does. `orphaned`: not found, or not
 * told apart from another place. `score` is the share of quote and context that is left, 0 to 1.
 */
export type Anchor =
  | { readonly state: 'exact'; readonly span: Span }
  | { readonly state: 'moved'; readonly span: Span; readonly score: number }
  | { readonly state: 'edited'; readonly span: Span; readonly score: number; readonly figureChanged: boolean }
  | { readonly state: 'orphaned'; readonly span: null; readonly candidates: readonly Span[] };

/** Finds one quote; for all of a text, `anchorAll` reads it once. */
export const anchor = (text: string, selector: TextQuoteSelector): Anchor => anchorAll(text, [selector])[0]!;

/** Longer descriptions are found by their two ends: aligning takes time by the square of the length. */
const maxAligned = 800;
/** Share of quote and context; a sentence made to the same pattern has less. */
const certain = 0.8;
/** So many places of its words an orphan is offered; more are no help, and each is looked at closely. */
const maxCopies = 5;

/**
 * Finds all quotes of a text, cheap before costly: quote and context as they were, all in one pass; for those not found, the places that
 * resemble them, again in one pass, each looked at closely. Two places that could be it are none.
 */
export function anchorAll(text: string, tagged: readonly TextQuoteSelector[]): readonly Anchor[] {
  const asTagged = findTogether(text, tagged.map(described));
  // Git and editors change line ends, all at once and with nobody’s notice.
  const lineEnd = text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
  const selectors = tagged.map((selector, i) => (asTagged[i]!.length > 0 ? selector : withLineEnds(selector, lineEnd)));
  const wrapped = findTogether(
    text,
    selectors.map((selector, i) => (selector === tagged[i] ? '' : described(selector))),
  );
  const places = asTagged.map((found, i) => (found.length > 0 ? found : wrapped[i]!));
  const anchors = selectors.map((selector, i) => inPlace(text, selector, places[i]!));
  const lost = selectors.flatMap(({ exact }, i) =>
    anchors[i] || exact === '' || exact.length > maxAligned ? [] : [i],
  );
  // Likely places by rare evidence; for what is not found by it, by all there is; then the same words elsewhere, which an orphan offers.
  const likely = new Map(lost.map((i): [number, number[]] => [i, []]));
  for (const seeds of ['long', 'short'] as const) {
    const open = lost.filter((i) => !isCertain(anchors[i]));
    const found = seek(
      text,
      open.map((i) => sought(selectors[i]!)),
      seeds,
    );
    for (const [n, i] of open.entries()) {
      likely.get(i)!.push(...found[n]!);
      anchors[i] = judge(text, selectors[i]!, likely.get(i)!);
    }
  }
  const orphans = lost.filter((i) => !anchors[i]?.span);
  const copies = findTogether(
    text,
    orphans.map((i) => selectors[i]!.exact),
    { maxPlaces: maxCopies },
  );
  for (const [n, i] of orphans.entries()) {
    if (copies[n]!.length > 0) anchors[i] = judge(text, selectors[i]!, likely.get(i)!, copies[n]!);
  }
  return anchors.map((found, i) => found ?? byItsEnds(text, selectors[i]!));
}

/** A selector with line ends of one kind; itself, where it has these. */
function withLineEnds(selector: TextQuoteSelector, lineEnd: string): TextQuoteSelector {
  const own = (words = ''): string => words.replace(/\r?\n/g, lineEnd);
  const wrapped = {
    ...selector,
    prefix: own(selector.prefix),
    exact: own(selector.exact),
    suffix: own(selector.suffix),
  };
  return described(wrapped) === described(selector) ? selector : wrapped;
}

const described = ({ prefix = '', exact, suffix = '' }: TextQuoteSelector): string =>
  exact === '' ? '' : prefix + exact + suffix;

/** Whether so much is left that no other place can be better: else all that is like it is to contest it. */
const isCertain = (found: Anchor | undefined): boolean =>
  found?.span !== undefined && found.span !== null && (!('score' in found) || found.score >= certain);

/** The description, and the words right beside the quote with it: those are what a place is judged by. */
function sought(selector: TextQuoteSelector): Sought {
  const pattern = described(selector);
  const near = nearest(selector);
  const start = (selector.prefix ?? '').length - near.prefix.length;
  return { pattern, near: { start, end: start + described(near).length } };
}

/** The anchor of a quote found with its context; `undefined` where that needs a closer look. */
function inPlace(text: string, selector: TextQuoteSelector, places: readonly number[]): Anchor | undefined {
  const { prefix = '', exact, suffix = '' } = selector;
  const spans = places.map((at) => ({ start: at + prefix.length, end: at + prefix.length + exact.length }));
  // Without context on a side, nothing told whether a number goes on there: "21" is not found in "121".
  const whole = spans.filter((s) => (prefix || !splitsNumber(text, s.start)) && (suffix || !splitsNumber(text, s.end)));
  const [span] = whole;
  if (span && whole.length === 1) {
    // At an end of the text nothing was described; what was put there since may change what the words say.
    if (saysAsTagged(text, span, selector)) return { state: 'exact', span };
    return { state: 'edited', span, score: 1, figureChanged: true };
  }
  return whole.length > 1 ? { state: 'orphaned', span: null, candidates: whole } : undefined;
}

const endLength = 200;

/** Finds a long quote by its beginning and its end. */
function byItsEnds(text: string, { type, prefix = '', exact, suffix = '' }: TextQuoteSelector): Anchor {
  const orphaned = { state: 'orphaned', span: null, candidates: [] } as const;
  if (exact.length <= 2 * endLength) return orphaned;
  const [head, tail] = anchorAll(text, [
    { type, prefix: prefix.slice(-endLength), exact: exact.slice(0, endLength) },
    { type, exact: exact.slice(-endLength), suffix: suffix.slice(0, endLength) },
  ]);
  if (!head?.span || !tail?.span) return orphaned;
  const span = { start: head.span.start, end: tail.span.end };
  const length = span.end - span.start;
  if (length < exact.length / 2 || length > exact.length * 1.5) return orphaned;
  const words = text.slice(span.start, span.end);
  const unchanged = sameFigure({ text: exact, span: whole(exact) }, { text: words, span: whole(words) });
  const score = Math.min('score' in head ? head.score : 1, 'score' in tail ? tail.score : 1);
  if (sameWords(words, exact)) return { state: 'moved', span, score };
  return { state: 'edited', span, score, figureChanged: !unchanged };
}

const whole = (text: string): Span => ({ start: 0, end: text.length });
