/** A piece of Markdown read from its tree. A file of its own, as with what it needs it is large and seldom needed: programs load it when it is. */
import type { Nodes, Parent } from 'mdast';
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Span } from '../text/span.ts';
import type { Directive, SourceText } from './parseSource.ts';
import { blank } from './simpleMarkdown.ts';
import { tableCells } from './tableCells.ts';

const processor = unified().use(remarkParse).use(remarkDirective).freeze();

/** Parses one piece with remark. */
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
        if (span) blocks.push(...tableCells(text, span));
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
