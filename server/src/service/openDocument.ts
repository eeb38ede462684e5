/**
 * A document as the client has it open: immutable, a change makes a new one, so that an answer in the making keeps the text it began with.
 */
import { lineIndex, type Range } from '../core/text/lineIndex.ts';
import type { Span } from '../core/text/span.ts';
import { type Encoding, type Places, places } from './places.ts';

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
  readonly places: Places;
  /** The edits that made it of its predecessor, in order; `null` where it came whole. */
  readonly edits: readonly Edit[] | null;
  readonly previous: WeakRef<OpenDocument> | null;
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
  return {
    uri,
    languageId,
    version,
    text,
    places: places(text, encoding, lineIndex(text)),
    edits: null,
    previous: null,
  };
}

/** The document after some changes, each in terms of the text that the one before it left. */
export function changeDocument(
  document: OpenDocument,
  version: number,
  changes: readonly ContentChange[],
  encoding: Encoding = 'utf-16',
): OpenDocument {
  let current = document.places;
  let edits: Edit[] | null = [];
  for (const change of changes) {
    if ('range' in change) {
      const span = current.spanOf(change.range);
      edits?.push({ span, newText: change.text });
      const text = current.text.slice(0, span.start) + change.text + current.text.slice(span.end);
      current = places(text, encoding);
    } else {
      edits = null;
      current = places(change.text, encoding);
    }
  }
  return { ...document, version, text: current.text, places: current, edits, previous: new WeakRef(document) };
}

/** More steps than that are no keystroke; a full analysis is as good. */
const mostSteps = 100;

/** The edits that made a document of an earlier one, in order; `undefined` where it came whole in between or the way is lost. */
export function editsSince(document: OpenDocument, earlier: OpenDocument): readonly Edit[] | undefined {
  const steps: (readonly Edit[])[] = [];
  for (let at = document; at !== earlier; ) {
    const previous = at.previous?.deref();
    if (!at.edits || !previous || steps.length === mostSteps) return undefined;
    steps.push(at.edits);
    at = previous;
  }
  return steps.reverse().flat();
}
