/**
 * The Markdown that most articles are made of, without a tree: paragraphs, `#` headings, flat lists, tables, fences, and in them emphasis, code, inline
 * links and pictures. Anything else is declined and left to remark; what is not declined comes out as remark would have it, only fifty times faster.
 */
import type { Span } from '../text/span.ts';
import { linesOf } from './lines.ts';
import type { SourceText } from './parseSource.ts';
import { tableCells } from './tableCells.ts';

/** Parses a piece of Markdown without blank lines, or a fence; `undefined` where it needs a tree. Prose that is the text is the same string. */
export function parseSimply(text: string): SourceText | undefined {
  if (isFence(text)) return { prose: blank(text), blocks: [], opaque: [] };
  const blocks = blocksOf(text);
  if (!blocks) return undefined;
  const out: string[] = [];
  let at = 0;
  let isPlain = true;
  for (const { start, end } of blocks) {
    const part = text.slice(start, end);
    const words = inline(part);
    if (words === undefined) return undefined;
    const before = text.slice(at, start);
    isPlain &&= words === part && isLineEnds(before);
    out.push(blank(before), words);
    at = end;
  }
  const behind = text.slice(at);
  const prose = isPlain && isLineEnds(behind) ? text : out.join('') + blank(behind);
  return {
    prose,
    blocks: text.includes('|') ? blocks.flatMap((block) => tableCells(text, block)) : blocks,
    opaque: [],
  };
}

/** Whether a piece is one fence from its first line to its last. */
function isFence(text: string): boolean {
  const opening = /^(`{3,}|~{3,})[ \t]*[\w.+#-]*[ \t]*\r?\n/.exec(text);
  if (!opening) return false;
  const [first, marks] = opening as unknown as readonly [string, string];
  const closing = new RegExp(`^[ \\t>]*${marks[0]}{${marks.length},}[ \\t]*$`, 'm');
  const found = closing.exec(text.slice(first.length));
  return (
    found !== null &&
    /^ {0,3}[`~]/.test(found[0]) &&
    /^\s*$/.test(text.slice(first.length + found.index + found[0].length))
  );
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
const special = /!?\[|[*_`<&\\\]]|:[\p{L}\p{N}][\p{L}\p{N}_-]*[[{]/gu;
const link = /\[([^[\]`*_<&\\!:]*)\]\([^\s()<>\\&]*\)/y;
const picture = /!\[[^[\]`*_<&\\!:]*\]\([^\s()<>\\&]*\)/y;
/** What may stand for another character. */
const reference = /&#?\w+;/y;
const code = /`[^`]+`(?!`)/y;
const emphasis = /(\*\*|\*|__|_)(?=[\p{L}\p{N}])([^*_[\]`<&\\:]*[\p{L}\p{N}%])\1(?=[\s.,;!?)]|$)/uy;

/** The words of a paragraph at their places, `undefined` where they need a tree. */
function inline(text: string): string | undefined {
  special.lastIndex = 0;
  if (!special.test(text)) return text;
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
      const found = matched(link);
      return found ? [found[0].length, ` ${found[1]}${blank(found[0].slice(found[1]!.length + 1))}`] : none;
    }
    case '!': {
      const found = matched(picture);
      return found ? [found[0].length, blank(found[0])] : none;
    }
    case '&':
      return matched(reference) ? none : [1, '&'];
    case '<':
      return /[\s\d]/.test(text[start + 1] ?? 'a') ? [1, '<'] : none;
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

const isLineEnds = (text: string): boolean => !/[^\r\n]/.test(text);

/** Spaces for every character but line ends, so that lines stay lines. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');
