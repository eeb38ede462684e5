/**
 * A source after a keystroke: claims move along with the edit, and only those in the paragraphs touched are anchored and read again. Comes to what
 * `analyseSource` does, save that claims whose words were lost are not sought all over the text until it is analysed in full.
 */
import { type Anchor, anchor } from '../anchoring/anchor.ts';
import { isBeside } from '../anchoring/judge.ts';
import { saysAsTagged } from '../anchoring/sameFigure.ts';
import { type Edit, shiftSpan } from '../anchoring/shiftSpans.ts';
import { splitsNumber } from '../anchoring/words.ts';
import { around } from '../figures/surroundings.ts';
import type { Claim } from '../records/model.ts';
import type { Settings } from '../records/settings.ts';
import type { AnchoredClaim, SourceAnalysis, SourceInput } from '../snapshot.ts';
import { detached } from '../text/detached.ts';
import { overlaps, type Span } from '../text/span.ts';
import { analyseSource, readOptions, sourceFindings, wantsHints } from './analyseSource.ts';
import { mayHaveInlineClaims } from './inlineClaims.ts';
import { movedInline } from './movedInline.ts';
import { parseSource, type SourceText } from './parseSource.ts';
import { anchoredClaim, readClaim } from './readClaim.ts';
import { parseSimply } from './simpleMarkdown.ts';
import { shifted, stillOpaque, touchedRegion, written } from './touchedRegion.ts';

/** Context of a quote reaches no further than this, see `describe`. */
const contextReach = 400;

export interface Reanalysis {
  readonly analysis: SourceAnalysis;
  /** The places of the claims that were read again; `undefined` where all were. */
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
  const stored = input.claims.length;
  const sameClaims =
    known.record === record &&
    known.claims.every(({ claim, inline }, i) => (inline ? i >= stored : claim === input.claims[i])) &&
    known.claims.length >= stored;
  if (sameClaims && edits.length === 0) return { analysis: known, read: nothing };
  if (text === undefined || !sameClaims || wantsHints(record, settings)) return inFull();
  // Of a text without claims it is not known what reaches how far in it, and a claim may be set free.
  if (known.claims.length === 0 && mayHaveInlineClaims(text, languageId)) return inFull();
  const region = touchedRegion({ languageId, before: before.text, text, edits }, known.opaque);
  if (!region) return inFull();

  const paragraph = detached(text.slice(region.start, region.end));
  const grown = text.length - before.text.length;
  const parsed = parseSource(paragraph, languageId);
  const paragraphBefore = before.text.slice(region.start, region.end - grown);
  const parsedBefore = parsedAs(known, paragraphBefore, languageId);
  const inline = movedInline(known, paragraphBefore, { words: paragraph, parsed, region, grown });
  if (!inline) return inFull();
  const options = readOptions(record, settings, parsed.blocks);
  const put = written(edits);
  const [only] = edits.length === 1 ? edits : [];
  const read = new Set<number>();
  const claims = known.claims.slice();
  for (let index = 0; index < stored; index++) {
    const one = claims[index]!;
    const { claim, anchor: was } = one;
    if (only && was.span) {
      if (was.span.end + farthest < only.start) continue;
      // Behind it, and neither near nor in what is read again.
      if (was.span.start > only.end + farthest && was.span.start + grown > region.end) {
        claims[index] = movedOn(one, was.span, grown);
        continue;
      }
    }
    const place = was.span ? (only ? shiftSpan(was.span, only) : shifted(was.span, edits)) : undefined;
    if (!place && !paragraph.includes(claim.selector.exact)) continue;
    const isApart = place !== undefined && areApart(one, place, put);
    const isInside = !place || overlaps(place, region) || place.start === place.end;
    if (isApart && !isInside) {
      claims[index] = moved(one, place);
      continue;
    }
    // Words that are read from what they were read from say what they said.
    const isUnread =
      place !== undefined &&
      was.span !== null &&
      (!isInside ||
        (parsedBefore !== undefined &&
          isReadFromTheSame(parsed, by(place, -region.start), parsedBefore, by(was.span, -region.start))));
    const found: Anchor = isApart
      ? ({ ...was, span: place } as Anchor)
      : ((place && anchorThere(text, claim, place, isUnread && isSure(was))) ??
        (place && isUnread && isStillEdited(text, one, place, put) ? ({ ...was, span: place } as Anchor) : undefined) ??
        anchorNear(text, claim, region, place));
    const { span } = found;
    if (span && isUnread && span.start === place.start && span.end === place.end) {
      claims[index] = { ...one, anchor: found };
      continue;
    }
    read.add(index);
    if (!span) {
      const reading = readClaim(claim, null, parsed, options);
      claims[index] = { claim, anchor: found, quote: null, figureWords: null, reading };
      continue;
    }
    // It was found somewhere else than where it stood.
    if (span.start < region.start || span.end > region.end) return inFull();
    const reading = readClaim(claim, by(span, -region.start), parsed, options);
    claims[index] = anchoredClaim(claim, found, reading, text);
  }
  for (const [i, { one, span, directive, isTouched }] of inline.claims.entries()) {
    const anchor: Anchor = { state: 'exact', span };
    const index = stored + i;
    if (!isTouched) {
      claims[index] = { ...one, anchor, inline: directive };
      continue;
    }
    read.add(index);
    const reading = readClaim(one.claim, by(span, -region.start), parsed, options);
    claims[index] = { ...anchoredClaim(one.claim, anchor, reading, text), inline: directive };
  }
  const findings = [...inline.findings, ...sourceFindings(known.path, claims, text, settings)];
  const opaque = known.opaque.length === 0 ? known.opaque : stillOpaque(known.opaque, edits);
  const analysis = { ...known, claims, opaque, findings, paragraph: { text: paragraph, parsed } };
  return { analysis, read };
}

