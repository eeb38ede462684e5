/** What may be tagged in a document and how it reads: the ground of the tag command, the code actions and the quick pick. Writes nothing. */
import type { Figure } from '../core/figures/figure.ts';
import { type Reading, type ReadOptions, readFigures, readTagged } from '../core/figures/readFigures.ts';
import type { SourceRecord } from '../core/records/model.ts';
import { defaultSettings, type Settings } from '../core/records/settings.ts';
import { parseSource, type SourceText } from '../core/source/parseSource.ts';
import { parseDay } from '../core/text/day.ts';
import type { Span } from '../core/text/span.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Located } from './stores.ts';

/** A text with what is known of it, as far as reading needs it. */
export interface Taggable {
  readonly text: string;
  readonly languageId: string;
  readonly record: SourceRecord;
  readonly settings: Settings;
}

/** An open document as tagging sees it, with what its store knows of it. */
export const taggable = (document: OpenDocument, place: Located | null): Taggable => ({
  text: document.text,
  languageId: document.languageId,
  record: place?.view.snapshot.sources.get(place.path)?.record ?? {},
  settings: place?.view.snapshot.settings ?? defaultSettings,
});

export interface TagTarget {
  /** What would be tagged. */
  readonly span: Span;
  readonly reading: Reading;
  /** The sentence or paragraph around it, for suggestions. */
  readonly context: string;
}

/** The selection without the blanks around it, or the figure at an empty one; `null` where there is nothing to tag. */
export function tagTarget(source: Taggable, selection: Span): TagTarget | null {
  const parsed = parseSource(source.text, source.languageId);
  const options = readOptions(source, parsed);
  const context = blockAt(parsed, selection.start);
  const trimmed = trim(source.text, selection);
  if (trimmed.start < trimmed.end) {
    return {
      span: trimmed,
      reading: readTagged(parsed.prose, trimmed, options),
      context: parsed.prose.slice(context.start, context.end),
    };
  }
  const figure = figuresIn(parsed, context, options).find(
    ({ span }) => span.start <= selection.start && selection.start <= span.end,
  );
  return figure
    ? {
        span: figure.span,
        reading: { figure, candidates: [figure] },
        context: parsed.prose.slice(context.start, context.end),
      }
    : null;
}

/** The figures of one block, in offsets of the whole text. */
function figuresIn(parsed: SourceText, block: Span, options: ReadOptions): readonly Figure[] {
  const words = parsed.prose.slice(block.start, block.end);
  return readFigures(words, { ...options, blocks: undefined }).map((figure) => shiftFigure(figure, block.start));
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

const shiftFigure = (figure: Figure, by: number): Figure => ({
  ...figure,
  span: shift(figure.span, by),
  core: shift(figure.core, by),
  whole: figure.whole && shift(figure.whole, by),
});

/** How this source's figures are read: against its date of publication and its team's settings. */
export const readOptions = (source: Taggable, parsed: SourceText): ReadOptions => ({
  published: source.record.published === undefined ? undefined : parseDay(source.record.published),
  locale: source.settings.language,
  dayOrder: source.settings.dayOrder,
  approxWidth: source.settings.approxWidth,
  blocks: parsed.blocks,
});

/** The paragraph an offset lies in; an offset between two belongs to the one before. */
export function blockAt(parsed: SourceText, offset: number): Span {
  let low = 0;
  let high = parsed.blocks.length - 1;
  let found: Span | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = parsed.blocks[middle]!;
    if (block.start <= offset) {
      found = block;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found ?? { start: 0, end: parsed.prose.length };
}

function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
