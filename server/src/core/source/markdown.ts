/**
 * Markdown as prose: the words of paragraphs, headings, items and cells at their offsets, everything else blank.
 *
 * A tree of a whole document is too slow for a keystroke, so the text is cut where no construct can reach across (a blank line before an
 * unindented line, outside fences, comments and front matter), and only pieces with mark-up that is not simple get a tree.
 */
import type { Span } from '../text/span.ts';
import { isBlank, linesOf } from './lines.ts';
import { parseWithRemark } from './markdownTree.ts';
import type { Directive, SourceText } from './parseSource.ts';
import { parsePlainText } from './plainText.ts';
import { blank, parseSimply } from './simpleMarkdown.ts';

export function parseMarkdown(text: string): SourceText {
  const blocks: Span[] = [];
  const opaque: Span[] = [];
  const prose: string[] = [];
  const directives: Directive[] = [];
  // Most pieces are their own prose: only what is not is put together anew.
  let at = 0;
  let kept = 0;
  const put = (start: number, end: number, words: string): void => {
    prose.push(text.slice(kept, start), words);
    kept = end;
  };
  for (const piece of pieces(text)) {
    if (piece.isOpaque) opaque.push({ start: piece.start, end: piece.end });
    blankOut(text, at, piece.start, put);
    at = piece.end;
    const words = text.slice(piece.start, piece.end);
    if (piece.isFrontMatter) {
      put(piece.start, piece.end, blank(words));
    } else {
      const parsed = parseSimply(words) ?? (isTooIntricate(words) ? parsePlainText(words) : parseWithRemark(words));
      if (parsed.prose !== words) put(piece.start, piece.end, parsed.prose);
      for (const block of parsed.blocks) blocks.push(shifted(block, piece.start));
      for (const { span, label, ...rest } of parsed.directives ?? []) {
        directives.push({ ...rest, span: shifted(span, piece.start), label: label && shifted(label, piece.start) });
      }
    }
  }
  blankOut(text, at, text.length, put);
  prose.push(text.slice(kept));
  return { prose: prose.join(''), blocks, opaque, directives };
}

/** Spaces for what stands between pieces, where there is anything but line ends. */
function blankOut(
  text: string,
  start: number,
  end: number,
  put: (start: number, end: number, words: string) => void,
): void {
  const between = text.slice(start, end);
  const words = blank(between);
  if (words !== between) put(start, end, words);
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

interface Piece extends Span {
  /** Whether blank lines do not end what stands in it: fences, comments, front matter. */
  readonly isOpaque: boolean;
  readonly isFrontMatter?: boolean;
  /** Whether the text ends before a fence or comment in it does. */
  readonly isOpen?: boolean;
}

/** Cuts a text into pieces that can be parsed each on its own. */
function* pieces(text: string): Generator<Piece> {
  let start = -1; // of the piece being collected
  let end = 0;
  let afterBlank = true;
  let isOpaque = false;
  let until: RegExp | undefined; // what ends the fence or comment the lines are in
  const front = frontMatterEnd(text);
  if (front > 0) yield { start: 0, end: front, isOpaque: true, isFrontMatter: true };
  for (const line of linesOf(text, front)) {
    const words = text.slice(line.start, line.end);
    if (until) {
      end = line.end;
      if (until.test(words)) until = undefined;
      continue;
    }
    if (isBlank(text, line)) {
      afterBlank = true;
      continue;
    }
    if (start >= 0 && afterBlank && !/^[ \t]/.test(words)) {
      yield { start, end, isOpaque };
      start = -1;
      isOpaque = false;
    }
    if (start < 0) start = line.start;
    end = line.end;
    afterBlank = false;
    until = opens(words);
    isOpaque ||= until !== undefined;
  }
  if (start >= 0) yield { start, end, isOpaque, isOpen: until !== undefined };
}

/** Whether a text is one piece that blank lines do not end, and that ends by itself. */
export function isOneOpaquePiece(text: string): boolean {
  const [piece] = pieces(text);
  return piece?.isOpaque === true && !piece.isOpen && piece.start === 0 && piece.end === text.length;
}

/** The end of what a line opens that blank lines do not close. */
export function opens(line: string): RegExp | undefined {
  if (!mayOpen.test(line)) return undefined;
  const fence = /^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence) return new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`);
  if (/^ {0,3}<!--/.test(line) && !line.includes('-->')) return /-->/;
  const raw = /^ {0,3}<(script|pre|style|textarea)\b/i.exec(line)?.[1];
  if (raw && !new RegExp(`</${raw}>`, 'i').test(line)) return new RegExp(`</${raw}>`, 'i');
  return undefined;
}

/** How such a line begins; nearly all begin with a letter. */
const mayOpen = /^[ \t]*[`~<>*+\d-]/;

/** Where YAML (`---`) or TOML (`+++`) front matter at the start of a text ends; 0 without any. */
function frontMatterEnd(text: string): number {
  const open = /^\ufeff?(---|\+\+\+)[ \t]*(?:\r?\n|\r)/.exec(text);
  if (!open) return 0;
  for (const line of linesOf(text, open[0].length)) {
    const words = text.slice(line.start, line.end).trimEnd();
    if (words === open[1]) return line.end;
  }
  return 0;
}

/** Marks in one piece that no writer comes near; the time they take grows by their square, and containers in containers fill the stack. */
const mostMarks = 2000;
const deepestContainers = 30;

/** Whether a piece is better read as it stands than as a tree: hostile, or a program's output. */
function isTooIntricate(words: string): boolean {
  let marks = 0;
  for (const _ of words.matchAll(/[*_`[\]<&]|:[\p{L}:]/gu)) if (++marks > mostMarks) return true;
  for (const line of linesOf(words)) {
    const start = /^(?:[ \t]|[>*+-](?=[ \t>]|$)|\d{1,9}[.)](?=[ \t]|$))*/.exec(
      words.slice(line.start, line.start + 500),
    )![0];
    if (start.length > 200 || start.replace(/[ \t\d]/g, '').length > deepestContainers) return true;
  }
  return false;
}
