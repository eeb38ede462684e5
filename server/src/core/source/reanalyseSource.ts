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
import { parseSource } from './parseSource.ts';
import { shifted, touchedRegion, written } from './touchedRegion.ts';

/** Context of a quote reaches no further than this, see `describe`. */
const contextReach = 400;

export interface Reanalysis {
  readonly analysis: SourceAnalysis;
  /** The places of the claims that were looked at again; `undefined` where all were. */
  readonly read: ReadonlySet<number> | undefined;
}

/** A source as it was analysed before. */
export interface Analysed {
  readonly analysis: SourceAnalysis;
  readonly text: string;
}

/**
 * Analyses a source anew after edits.
 *
 * @param before what it was before them
 * @param input the source now; with other claims or another record than before, it is analysed in full
 * @param edits what was changed, one after the other, each in the text the one before has made
 */
export function reanalyseSource(
  before: Analysed,
  input: SourceInput,
  edits: readonly Edit[],
  settings: Settings,
): Reanalysis {
  const inFull = (): Reanalysis => ({ analysis: analyseSource(input, settings), read: undefined });
  const { text, languageId, record } = input;
  const known = before.analysis;
  const sameClaims =
    known.record === record &&
    known.claims.length === input.claims.length &&
    known.claims.every(({ claim }, i) => claim === input.claims[i]);
  if (text === undefined || !sameClaims || wantsHints(record, settings)) return inFull();
  // Claims in the text come and go with it.
  if (mayHaveInlineClaims(text, languageId)) return inFull();
  const opaque = known.opaque.map((span) => shifted(span, edits));
  const region = touchedRegion({ languageId, before: before.text, text, edits }, opaque);
  if (!region) return inFull();

  const parsed = parseSource(text.slice(region.start, region.end), languageId);
  const options = readOptions(record, settings, parsed.blocks);
  const put = written(edits);
  const [only] = edits.length === 1 ? edits : [];
  const read = new Set<number>();
  let isLost = false;
  const claims = known.claims.map((one, index): AnchoredClaim => {
    const { claim, anchor: was } = one;
    const place = was.span ? (only ? shiftSpan(was.span, only) : shifted(was.span, edits)) : undefined;
    if (!place && !text.slice(region.start, region.end).includes(claim.selector.exact)) return one;
    const isApart = place !== undefined && areApart(one, place, put);
    const isInside = !place || overlaps(place, region) || place.start === place.end;
    if (isApart && !isInside) return moved(one, place);
    const found: Anchor = isApart ? ({ ...was, span: place } as Anchor) : anchorNear(text, claim, region, place);
    const { span } = found;
    if (!isInside) {
      // The words around it changed, but not those it is read from.
      isLost ||= span?.start !== place.start || span.end !== place.end;
      return { ...moved(one, place), anchor: found };
    }
    read.add(index);
    if (!span) return { claim, anchor: found, quote: null, reading: { figure: null, candidates: [] } };
    isLost ||= span.start < region.start || span.end > region.end;
    const inside = { start: span.start - region.start, end: span.end - region.start };
    const reading = readClaim(claim, inside, parsed, options);
    return {
      claim,
      anchor: found,
      quote: text.slice(span.start, span.end),
      reading: standsIn(reading, inside) ? readingMoved(reading, region.start) : reading,
    };
  });
  if (isLost) return inFull();
  const findings = sourceFindings(known.path, claims, text, settings);
  return { analysis: { ...known, claims, opaque, findings }, read };
}

const by = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** Whether edits lie so far from a claim that no word of its description can be among what they changed. */
function areApart({ claim, anchor: { state } }: AnchoredClaim, place: Span, put: readonly Span[]): boolean {
  const { prefix = '', exact, suffix = '' } = claim.selector;
  // Words that are not as they were described may be sought further off than they were described.
  const slack = state === 'exact' ? 1 : exact.length + contextReach;
  const from = place.start - prefix.length - slack;
  const to = place.end + suffix.length + slack;
  for (const { start, end } of put) {
    // What was pasted may be a copy of the words.
    if (end - start >= exact.length || (end >= from && start <= to)) return false;
  }
  return true;
}

/** A quote near where it stood: found in its paragraph, else the words that stand there now. */
function anchorNear(text: string, claim: Claim, region: Span, place: Span | undefined): Anchor {
  const around = {
    start: Math.max(0, Math.min(region.start, place?.start ?? region.start) - contextReach),
    end: Math.min(text.length, Math.max(region.end, place?.end ?? region.end) + contextReach),
  };
  const found = anchor(text.slice(around.start, around.end), claim.selector);
  const span = found.span && by(found.span, around.start);
  const isThere =
    span !== null && (found.state === 'exact' || !place || overlaps(span, place) || place.start === place.end);
  if (isThere && found.span) return { ...found, span };
  if (!place || place.start === place.end) return { state: 'orphaned', span: null, candidates: [] };
  // What resembles the words elsewhere in the paragraph is another one: the tagged words are those typed over.
  const { prefix = '', exact, suffix = '' } = claim.selector;
  const tagged = { text: prefix + exact + suffix, span: { start: prefix.length, end: prefix.length + exact.length } };
  const from = Math.max(0, place.start - prefix.length);
  const today = {
    text: text.slice(from, place.end + suffix.length),
    span: { start: place.start - from, end: place.end - from },
  };
  const figureChanged = !sameFigure(tagged, today);
  // The words alone would not be told from others like them, but here nobody moved them.
  if (!figureChanged && text.slice(place.start, place.end) === exact)
    return { state: 'moved', span: place, score: 0.5 };
  return { state: 'edited', span: place, score: 0.5, figureChanged };
}

/** A claim that no edit touched, where it is now. */
function moved(known: AnchoredClaim, place: Span): AnchoredClaim {
  const { anchor: found, reading } = known;
  if (!found.span || (place.start === found.span.start && place.end === found.span.end)) return known;
  return {
    ...known,
    anchor: { ...found, span: place },
    reading: standsIn(reading, found.span) ? readingMoved(reading, place.start - found.span.start) : reading,
  };
}

/** Whether the figures of a reading stand in the text; those of a `figure` in the record stand in that. */
const standsIn = ({ candidates }: Reading, span: Span): boolean => candidates.some(({ core }) => overlaps(core, span));

function readingMoved({ figure, candidates }: Reading, offset: number): Reading {
  const movedFigures = candidates.map(
    (one): Figure => ({
      ...one,
      span: by(one.span, offset),
      core: by(one.core, offset),
      whole: one.whole && by(one.whole, offset),
    }),
  );
  const chosen = figure ? candidates.indexOf(figure) : -1;
  return { figure: movedFigures[chosen] ?? figure, candidates: movedFigures };
}
