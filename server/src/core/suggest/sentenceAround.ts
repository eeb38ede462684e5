import type { Span } from '../text/span.ts';

/** Suggestions need the words nearby, not the exact sentence: more than this would bring in other topics. */
const maxReach = 300;

/** Ends no sentence though a full stop follows: titles, months, initials. */
const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Capt|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|vs|approx|ca|[A-Z])$/;

/**
 * The sentence around a span, for proposing topic and attribution; never across a paragraph.
 *
 * @example
 * sentenceAround('It rained. Gen. Ash said 300 fled. Then it stopped.', { start: 25, end: 28 }) // → the span of 'Gen. Ash said 300 fled.'
 */
export function sentenceAround(text: string, span: Span, block: Span = { start: 0, end: text.length }): Span {
  const from = Math.max(block.start, span.start - maxReach);
  const to = Math.min(block.end, span.end + maxReach);
  let start = from;
  let end = to;
  for (const match of text.slice(from, to).matchAll(/[.!?]["”’')\]]*(?=\s)|\n\s*\n/g)) {
    const at = from + match.index;
    const next = at + match[0].length;
    if (match[0] === '.' && abbreviation.test(text.slice(from, at))) continue;
    if (next <= span.start) start = next;
    else if (at >= span.end) {
      end = next;
      break;
    }
  }
  while (start < span.start && /\s/.test(text[start]!)) start++;
  return { start, end };
}
