/**
 * The Markdown that most prose is made of, without a tree: paragraphs, `#` headings, flat lists, and in them emphasis, code and inline links.
 * Anything else is declined and left to remark; what is not declined comes out as remark would have it, only fifty times faster.
 */
import type { Span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import type { SourceText } from './parseSource.ts';

/** Parses a piece of Markdown without blank lines, `undefined` where it needs a tree. */
export function parseSimply(text: string): SourceText | undefined {
  const blocks = blocksOf(text);
  if (!blocks) return undefined;
  const out: string[] = [];
  let at = 0;
  for (const { start, end } of blocks) {
    const words = inline(text.slice(start, end));
    if (words === undefined) return undefined;
    out.push(blank(text.slice(at, start)), words);
    at = end;
  }
  out.push(blank(text.slice(at)));
  return { prose: out.join(''), blocks, opaque: [] };
}

/** The start of a line that means a block, or may mean one. */
const marker = /^[ \t]*(?:[#>=~]|::|[-+](?:[-+ \t]|$)|\*(?!\*?[\p{L}\p{N}])|\d+[.)])/u;
const heading = /^#{1,6} +(?=\S)/;
const item = /^(?:[-*+]|\d{1,9}[.)]) (?=\S)/;

function blocksOf(text: string): Span[] | undefined {
  if (/^[ \t]|\t|[\r\n][\r\n]*[ \t]*\n/.test(text)) return undefined;
  const blocks: Span[] = [];
  let open: Span | undefined; // the paragraph that the next line may go on
  let inList = false;
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    const isHeading = heading.exec(words);
    if (isHeading) {
      if (/#\s*$/.test(words)) return undefined;
      blocks.push({ start: line.start + isHeading[0].length, end: line.end });
      open = undefined;
      inList = false;
      continue;
    }
    const isItem = item.exec(words);
    if (isItem) {
      // Only a list that begins with 1 may follow a paragraph directly, and only what is plain follows a marker.
      if (open && !inList && /^\d/.test(words)) return undefined;
      inList = true;
      const start = line.start + isItem[0].length;
      if (marker.test(text.slice(start, line.end))) return undefined;
      open = { start, end: line.end };
      blocks.push(open);
      continue;
    }
    if (marker.test(words)) return undefined;
    if (!open) {
      if (/^ /.test(words)) return undefined;
      open = line;
      blocks.push(open);
      continue;
    }
    open = { start: open.start, end: line.end };
    blocks[blocks.length - 1] = open;
  }
  return blocks;
}

/** What may mean more than itself inside of a paragraph. */
const special = /[*_`[<&\\|\]]|:[\p{L}\p{N}][\p{L}\p{N}_-]*[[{]/gu;
const link = /\[([^[\]`*_<&\\!:]*)\]\([^\s()<>\\&]*\)/y;
const code = /`[^`]+`(?!`)/y;
const emphasis = /(\*\*|\*|__|_)(?=[\p{L}\p{N}])([^*_[\]`<&\\:]*[\p{L}\p{N}%])\1(?=[\s.,;!?)]|$)/uy;

/** The words of a paragraph at their places, `undefined` where they need a tree. */
function inline(text: string): string | undefined {
  const out: string[] = [];
  let at = 0;
  special.lastIndex = 0;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const start = found.index;
    out.push(text.slice(at, start));
    const [length, words] = piece(text, start);
    if (length === 0) return undefined;
    out.push(words);
    at = start + length;
    special.lastIndex = at;
  }
  out.push(text.slice(at));
  return out.join('');
}

/** The mark-up that starts at a place: how long it is and its words; of no length where it is not simple. */
function piece(text: string, start: number): readonly [length: number, words: string] {
  const matched = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = start;
    return pattern.exec(text);
  };
  const before = start === 0 ? ' ' : text[start - 1]!;
  switch (text[start]) {
    case '[': {
      const found = before === '!' ? null : matched(link);
      return found ? [found[0].length, ` ${found[1]}${blank(found[0].slice(found[1]!.length + 1))}`] : none;
    }
    case '`': {
      const found = matched(code);
      return found ? [found[0].length, blank(found[0])] : none;
    }
    case '*':
    case '_': {
      const found = /[\s(]/.test(before) ? matched(emphasis) : null;
      if (!found) return none;
      const marks = blank(found[1]!);
      return [found[0].length, marks + found[2]! + marks];
    }
    default:
      return none;
  }
}

const none: readonly [number, string] = [0, ''];

/** Spaces for every character but line ends, so that lines stay lines. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
