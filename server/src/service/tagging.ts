/** What may be tagged in a document and how it reads: the ground of the tag command, the code actions and the quick pick. Writes nothing. */
import type { Figure } from '../core/figures/figure.ts';
import { type Reading, type ReadOptions, readFigures, readTagged } from '../core/figures/readFigures.ts';
import type { SourceRecord } from '../core/records/model.ts';
import { defaultSettings, type Settings } from '../core/records/settings.ts';
import { parseSource, type SourceText } from '../core/source/parseSource.ts';
import { sentenceAround } from '../core/suggest/sentenceAround.ts';
import type { Untagged } from '../core/suggest/suggestTopics.ts';
import { wordsNear } from '../core/suggest/topicProfiles.ts';
import { parseDay } from '../core/text/day.ts';
import { overlaps, type Span } from '../core/text/span.ts';
import type { OpenDocument } from './openDocument.ts';
import type { Located } from './stores.ts';

/** A text with what is known of it, as far as reading needs it. */
export interface Taggable {
  readonly text: string;
  readonly parsed: SourceText;
  readonly record: SourceRecord;
  readonly settings: Settings;
}

/** An open document as tagging sees it, with what its store knows of it. */
export const taggable = (document: OpenDocument, place: Located | null): Taggable => ({
  text: document.text,
  parsed: parsedOf(document),
  record: place?.view.snapshot.sources.get(place.path)?.record ?? {},
  settings: place?.view.snapshot.settings ?? defaultSettings,
});

/** Editors ask at every move of the cursor: a document is parsed once. */
const parsedDocuments = new WeakMap<OpenDocument, SourceText>();

function parsedOf(document: OpenDocument): SourceText {
  let parsed = parsedDocuments.get(document);
  if (!parsed) {
    parsed = parseSource(document.text, document.languageId);
    parsedDocuments.set(document, parsed);
  }
  return parsed;
}

export interface TagTarget {
  /** What would be tagged. */
  readonly span: Span;
  readonly reading: Reading;
  /** The sentence around it. */
  readonly sentence: Span;
  /** The dates of that sentence. */
  readonly dates: readonly Figure[];
}

/** The selection without the blanks around it, or the figure at an empty one; `null` where there is nothing to tag. */
export function tagTarget(source: Taggable, selection: Span): TagTarget | null {
  const { parsed } = source;
  const options = readOptions(source);
  const block = blockAt(parsed, selection.start);
  const trimmed = trim(source.text, selection);
  const figures = figuresIn(parsed, block, options);
  const target = (span: Span, reading: Reading): TagTarget => {
    const sentence = sentenceAround(parsed.prose, span, block);
    return {
      span,
      reading,
      sentence,
      dates: figures.filter(({ kind, core }) => kind === 'date' && overlaps(core, sentence)),
    };
  };
  if (trimmed.start < trimmed.end) return target(trimmed, readTagged(parsed.prose, trimmed, options));
  const figure = figures.find(({ span }) => span.start <= selection.start && selection.start <= span.end);
  return figure ? target(figure.span, { figure, candidates: [figure] }) : null;
}

/** The figures of one block, in offsets of the whole text. */
const figuresIn = (parsed: SourceText, block: Span, options: ReadOptions): readonly Figure[] =>
  readFigures(parsed.prose.slice(block.start, block.end), { ...options, blocks: undefined }).map((figure) => ({
    ...figure,
    span: shift(figure.span, block.start),
    core: shift(figure.core, block.start),
    whole: figure.whole && shift(figure.whole, block.start),
  }));

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** How this source's figures are read: against its date of publication and its team's settings. */
export const readOptions = (source: Taggable): ReadOptions => ({
  published: source.record.published === undefined ? undefined : parseDay(source.record.published),
  locale: source.settings.language,
  dayOrder: source.settings.dayOrder,
  approxWidth: source.settings.approxWidth,
  blocks: source.parsed.blocks,
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

/** A target as topics are suggested for it. */
export const untagged = (source: Taggable, { reading, sentence, span }: TagTarget): Untagged => ({
  figure: reading.figure,
  sentence: source.parsed.prose.slice(sentence.start, sentence.end),
  near: wordsNear(source.parsed.prose, span),
});
