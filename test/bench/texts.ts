/** The texts that are measured: invented prose, as plain text and as the Markdown that articles are written in. */
import { type Prose, prose, random } from '../support/prose.ts';

export type Language = 'txt' | 'md';

export const textOf = (language: Language, length: number, seed: number): Prose =>
  language === 'txt' ? prose(length, seed) : marked(prose(length, seed), random(seed));

/** Headings, lists, emphasis, links, and now and then a fence or a table; figures stay where they can be tagged. */
function marked({ text, figures }: Prose, next: () => number): Prose {
  let out = '';
  let last = 0;
  const moved: { start: number; end: number }[] = [];
  let figure = 0;
  text.split('\n\n').forEach((paragraph, i) => {
    const start = last;
    last += paragraph.length + 2;
    if (paragraph === '') return;
    if (i % 6 === 0) out += `## What the ${i} reports said\n\n`;
    if (i % 40 === 20) out += '| place | gauge |\n| --- | --- |\n| Halm | 3.2 m |\n\n';
    if (i % 50 === 30) out += '```\nwater 12 14 19\n\nend\n```\n\n';
    if (i % 9 === 4) out += '- ';
    let at = 0;
    const piece = (to: number): void => {
      // Mark-up only between figures, where words stand.
      let words = paragraph.slice(at, to);
      if (next() < 0.3) words = words.replace(/ (mayor|farmer|clerk|agency) (?=\w)/, ' **$1** ');
      if (next() < 0.1) words = words.replace(/ (Halm|Sorne|Mill) (?=\w)/, ' [$1](https://example.org/map) ');
      out += words;
      at = to;
    };
    for (; figure < figures.length && figures[figure]!.start < start + paragraph.length; figure++) {
      const span = figures[figure]!;
      piece(span.start - start);
      moved.push({ start: out.length, end: out.length + span.end - span.start });
      out += paragraph.slice(at, span.end - start);
      at = span.end - start;
    }
    piece(paragraph.length);
    out += '\n\n';
  });
  return { text: out, figures: moved };
}
