/** The words around a claim, as a reader needs them to judge it: the rest of its sentence, not more than a line or two. */
import type { Span } from '../text/span.ts';

export interface Context {
  readonly before: string;
  readonly after: string;
}

/** Characters kept on either side: the quote in its sentence fits three lines of a narrow side bar. */
const most = 110;

export function contextOf(text: string, { start, end }: Span): Context {
  const left = text.slice(Math.max(0, start - 400), start);
  const right = text.slice(end, end + 400);
  const paragraphStart = Math.max(
    left.lastIndexOf('\n\n') + 2,
    left.lastIndexOf('\n- ') + 3,
    left.lastIndexOf('\n|') + 2,
  );
  const before = left.slice(paragraphStart > 2 ? paragraphStart : 0);
  const sentence = lastMatchEnd(before, /[.!?]["”’)]*\s+(?=["“‘(*_]*\p{Lu})/gu);
  const stop = /[.!?]["”’)]*(?=\s+["“‘(*_]*\p{Lu}|\s*$)|\n\s*\n|\n[-|]/u.exec(right);
  const after = stop
    ? right.slice(0, stop.index + (stop[0].trim() === '' ? 0 : stop[0].replace(/\s[\s\S]*$/, '').length))
    : right;
  return { before: tail(words(before.slice(sentence))), after: head(words(after)) };
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

/** In one line, without the marks of emphasis. */
const words = (text: string): string => text.replace(/\*\*|__|[*`|#>]/g, '').replace(/\s+/g, ' ');

function tail(text: string): string {
  if (text.length <= most) return text.trimStart();
  const cut = text.slice(-most);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

function head(text: string): string {
  if (text.length <= most) return text.trimEnd();
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
}
