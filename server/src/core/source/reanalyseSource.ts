/**
 * A source after a keystroke: claims move along with the edit, and only those in the paragraphs touched are anchored and read again. Comes to what
 * `analyseSource` does, save that claims whose words were lost are not sought all over the text until it is analysed in full.
 */
import { type Anchor, anchor } from '../anchoring/anchor.ts';
import { sameFigure } from '../anchoring/sameFigure.ts';
import { type Edit, shiftSpan } from '../anchoring/shiftSpans.ts';
import type { Figure } from '../figures/figure.ts';
import type { Reading } from '../figures/readFigures.ts';
import type { Claim } from '../records/model.ts';
import type { Settings } from '../records/settings.ts';
import type { AnchoredClaim, SourceAnalysis, SourceInput } from '../snapshot.ts';
import { overlaps, type Span } from '../text/span.ts';
import { analyseSource, readClaim, readOptions, sourceFindings, wantsHints } from './analyseSource.ts';
import { mayHaveInlineClaims } from './inlineClaims.ts';
import { isBlank, linesOf } from './lines.ts';
import { opens } from './markdown.ts';
import { parseSource } from './parseSource.ts';

/** Context of a quote reaches no further than this, see `describe`. */
const contextReach = 400;

export interface Reanalysis {
  readonly analysis: SourceAnalysis;
  /** The places of the claims that were looked at again; `undefined` where all were. */
  readonly read: ReadonlySet<number> | undefined;
}

/**
 * Analyses a source anew after edits.
 *
 * @param before its analysis before them, of the same claims, record and settings
 * @param input the source now
 * @param edits what was changed, one after the other, each in the text the one before has made
 */
export function reanalyseSource(
  before: SourceAnalysis,
  input: SourceInput,
  edits: readonly Edit[],
  settings: Settings,
): Reanalysis {
  const inFull = (): Reanalysis => ({ analysis: analyseSource(input, settings), read: undefined });
  const text = input.text;
  const sameClaims =
    before.record === input.record &&
    before.claims.length === input.claims.length &&
    before.claims.every(({ claim }, i) => claim === input.claims[i]);
  if (text === undefined || !sameClaims || wantsHints(input.record, settings)) return inFull();
  // Claims in the text come and go with it.
  if (mayHaveInlineClaims(text, input.languageId)) return inFull();

  const region = touched(text, edits);
  const opaque = before.opaque.map((span) => shifted(span, edits));
  const cannot =
    opaque.some((span) => span.start <= region.end && region.start <= span.end) ||
    (input.languageId === 'markdown' && mayReachOut(text, region));
  if (cannot) return inFull();

  const parsed = parseSource(text.slice(region.start, region.end), input.languageId);
  const options = readOptions(input.record, settings, parsed.blocks);
  const read = new Set<number>();
  const claims = before.claims.map((known, index): AnchoredClaim => {
    const { claim } = known;
    const place = known.anchor.span ? shifted(known.anchor.span, edits) : undefined;
    if (place && !overlaps(place, region) && place.start !== place.end) return moved(known, place, edits);
    if (!place && !text.slice(region.start, region.end).includes(claim.selector.exact)) return known;
    read.add(index);
    const found = anchorNear(text, claim, region, place);
    const span = found.span;
    if (!span) return { claim, anchor: found, quote: null, reading: { figure: null, candidates: [] } };
    const inside = { start: span.start - region.start, end: span.end - region.start };
    const reading = readClaim(claim, inside, parsed, options);
    return {
      claim,
      anchor: found,
      quote: text.slice(span.start, span.end),
      reading: standsIn(reading, inside) ? readingMoved(reading, (s) => by(s, region.start)) : reading,
    };
  });
  const findings = sourceFindings(before.path, claims, text, settings);
  return { analysis: { ...before, claims, opaque, findings }, read };
}

const shifted = (span: Span, edits: readonly Edit[]): Span => edits.reduce(shiftSpan, span);

