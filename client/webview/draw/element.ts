/**
 * What is drawn, as plain data: HTML and SVG elements with their attributes and text. Drawing functions return it; `print` makes a file of it in Node,
 * `mount` (in the browser) a document. Text is text in both: nothing here ever reads a string as markup.
 */

export type Child = Drawn | string;

export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

/** Values an attribute may be given; `null` and `false` leave it out, `true` sets it empty. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

type Children = Child | null | undefined | false | readonly Children[];

/**
 * An element. Handlers (`onclick`), `style` and links that are no web address are refused: the first two the content security policy forbids, the last could be
 * a script.
 *
 * @example
 * print(h('a', { href: 'https://example.org' }, 'A < B')) // → '<a href="https://example.org">A &lt; B</a>'
 */
export function h(tag: string, attributes: Attributes = {}, ...children: readonly Children[]): Drawn {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false || !isSafe(name, value)) continue;
    set[name] = value === true ? '' : typeof value === 'number' ? numeral(value) : value;
  }
  return { tag, attributes: set, children: flat(children) };
}

function isSafe(name: string, value: string | number | boolean): boolean {
  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') return false;
  return name !== 'href' || /^(?:https?:\/\/|#)/i.test(String(value));
}

/** Tenths of a pixel are as fine as a screen shows, and keep files small. */
const numeral = (x: number): string => String(Math.round(x * 10) / 10);

const flat = (children: readonly Children[]): Child[] =>
  children.flatMap((child): Child[] => {
    if (child === null || child === undefined || child === false) return [];
    if (typeof child === 'string' || 'tag' in child) return [child as Child];
    return flat(child as readonly Children[]);
  });

/** Elements that have no end tag. */
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col']);

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML and XML, attribute values too. Control characters that XML forbids are left out. */
export const escapeText = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (c) => escapes[c]!);

/** The element as HTML or, for `svg`, as XML that also stands alone in a file. */
export function print(child: Child): string {
  if (typeof child === 'string') return escapeText(child);
  const { tag, attributes, children } = child;
  const start = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeText(value)}"`)].join(' ');
  return empty.has(tag) ? `<${start}>` : `<${start}>${children.map(print).join('')}</${tag}>`;
}
