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
  /** Markdown's directives called `claim`, in their order; those inside others too. */
  readonly directives?: readonly Directive[];
}

/** A generic directive, `:name[label]{attribute=value}`. */
export interface Directive {
  /** From its first colon to the end of its label or attributes. */
  readonly span: Span;
  /** What stands between the brackets; `null` where there is nothing. */
  readonly label: Span | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** One colon, two or three: in the middle of words, a line, or a block. */
  readonly kind: 'text' | 'leaf' | 'container';
}

/** Parses a text by its LSP language id; unknown languages are plain text. Linear in the text; never throws. */
export function parseSource(text: string, languageId: string): SourceText {
  return languageId === 'markdown' ? parseMarkdown(text) : parsePlainText(text);
}
