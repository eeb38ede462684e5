/**
 * A document as the client has it open: immutable, a change makes a new one, so that an answer in the making keeps the text it began with.
 */
import { type LineIndex, lineIndex, type Range, type TextEdit } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { type Encoding, places, type TextPlaces } from './places.ts';

/** One edit, in offsets of the text before it. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly places: TextPlaces;
  readonly lines: LineIndex;
  /** The edits that made it of its predecessor, in order; `null` where it came whole. */
  readonly edits: readonly Edit[] | null;
  /** Stands for this state of it and no other. */
  readonly state: object;
  /** What led here from its latest predecessors, oldest first. */
  readonly steps: readonly Step[];
}

interface Step {
  /**
   * The state of the document that was changed. Not the document: that would keep its text, and a weak reference to it would until the engine
   * clears its oldest memory, which takes hundreds of keystrokes.
   */
  readonly from: object;
  readonly edits: readonly TextEdit[];
}

/** A change as LSP sends it: to a range, or the whole text. */
export type ContentChange = { readonly range: Range; readonly text: string } | { readonly text: string };

export function openDocument(
  uri: string,
  languageId: string,
  version: number,
  text: string,
  encoding: Encoding = 'utf-16',
): OpenDocument {
  const lines = lineIndex(text);
  return {
    uri,
    languageId,
    version,
    text,
    places: places(text, encoding, lines),
    lines,
    edits: null,
    state: {},
    steps: [],
  };
}

/** More steps than that are no keystroke; a full analysis is as good. */
const mostSteps = 100;

/** The document after some changes, each in terms of the text that the one before it left. */
export function changeDocument(
  document: OpenDocument,
  version: number,
  changes: readonly ContentChange[],
  encoding: Encoding = 'utf-16',
): OpenDocument {
  let { text, lines, places: current } = document;
  let edits: Edit[] | null = [];
  for (const change of changes) {
    if ('range' in change) {
      const span = current.spanOf(change.range);
      edits?.push({ span, newText: change.text });
      text = text.slice(0, span.start) + change.text + text.slice(span.end);
      lines = lines.after(text, { ...span, length: change.text.length });
    } else {
      edits = null;
      text = change.text;
      lines = lineIndex(text);
    }
    current = places(text, encoding, lines);
  }
  const step = edits?.map(({ span, newText }) => ({ ...span, length: newText.length }));
  const steps = step ? [...document.steps.slice(1 - mostSteps), { from: document.state, edits: step }] : [];
  return { ...document, version, text, places: current, lines, edits, state: {}, steps };
}

/** The edits that made a document of an earlier one, in order; `undefined` where it came whole in between or the way is lost. */
export function editsSince(
  { state: now, steps }: OpenDocument,
  { state: then }: OpenDocument,
): readonly TextEdit[] | undefined {
  if (now === then) return [];
  const first = steps.findIndex(({ from }) => from === then);
  return first < 0 ? undefined : steps.slice(first).flatMap(({ edits }) => edits);
}