const nothing: ReadonlySet<number> = new Set();

const by = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** No description reaches further from its words than twice that; what stands so far before an edit is not looked at. */
const farthest = 2 * contextReach;

/** What a paragraph was parsed as before an edit; `undefined` where to find out would take longer than to read its claims again. */
function parsedAs(known: SourceAnalysis, paragraph: string, languageId: string): SourceText | undefined {
  const last = known.paragraph;
  if (last?.text === paragraph) return last.parsed;
  return languageId === 'markdown' ? parseSimply(paragraph) : parseSource(paragraph, languageId);
}

/** Whether two spans are read from the same words. */
function isReadFromTheSame(now: SourceText, span: Span, before: SourceText, was: Span): boolean {
  if (span.end - span.start !== was.end - was.start) return false;
  const a = around(now.prose, span, now.blocks);
  const b = around(before.prose, was, before.blocks);
  if (span.start - a.start !== was.start - b.start || a.end - span.end !== b.end - was.end) return false;
  return now.prose.slice(a.start, a.end + 1) === before.prose.slice(b.start, b.end + 1);
}

/** Whether a claim says what was tagged, so that it does as long as it reads the same. */
const isSure = ({ state }: Anchor): boolean => state === 'exact' || state === 'moved';

/** Beyond the words of a description so many characters may belong to the last word of it. */
const slack = 32;

/** Whether edits lie so far from a claim that no word of its description can be among what they changed. */
function areApart({ claim }: AnchoredClaim, place: Span, put: readonly Span[]): boolean {
  const { prefix = '', suffix = '' } = claim.selector;
  const from = place.start - prefix.length - slack;
  const to = place.end + suffix.length + slack;
  for (const { start, end } of put) if (end >= from && start <= to) return false;
  return true;
}

/** Whether the words of an edited claim are those of before, and what was typed beside them has not made its own anew. */
function isStillEdited(
  text: string,
  { claim, anchor: { state } }: AnchoredClaim,
  place: Span,
  put: readonly Span[],
): boolean {
  const { exact } = claim.selector;
  if (state !== 'edited') return false;
  return put.every(({ start, end }) => {
    const isBesideIt = end >= place.start - slack && start <= place.end + slack;
    return !isBesideIt && !text.slice(Math.max(0, start - exact.length), end + exact.length).includes(exact);
  });
}

/**
 * A quote at the place it has moved along to, where the same words stand: `undefined` where others do.
 *
 * @param isSame whether it is known to say the same figure as tagged
 */
function anchorThere(text: string, claim: Claim, place: Span, isSame: boolean): Anchor | undefined {
  const { prefix = '', exact, suffix = '' } = claim.selector;
  if (place.end - place.start !== exact.length || exact === '' || !text.startsWith(exact, place.start))
    return undefined;
  const left = commonEnd(prefix, text.slice(Math.max(0, place.start - prefix.length), place.start));
  const right = commonStart(suffix, text.slice(place.end, place.end + suffix.length));
  // Without context on a side, nothing told whether a number goes on there.
  const isGrown = (left === 0 && splitsNumber(text, place.start)) || (right === 0 && splitsNumber(text, place.end));
  if (isGrown) return undefined;
  const isWhole = left === prefix.length && right === suffix.length;
  const score = (left + exact.length + right) / (prefix.length + exact.length + suffix.length);
  if (!isSame && !saysAsTagged(text, place, claim.selector))
    return { state: 'edited', span: place, score, figureChanged: true };
  return isWhole || isBeside(text, place, claim.selector)
    ? { state: 'exact', span: place }
    : { state: 'moved', span: place, score };
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(a.length - 1 - n) === b.charCodeAt(b.length - 1 - n)) n++;
  return n;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charCodeAt(n) === b.charCodeAt(n)) n++;
  return n;
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
  const figureChanged = !saysAsTagged(text, place, claim.selector);
  // The words alone would not be told from others like them, but here nobody moved them.
  if (!figureChanged && text.slice(place.start, place.end) === claim.selector.exact)
    return { state: 'moved', span: place, score: 0.5 };
  return { state: 'edited', span: place, score: 0.5, figureChanged };
}

/** A claim that no edit touched, where it is now. */
function moved(known: AnchoredClaim, place: Span): AnchoredClaim {
  const { anchor: found } = known;
  return found.span ? movedOn(known, found.span, place.start - found.span.start) : known;
}

/** The same so many characters further on. */
function movedOn(known: AnchoredClaim, { start, end }: Span, grown: number): AnchoredClaim {
  if (grown === 0) return known;
  return { ...known, anchor: { ...known.anchor, span: { start: start + grown, end: end + grown } } as Anchor };
}
