import type { Span } from '../text/span.ts';
import { parseMarkdown } from './markdown.ts';
import { parsePlainText } from './plainText.ts';

/**
 * A source's text made ready for reading. `prose` has the length of the text, so that offsets are the same in both; what is not prose
 * (mark-up, code, link targets, front matter) is blanked with spaces. `blocks` are its paragraphs, headings, cells and list items: nothing is
 * read across their borders.
 */
export interface SourceText {
  readonly prose: string;
  readonly blocks: readonly Span[];
  /** Fences, comments, front matter: where an edit can change how text far from it is read. */
  readonly opaque: readonly Span[];
}

/** Parses a text by its LSP language id; unknown languages are plain text. Linear in the text; never throws. */
export function parseSource(text: string, languageId: string): SourceText {
  return languageId === 'markdown' ? parseMarkdown(text) : parsePlainText(text);
}
