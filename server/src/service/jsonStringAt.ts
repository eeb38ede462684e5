import { type JsonPath, scanJson } from '../core/records/json.ts';
import type { Span } from '../core/text/span.ts';

/** A string value of a record. */
export interface JsonString {
  readonly path: JsonPath;
  /** Between the quotation marks. */
  readonly span: Span;
  readonly value: string;
}

/** The string value at an offset of JSON text, which may be broken behind it: somebody is typing. */
export function jsonStringAt(text: string, offset: number): JsonString | undefined {
  let found: JsonString | undefined;
  scanJson(text, {
    value(path, { start, end }) {
      if (text[start] !== '"' || offset <= start || end <= offset) return;
      found = { path, span: { start: start + 1, end: end - 1 }, value: JSON.parse(text.slice(start, end)) };
    },
  });
  return found;
}
