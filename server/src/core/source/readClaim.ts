/** What a claim says, as it is kept with the claim: places in the reading are counted from the beginning of the claim's words. */
import type { Anchor } from '../anchoring/anchor.ts';
import type { Figure } from '../figures/figure.ts';
import { type Reading, type ReadOptions, readFigures, readTagged } from '../figures/readFigures.ts';
import type { Claim } from '../records/model.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import { detached } from '../text/detached.ts';
import type { Span } from '../text/span.ts';
import { detachedMessage } from '../words/message.ts';
import type { SourceText } from './parseSource.ts';

/**
 * Reads a claim at its place. `figure` in the record overrides the words: it names one of the span's figures ("300" of "at least 300 of the
 * 2,700"), else it is read in their place, and stands where the claim does.
 */
export function readClaim(
  claim: Claim,
  span: Span | null,
  { prose }: Pick<SourceText, 'prose'>,
  options: ReadOptions,
): Reading {
  const here = span ? readTagged(prose, span, options) : nothing;
  if (claim.figure === undefined) return span ? movedBy(here, -span.start) : here;
  const meant = span ? chosen(claim.figure, here, prose) : undefined;
  if (meant) return movedBy(meant, -span!.start);
  const figures = figuresOf(claim.figure, { ...options, blocks: undefined });
  const placed = span ? figures.map((figure) => standingIn(figure, span.end - span.start)) : figures;
  return { figure: placed.length === 1 ? placed[0]! : null, candidates: placed };
}

const nothing: Reading = { figure: null, candidates: [] };

/** The candidate whose own words are those of the override. */
function chosen(override: string, reading: Reading, prose: string): Reading | undefined {
  const words = override.trim();
  const matches = reading.candidates.filter(
    ({ core, span }) => prose.slice(core.start, core.end) === words || prose.slice(span.start, span.end) === words,
  );
  return matches.length === 1 ? { figure: matches[0]!, candidates: reading.candidates } : undefined;
}

function figuresOf(words: string, options: ReadOptions): readonly Figure[] {
  const figures = readFigures(words, options);
  return figures.length > 0 ? figures : readTagged(words, { start: 0, end: words.length }, options).candidates;
}

function standingIn(figure: Figure, length: number): Figure {
  const words = { start: 0, end: length };
  return { ...figure, span: words, core: words, whole: figure.whole && words };
}

function movedBy({ figure, candidates }: Reading, by: number): Reading {
  // Its words too are copies: a head noun would hold the text it was read in, in the version of that keystroke.
  const moved = candidates.map((one) => keptFigure(one, by));
  return { figure: figure && moved[candidates.indexOf(figure)]!, candidates: moved };
}

/** Field by field, and the same object for the same span: of what is spread, engines keep more. */
function keptFigure(one: Figure, by: number): Figure {
  const span = shifted(one.span, by);
  return {
    span,
    core: one.core.start === one.span.start && one.core.end === one.span.end ? span : shifted(one.core, by),
    kind: one.kind,
    value: one.value,
    unit: one.unit,
    interval: one.interval,
    band: one.band,
    round: one.round,
    hedge: one.hedge,
    weak: one.weak,
    addition: one.addition,
    headNoun: one.headNoun && detached(one.headNoun),
    whole: one.whole && shifted(one.whole, by),
    openAnchor: one.openAnchor,
    implied: one.implied.length === 0 ? nothingImplied : one.implied,
    because: detachedMessage(one.because),
  };
}

const nothingImplied: Figure['implied'] = [];

const movedFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  span: shifted(figure.span, by),
  core: shifted(figure.core, by),
  whole: figure.whole && shifted(figure.whole, by),
});

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The figure of a claim at its place in today's text; `null` where none is read. */
export const figureInText = ({ anchor, reading }: Pick<AnchoredClaim, 'anchor' | 'reading'>): Figure | null =>
  reading.figure && movedFigure(reading.figure, anchor.span?.start ?? 0);

/** A claim at its place. Its words are copies, as of a file that nobody has open they are all that is kept of its text. */
export function anchoredClaim(claim: Claim, anchor: Anchor, reading: Reading, text: string): AnchoredClaim {
  const { span } = anchor;
  const { figure } = reading;
  if (!span) return { claim, anchor, quote: null, figureWords: null, reading };
  // Mostly all three are the same words, kept once.
  const words = (from: number, to: number, known: string): string =>
    to - from === known.length && text.startsWith(known, from) ? known : detached(text.slice(from, to));
  const quote = words(span.start, span.end, claim.selector.exact);
  const isRead = claim.figure === undefined && figure !== null;
  const figureWords = isRead ? words(span.start + figure.span.start, span.start + figure.span.end, quote) : null;
  return { claim, anchor, quote, figureWords, reading };
}
