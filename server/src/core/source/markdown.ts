/**
 * Markdown as prose: the words of paragraphs, headings, items and cells at their offsets, everything else blank.
 *
 * A tree of a whole document is too slow for a keystroke, so the text is cut where no construct can reach across (a blank line before an
 * unindented line, outside fences, comments and front matter), and only pieces with mark-up that is not simple get a tree.
 */
import type { Nodes, Parent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text/span.ts';
import { isBlank, linesOf } from './lines.ts';
import type { Directive, SourceText } from './parseSource.ts';
import { parsePlainText } from './plainText.ts';
import { blank, parseSimply } from './simpleMarkdown.ts';

const processor = unified().use(remarkParse).use(remarkDirective).freeze();

export function parseMarkdown(text: string): SourceText {
  const blocks: Span[] = [];
  const opaque: Span[] = [];
  const prose: string[] = [];
  const directives: Directive[] = [];
  let at = 0;
  for (const piece of pieces(text)) {
    if (piece.isOpaque) opaque.push({ start: piece.start, end: piece.end });
    prose.push(blank(text.slice(at, piece.start)));
    at = piece.end;
    const words = text.slice(piece.start, piece.end);
    if (piece.isFrontMatter) {
      prose.push(blank(words));
    } else {
      const parsed = parseSimply(words) ?? (isTooIntricate(words) ? parsePlainText(words) : parseWithRemark(words));
      prose.push(parsed.prose);
      for (const block of parsed.blocks) blocks.push(shifted(block, piece.start));
      for (const { span, label, ...rest } of parsed.directives ?? []) {
        directives.push({ ...rest, span: shifted(span, piece.start), label: label && shifted(label, piece.start) });
      }
    }
  }
  prose.push(blank(text.slice(at)));
  return { prose: prose.join(''), blocks, opaque, directives };
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

interface Piece extends Span {
  /** Whether blank lines do not end what stands in it: fences, comments, front matter. */
  readonly isOpaque: boolean;
  readonly isFrontMatter?: boolean;
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
  if (start >= 0) yield { start, end, isOpaque };
}

/** The end of what a line opens that blank lines do not close. */
export function opens(line: string): RegExp | undefined {
  const fence = /^[ \t]*(?:(?:>|[-*+]|\d+[.)])[ \t]+)*(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence) return new RegExp(`^[ \\t>]*${fence[0]}{${fence.length},}[ \\t]*$`);
  if (/^ {0,3}<!--/.test(line) && !line.includes('-->')) return /-->/;
  const raw = /^ {0,3}<(script|pre|style|textarea)\b/i.exec(line)?.[1];
  if (raw && !new RegExp(`</${raw}>`, 'i').test(line)) return new RegExp(`</${raw}>`, 'i');
  return undefined;
}

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

/** Parses one piece with remark; exported for the test that holds `parseSimply` against it. */
export function parseWithRemark(text: string): SourceText {
  const out: string[] = [];
  const blocks: Span[] = [];
  const directives: Directive[] = [];
  let at = 0;
  const keep = (span: Span): void => {
    if (span.start < at) return;
    out.push(blank(text.slice(at, span.start)), decoded(text.slice(span.start, span.end)));
    at = span.end;
  };
  const visit = (node: Nodes): void => {
    const span = spanOf(node);
    if (span && 'name' in node && node.name === 'claim') directives.push(directiveOf(node, span));
    switch (node.type) {
      case 'text':
        if (span) keep(span);
        return;
      case 'textDirective':
        if (node.children.length > 0) {
          for (const child of node.children) visit(child);
          return;
        }
        // A colon before a word is a directive only with a label or attributes: "note:thing" is words.
        if (span && Object.keys(node.attributes ?? {}).length === 0) keep(span);
        return;
      case 'paragraph':
      case 'heading':
        if (span) blocks.push(...cells(text, span));
        for (const child of node.children) visit(child);
        return;
      default:
        if ('children' in node) for (const child of (node as Parent).children) visit(child as Nodes);
    }
  };
  visit(processor.parse(text));
  out.push(blank(text.slice(at)));
  return { prose: out.join(''), blocks, opaque: [], directives };
}

const kinds = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const;

function directiveOf(node: TextDirective | LeafDirective | ContainerDirective, span: Span): Directive {
  const first = node.children[0] && spanOf(node.children[0]);
  const last = node.children.at(-1) && spanOf(node.children.at(-1)!);
  const label = first && last ? { start: first.start, end: last.end } : null;
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']);
  return { span, label, attributes: Object.fromEntries(attributes), kind: kinds[node.type] };
}

const spanOf = (node: Nodes): Span | undefined => {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
};

/** A table is a paragraph to CommonMark; its cells are blocks of their own, its rule of dashes none. */
function cells(text: string, block: Span): Span[] {
  const lines = [...linesOf(text, block.start, block.end)];
  const rule = lines[1];
  if (
    !rule ||
    !/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(text.slice(rule.start, rule.end))
  ) {
    return [block];
  }
  if (!text.slice(lines[0]!.start, rule.end).includes('|')) return [block];
  return lines
    .filter((line) => line !== rule)
    .flatMap((line) => {
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

/**
 * The words of a text node as they are read: without the marks of quotations at the beginnings of lines, and with character references as the
 * character they mean. At the same length: right-aligned, so that `&pound;5` stays one word.
 */
const decoded = (words: string): string => {
  const unquoted = words.includes('>')
    ? words.replace(/(?<=[\r\n])[ \t>]+/g, (marks) => ' '.repeat(marks.length))
    : words;
  return unquoted.includes('&')
    ? unquoted.replace(/&(nbsp|pound|euro|yen|ndash|mdash|minus|frac12|amp);/g, (all, name: keyof typeof characters) =>
        characters[name].padStart(all.length),
      )
    : unquoted;
};

const characters = {
  nbsp: ' ',
  pound: '£',
  euro: '€',
  yen: '¥',
  ndash: '–',
  mdash: '—',
  minus: '−',
  frac12: '½',
  amp: '&',
} as const;
