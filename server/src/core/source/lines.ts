import type { Span } from '../text/span.ts';

/** The lines of a text without their ends. `\n`, `\r\n` and a lone `\r` each end a line, as in LSP. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<Span> {
  let start = from;
  const part = text.slice(from, to);
  // Almost no text has a carriage return, and the engine's own search is many times faster than a loop.
  if (!part.includes('\r')) {
    for (let end = part.indexOf('\n'); end !== -1; end = part.indexOf('\n', end + 1)) {
      yield { start, end: from + end };
      start = from + end + 1;
    }
    if (start < to) yield { start, end: to };
    return;
  }
  while (start < to) {
    let end = start;
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    yield { start, end };
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

/** Whether nothing but white space lies in the span. */
export function isBlank(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 32 && text.charCodeAt(i) !== 0xa0) return false;
  return true;
}
