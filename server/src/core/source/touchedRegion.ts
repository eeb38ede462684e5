/**
 * How far edits of a source reach: the part of the text outside of which everything is parsed, and therefore read, as before.
 */
import type { Edit } from '../anchoring/shiftSpans.ts';
import { shiftSpan } from '../anchoring/shiftSpans.ts';
import type { Span } from '../text/span.ts';
import { isBlank, linesOf } from './lines.ts';
import { isOneOpaquePiece, opens } from './markdown.ts';
import { widestWrap } from './plainText.ts';

export interface Edited {
  readonly languageId: string;
  /** The text before the edits, and after them. */
  readonly before: string;
  readonly text: string;
  /** One after the other, each in the text the one before has made. */
  readonly edits: readonly Edit[];
}

/** Where a span is after some edits. */
export const shifted = (span: Span, edits: readonly Edit[]): Span => edits.reduce(shiftSpan, span);

/** What the edits put in, in the text they have made; empty spans where something was only taken away. */
export const written = (edits: readonly Edit[]): readonly Span[] =>
  edits.map((edit, i) => shifted({ start: edit.start, end: edit.start + edit.length }, edits.slice(i + 1)));

/**
 * The region of the text after the edits that has to be parsed again. Outside of it, the text is the same and comes to the same blocks. `undefined`
 * where there is no telling: fences, comments and front matter may reach through all of it.
 *
 * @param opaqueBefore where such things stood before, in the text before the edits
 */
export function touchedRegion(edited: Edited, opaqueBefore: readonly Span[]): Span | undefined {
  const { languageId, text } = edited;
  if (languageId !== 'markdown') return typedInLine(edited) ?? withNeighbours(edited);
  const inside = typedInOpaque(edited, opaqueBefore);
  if (inside) return inside;
  const region = typedInLine(edited) ?? withNeighbours(edited);
  const opaque = stillOpaque(opaqueBefore, edited.edits);
  const isNear = opaque.some((span) => span.start <= region.end && region.start <= span.end);
  return isNear || mayReachOut(text, region) ? undefined : region;
}

/** Where fences, comments and front matter stand after some edits: what was cut out whole reached through nothing that is left. */
export const stillOpaque = (opaque: readonly Span[], edits: readonly Edit[]): readonly Span[] =>
  opaque.map((span) => shifted(span, edits)).filter(({ start, end }) => start < end);

/** The fence, comment or front matter that was typed in, where it begins and ends in the same lines as before. */
function typedInOpaque({ before, text, edits }: Edited, opaque: readonly Span[]): Span | undefined {
  const [edit] = edits;
  if (!edit || edits.length > 1) return undefined;
  const was = opaque.find(({ start, end }) => start < edit.start && edit.end < end);
  if (!was) return undefined;
  const region = { start: was.start, end: was.end + text.length - before.length };
  return isOneOpaquePiece(text.slice(region.start, region.end)) ? region : undefined;
}

/** The piece that was typed in, where neither a line nor the beginning of one came, went or changed: all pieces around are what they were. */
function typedInLine({ languageId, before, text, edits }: Edited): Span | undefined {
  const [edit] = edits;
  if (!edit || edits.length > 1) return undefined;
  const end = edit.start + edit.length;
  if (hasLineEnd(text.slice(edit.start, end)) || hasLineEnd(before.slice(edit.start, edit.end))) return undefined;
  const line = { start: lineStart(text, edit.start), end: lineEnd(text, end) };
  if (isBlank(text, { start: line.start, end: edit.start })) return undefined;
  if (languageId !== 'markdown' && isAmongWideLines(text, line)) return line;
  return { start: cutAtOrAbove(text, line.start), end: cutBelow(text, line.end) };
}

const hasLineEnd = (words: string): boolean => /[\r\n]/.test(words);

/** Lines looked at for a wide one, each way. Where every line is a paragraph, the next one mostly is wide. */
const mostLines = 20;

/** Whether plain text has a line in the same piece, not this one, too wide to be wrapped: then every line of the piece is a paragraph. */
function isAmongWideLines(text: string, { start, end }: Span): boolean {
  let at = end;
  for (let n = 0; n < mostLines && at < text.length; n++) {
    const next = { start: at + 1, end: lineEnd(text, at + 1) };
    if (isBlank(text, next)) break;
    if (isWide(text, next)) return true;
    at = next.end;
  }
  at = start;
  for (let n = 0; n < mostLines && at > 0; n++) {
    const last = { start: lineStart(text, at - 1), end: at - 1 };
    if (isBlank(text, last)) break;
    if (isWide(text, last)) return true;
    at = last.start;
  }
  return false;
}

const isWide = (text: string, { start, end }: Span): boolean =>
  end - start > widestWrap + 1 && !text.slice(start, end - 1).includes('\r');

/** The pieces that the edits touch, and one on each side, as an edit may join or part them. */
function withNeighbours({ text, edits }: Edited): Span {
  const spans = written(edits);
  const first = Math.min(text.length, ...spans.map((span) => span.start));
  const last = Math.min(text.length, Math.max(0, ...spans.map((span) => span.end)));
  const start = cutAtOrAbove(text, lineStart(text, first));
  const end = cutBelow(text, lineEnd(text, last));
  return {
    start: start === 0 ? 0 : cutAtOrAbove(text, lineStart(text, start - 1)),
    end: end >= text.length ? end : cutBelow(text, lineEnd(text, end + 1)),
  };
}

/** The beginning of the piece that a line belongs to. */
function cutAtOrAbove(text: string, line: number): number {
  let start = line;
  while (start > 0 && !isCut(text, start)) start = lineStart(text, start - 1);
  return start;
}

/** The end of the last line before the next piece, given the end of a line. */
function cutBelow(text: string, lineEndAt: number): number {
  let end = lineEndAt;
  while (end < text.length && !isCut(text, end + 1)) end = lineEnd(text, end + 1);
  return end;
}

const lineStart = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Whether the line that starts here begins a piece that is parsed by itself: unindented, after a blank line. */
function isCut(text: string, start: number): boolean {
  if (start === 0 || start >= text.length || text.charCodeAt(start) <= 32) return false;
  return isBlank(text, { start: lineStart(text, start - 1), end: start - 1 });
}

/** Whether something in the region, or the text's first line, makes blank lines mean nothing. */
function mayReachOut(text: string, region: Span): boolean {
  const mayHaveFrontMatter = /^\ufeff?(?:---|\+\+\+)/.test(text.slice(0, 4));
  if (mayHaveFrontMatter && (region.start === 0 || /^(?:---|\+\+\+)/m.test(text.slice(region.start, region.end)))) {
    return true;
  }
  for (const line of linesOf(text, region.start, region.end)) {
    if (opens(text.slice(line.start, line.end))) return true;
  }
  return false;
}
