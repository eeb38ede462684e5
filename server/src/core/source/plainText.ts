/**
 * Plain text has no mark-up, but it does have paragraphs: separated by blank lines, or one to a line. A line ends a paragraph unless it was broken
 * because the next word did not fit, as in hard-wrapped texts.
 */
import type { Span } from '../text/span.ts';
import { isBlank, linesOf } from './lines.ts';
import type { SourceText } from './parseSource.ts';

/** Texts are wrapped somewhere between these widths; in wider and in narrower ones every line is a paragraph. */
const narrowestWrap = 40;
export const widestWrap = 120;

export function parsePlainText(text: string): SourceText {
  const blocks: Span[] = [];
  let lines: Span[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(text, lines));
    lines = [];
  };
  for (const line of linesOf(text)) {
    if (isBlank(text, line)) flush();
    else lines.push(line);
  }
  flush();
  return { prose: text, blocks, opaque: [] };
}

/** Joins lines between two blank ones into paragraphs. */
export function paragraphs(text: string, lines: readonly Span[]): Span[] {
  const width = lines.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const blocks: Span[] = [];
  let start = lines[0]?.start ?? 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && width <= widestWrap && isWrapped(text, line, next, width)) return;
    blocks.push({ start, end: line.end });
    if (next) start = next.start;
  });
  return blocks;
}

/** Whether a sentence goes on in the next line: its first word did not fit, or it begins in the middle of one. */
function isWrapped(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start;
  let wordEnd = next.start;
  while (wordEnd < next.end && text.charCodeAt(wordEnd) > 32) wordEnd++;
  if (/\p{Ll}/u.test(text[next.start]!)) return true;
  if (width < narrowestWrap) return false;
  if (length + 1 + (wordEnd - next.start) > width) return true;
  // A line edited after wrapping is shorter than it could be; most of the width and no full stop says that it goes on.
  return length > width * 0.6 && !/[.!?:…”"’)\]]\s*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end));
}
