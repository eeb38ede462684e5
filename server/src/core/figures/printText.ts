/**
 * Figures for people at a terminal: each sentence that holds some, the figures underlined, the reading and why below. Sentences longer
 * than the line are cut between figures; readings that would run into one another go to lines of their own.
 */
import { lineIndex } from '../text/lineIndex.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { inWords } from '../words/print.ts';
import type { Figure } from './figure.ts';
import { reasonOf, showFigure } from './print.ts';

export interface FigureTextOptions {
  /** How the file is named, before the line number. */
  readonly name: string;
  /** Columns of a line; 110 by default. */
  readonly width?: number;
  /** Terminal colours; off by default. */
  readonly color?: boolean;
}

/**
 * @example
 * figuresAsText('About 300 people left.', readFigures('About 300 people left.'), { name: 'a.txt' })
 * // a.txt:1  About 300 people left.
 * //          ^^^^^^^^^^^^^^^^
 * //          270–330 people (about = ± 10 %)
 */
export function figuresAsText(
  text: string,
  figures: readonly Figure[],
  { name, width = 110, color = false }: FigureTextOptions,
): string {
  const lines = lineIndex(text);
  const out: string[] = [];
  const paint = (code: string, s: string): string => (color ? `\u001b[${code}m${s}\u001b[0m` : s);
  let next = 0;
  for (const sentence of sentences(text)) {
    const inside: Figure[] = [];
    while (next < figures.length && figures[next]!.span.start < sentence.end) inside.push(figures[next++]!);
    if (inside.length === 0) continue;
    for (const piece of cut(text, sentence, inside, width)) {
      const label = `${name}:${lines.positionAt(piece.figures[0]!.span.start).line + 1}  `;
      const indent = ' '.repeat(columns(label));
      out.push(`${paint('2', label)}${piece.line}`);
      out.push(indent + paint('36', underline(piece)));
      for (const row of readings(piece)) out.push(indent + row);
      out.push('');
    }
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

interface Piece {
  readonly line: string;
  readonly figures: readonly Figure[];
  /** Column of each figure's first character, and how many it covers. */
  readonly marks: readonly { readonly at: number; readonly length: number }[];
}

/** Cuts a sentence into lines that hold its figures whole, with dots where words were left out. */
function cut(text: string, sentence: Span, figures: readonly Figure[], width: number): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (from < figures.length) {
    const start = from === 0 ? sentence.start : startBefore(text, sentence, figures, from, width);
    // As many figures as fit, at least one.
    let to = from + 1;
    while (to < figures.length && figures[to]!.span.end - start <= width) to++;
    const first = figures[from]!.span.start;
    const shownFrom =
      figures[to - 1]!.span.end - start <= width ? start : Math.max(start, wordStart(text, first - 30, start));
    const last = figures[to - 1]!.span.end;
    const limit = to < figures.length ? figures[to]!.span.start : sentence.end;
    const shownTo = Math.max(last, Math.min(limit, wordEnd(text, Math.max(last, shownFrom + width), limit)));
    const open = shownFrom > sentence.start ? '… ' : '';
    const close = shownTo < sentence.end ? ' …' : '';
    const shown = flat(text.slice(shownFrom, shownTo)).trimEnd();
    pieces.push({
      line: open + shown + close,
      figures: figures.slice(from, to),
      marks: figures.slice(from, to).map(({ span }) => ({
        at: columns(open + flat(text.slice(shownFrom, span.start))),
        length: Math.max(1, columns(flat(text.slice(span.start, span.end)))),
      })),
    });
    from = to;
  }
  return pieces;
}

/** Where a later line of a sentence begins: a few words before its first figure. */
function startBefore(text: string, sentence: Span, figures: readonly Figure[], from: number, width: number): number {
  const floor = figures[from - 1]!.span.end;
  return Math.max(
    floor,
    wordStart(text, figures[from]!.span.start - Math.floor(width / 4), Math.max(floor, sentence.start)),
  );
}

/** The first word that begins at or after `at`. */
function wordStart(text: string, at: number, least: number): number {
  if (at <= least) return skipSpace(text, least);
  let i = at;
  while (i > least && !isSpace(text.charCodeAt(i - 1))) i--;
  return skipSpace(text, i);
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** The end of the last word that ends at or before `at`. */
function wordEnd(text: string, at: number, most: number): number {
  if (at >= most) return most;
  let i = at;
  while (i > 0 && !isSpace(text.charCodeAt(i))) i--;
  return i;
}

const isSpace = (c: number): boolean => c <= 32 || c === 0xa0;

/** One line, character for character, with nothing a terminal would obey. */
const flat = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');

/** How many columns a terminal gives a text: two for East Asian wide characters, none for marks that join the one before. */
function columns(text: string): number {
  let n = 0;
  for (const char of text) {
    const c = char.codePointAt(0)!;
    if ((c >= 0x300 && c < 0x370) || c === 0x200d || (c >= 0xfe00 && c <= 0xfe0f)) continue;
    const wide =
      (c >= 0x1100 && c <= 0x115f) ||
      (c >= 0x2e80 && c <= 0xa4cf) ||
      (c >= 0xac00 && c <= 0xd7a3) ||
      (c >= 0xf900 && c <= 0xfaff) ||
      (c >= 0xff00 && c <= 0xff60) ||
      c >= 0x1f300;
    n += wide ? 2 : 1;
  }
  return n;
}

function underline({ marks }: Piece): string {
  let line = '';
  for (const { at, length } of marks) line = line.padEnd(at) + '^'.repeat(length);
  return line;
}

/** The readings under their figures, each in the first row where it fits. */
function readings({ figures, marks }: Piece): string[] {
  const rows: string[] = [];
  figures.forEach((figure, i) => {
    const words = explain(figure);
    const { at } = marks[i]!;
    const row = rows.findIndex((r) => r.length === 0 || r.length + 2 <= at);
    if (row === -1) rows.push(' '.repeat(at) + words);
    else rows[row] = rows[row]!.padEnd(at) + words;
  });
  return rows;
}

/** The reading and why: `2,160–2,640 people (about = ± 10 %)`. */
export function explain(figure: Figure): string {
  const reading = showFigure(figure);
  const reason = reasonOf(figure);
  return reason === null ? reading : `${reading} (${inWords(reason)})`;
}
