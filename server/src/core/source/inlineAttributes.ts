/** The attributes of inline claims as they are written: which one an offset is in, and where the value of one stands. For completion and renaming. */
import type { Span } from '../text/span.ts';

/** What may be typed at an offset between the braces of a claim. */
export interface AttributeAt {
  /** The attribute whose value it is; `undefined` where a name is to be typed. */
  readonly name: string | undefined;
  /** What is written of it so far, without quotation marks. */
  readonly span: Span;
  /** Whether the value has quotation marks already. */
  readonly isQuoted: boolean;
  /** Names written before it. */
  readonly taken: readonly string[];
}

/** A claim, its label and its braces take no more than this; further back nothing is looked for. */
const reach = 2000;

const open = /:claim\[(?:\\.|\[[^\][]*\]|[^\][\\])*\]\{((?:"[^"]*"|'[^']*'|[^}"'])*(?:"[^"]*|'[^']*)?)$/s;
const value = /(?:^|\s)([\w-]+)=(?:"([^"]*)|'([^']*)|([^\s"']*))$/;
const name = /(?:^|\s)([\w-]*)$/;

/** The attribute at an offset; `undefined` outside of braces. Never costs more than a glance back, however long the text. */
export function attributeAt(text: string, offset: number): AttributeAt | undefined {
  const from = text.lastIndexOf(':claim[', offset);
  if (from === -1 || offset - from > reach) return undefined;
  const inside = open.exec(text.slice(from, offset))?.[1];
  if (inside === undefined) return undefined;
  const taken = [...inside.matchAll(/([\w-]+)=/g)].map((match) => match[1]!);
  const rest = /^[^\s"'}]*/.exec(text.slice(offset, offset + reach))![0].length;
  const inValue = value.exec(inside);
  if (inValue) {
    const [, of, double, single, bare] = inValue;
    const written = double ?? single ?? bare ?? '';
    const span = { start: offset - written.length, end: offset + rest };
    return { name: of, span, isQuoted: bare === undefined, taken: taken.slice(0, -1) };
  }
  const typed = name.exec(inside)?.[1];
  if (typed === undefined) return undefined;
  const after = /^[\w-]*/.exec(text.slice(offset, offset + reach))![0].length;
  return { name: undefined, span: { start: offset - typed.length, end: offset + after }, isQuoted: false, taken };
}

/** Where the value of an attribute stands, without its quotation marks; of two, the last, as Markdown has it. */
export function valueSpan(text: string, label: Span, directive: Span, attribute: string): Span | undefined {
  let found: Span | undefined;
  const written = /([\w-]+)=("[^"]*"|'[^']*'|[^\s"'}]+)/g;
  const braces = text.slice(label.end, directive.end);
  for (const { 0: all, 1: of, 2: said, index } of braces.matchAll(written)) {
    if (of !== attribute) continue;
    const mark = /^["']/.test(said!) ? 1 : 0;
    const end = label.end + index + all.length;
    found = { start: end - said!.length + mark, end: end - mark };
  }
  return found;
}

/** A value as it is, or in quotation marks, where Markdown reads character references. */
export const attributeValue = (words: string): string =>
  /^[\p{L}\p{N}/._-]+$/u.test(words) ? words : `"${escapedValue(words)}"`;

/** A value as it stands between quotation marks. */
export const escapedValue = (words: string): string =>
  words.replace(/[&"'\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