const by = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** The paragraphs that the edits touch, and one on each side, as an edit may join or part them; in the text they have made. */
function touched(text: string, edits: readonly Edit[]): Span {
  const spans = edits.map((edit, i) =>
    shifted({ start: edit.start, end: edit.start + edit.length }, edits.slice(i + 1)),
  );
  const first = Math.min(text.length, ...spans.map((span) => span.start));
  const last = Math.min(text.length, Math.max(0, ...spans.map((span) => span.end)));
  let start = lineStart(text, first);
  for (let cuts = isCut(text, start) ? 1 : 0; start > 0 && cuts < 2; ) {
    start = lineStart(text, start - 1);
    if (isCut(text, start)) cuts++;
  }
  let end = lineEnd(text, last);
  for (let cuts = 0; end < text.length && cuts < 2; ) {
    if (isCut(text, end + 1) && ++cuts === 2) break;
    end = lineEnd(text, end + 1);
  }
  return { start, end };
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Whether the line that starts here begins a piece that is parsed by itself: unindented, after a blank line. */
function isCut(text: string, start: number): boolean {
  if (start >= text.length || /[ \t\r\n]/.test(text[start]!)) return false;
  const above = lineStart(text, start - 1);
  return start > 0 && isBlank(text, { start: above, end: start - 1 });
}

/** Whether something in the region, or the text's first line, makes blank lines mean nothing. */
function mayReachOut(text: string, region: Span): boolean {
  const mayHaveFrontMatter = /^\ufeff?(?:---|\+\+\+)/.test(text);
  if (mayHaveFrontMatter && (region.start === 0 || /^(?:---|\+\+\+)/m.test(text.slice(region.start, region.end)))) {
    return true;
  }
  for (const line of linesOf(text, region.start, region.end)) {
    if (opens(text.slice(line.start, line.end))) return true;
  }
  return false;
}

/** A quote near where it stood: found in its paragraph, else the words that stand there now. */
function anchorNear(text: string, claim: Claim, region: Span, place: Span | undefined): Anchor {
  const around = {
    start: Math.max(0, region.start - contextReach),
    end: Math.min(text.length, region.end + contextReach),
  };
  const found = anchor(text.slice(around.start, around.end), claim.selector);
  const span = found.span && by(found.span, around.start);
  const isThere = span !== null && (!place || overlaps(span, place) || place.start === place.end);
  if (isThere && found.span) return { ...found, span };
  if (!place || place.start === place.end) return { state: 'orphaned', span: null, candidates: [] };
  // What is found elsewhere in the paragraph is another one: the tagged words are those typed over.
  const { prefix = '', exact, suffix = '' } = claim.selector;
  const tagged = { text: prefix + exact + suffix, span: { start: prefix.length, end: prefix.length + exact.length } };
  const from = Math.max(0, place.start - prefix.length);
  const today = {
    text: text.slice(from, place.end + suffix.length),
    span: { start: place.start - from, end: place.end - from },
  };
  return { state: 'edited', span: place, score: 0.5, figureChanged: !sameFigure(tagged, today) };
}

/** A claim that no edit touched, where it is now. */
function moved(known: AnchoredClaim, place: Span, edits: readonly Edit[]): AnchoredClaim {
  const { anchor: found, reading } = known;
  if (!found.span || (place.start === found.span.start && place.end === found.span.end)) return known;
  return {
    ...known,
    anchor: { ...found, span: place },
    reading: standsIn(reading, found.span) ? readingMoved(reading, (span) => shifted(span, edits)) : reading,
  };
}

/** Whether the figures of a reading stand in the text; those of a `figure` in the record stand in that. */
const standsIn = ({ candidates }: Reading, span: Span): boolean => candidates.some(({ core }) => overlaps(core, span));

function readingMoved({ figure, candidates }: Reading, move: (span: Span) => Span): Reading {
  const movedFigures = candidates.map(
    (one): Figure => ({ ...one, span: move(one.span), core: move(one.core), whole: one.whole && move(one.whole) }),
  );
  const chosen = figure ? candidates.indexOf(figure) : -1;
  return { figure: movedFigures[chosen] ?? figure, candidates: movedFigures };
}
