import type { Span } from '../text/span.ts';
import { isBlank, linesOf } from './lines.ts';

/** The line of dashes under the head of a table. */
const rule = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** A table is a paragraph to CommonMark; its cells are blocks of their own, its rule of dashes none. Any other paragraph is itself. */
export function tableCells(text: string, block: Span): readonly Span[] {
  const [head, dashes, ...rows] = linesOf(text, block.start, block.end);
  if (!head || !dashes || !rule.test(text.slice(dashes.start, dashes.end))) return [block];
  if (!text.slice(head.start, dashes.end).includes('|')) return [block];
  return [head, ...rows].flatMap((line) => {
    const spans: Span[] = [];
    let start = line.start;
    for (let i = line.start; i <= line.end; i++) {
      if (i < line.end && (text[i] !== '|' || text[i - 1] === '\\')) continue;
      if (!isBlank(text, { start, end: i })) spans.push({ start, end: i });
      start = i + 1;
    }
    return spans;
  });
}
