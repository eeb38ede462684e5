import type { Span } from '../text/span.ts';
import { type Message, say } from '../words/message.ts';
import type { RecordProblem } from './model.ts';

/**
 * Places in JSON text: where the syntax breaks, where the value of a field stands, which keys occur twice. Values themselves are read by
 * `JSON.parse`, which is many times faster; this scanner runs only when there is something to point at. It keeps its own stack, so that
 * ten thousand brackets are no harm.
 */

/** Keys and indices from the root to a value, as in valibot's issues. */
export type JsonPath = readonly (string | number)[];

interface Container {
  readonly kind: 'object' | 'array';
  readonly start: number;
  readonly keys: Set<string>;
  key: string | number;
}

interface ScanEvents {
  value?(path: JsonPath, span: Span): void;
  duplicateKey?(key: string, span: Span): void;
}

const blanks = /[ \t\r\n]*/y;
const token =
  /([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'property name or }' | 'property name' | ':' | ', or end' | 'end of file';

/** Walks over JSON text and returns the first syntax error, or `undefined` where there is none. */
export function scanJson(text: string, events: ScanEvents = {}): RecordProblem | undefined {
  const stack: Container[] = [];
  let expected = 'value' as Expected;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const valueEnds = (span: Span): Expected => {
    events.value?.(
      stack.map((c) => c.key),
      span,
    );
    return stack.length === 0 ? 'end of file' : ', or end';
  };

  for (;;) {
    blanks.lastIndex = at;
    blanks.exec(text);
    const start = blanks.lastIndex;
    if (start === text.length && expected === 'end of file') return undefined;
    token.lastIndex = start;
    const match = token.exec(text);
    const wrong = (): RecordProblem => problem(text, start, expected);
    if (!match) return wrong();
    const [, mark, string] = match;
    at = token.lastIndex;
    const top = stack.at(-1);
    const closes = top !== undefined && mark === (top.kind === 'object' ? '}' : ']');

    switch (expected) {
      case 'end of file':
        return wrong();
      case ':':
        if (mark !== ':') return wrong();
        expected = 'value';
        break;
      case ', or end':
        if (closes) {
          stack.pop();
          expected = valueEnds({ start: top.start, end: at });
        } else if (mark === ',' && top) {
          if (top.kind === 'array') top.key = Number(top.key) + 1;
          expected = top.kind === 'object' ? 'property name' : 'value';
        } else return wrong();
        break;
      case 'property name':
      case 'property name or }':
        if (string !== undefined && top) {
          const key: string = JSON.parse(string);
          if (top.keys.has(key)) events.duplicateKey?.(key, { start, end: at });
          top.keys.add(key);
          top.key = key;
          expected = ':';
        } else if (closes && expected === 'property name or }') {
          stack.pop();
          expected = valueEnds({ start: top.start, end: at });
        } else return wrong();
        break;
      case 'value':
      case 'value or ]':
        if (mark === '{') {
          stack.push({ kind: 'object', start, keys: new Set(), key: '' });
          expected = 'property name or }';
        } else if (mark === '[') {
          stack.push({ kind: 'array', start, keys: new Set(), key: 0 });
          expected = 'value or ]';
        } else if (closes && expected === 'value or ]') {
          stack.pop();
          expected = valueEnds({ start: top.start, end: at });
        } else if (mark === undefined) {
          expected = valueEnds({ start, end: at });
        } else return wrong();
        break;
    }
  }
}

const expectedWords: Readonly<Record<Expected, Message>> = {
  value: say`value`,
  'value or ]': say`value or ]`,
  'property name or }': say`property name or }`,
  'property name': say`property name`,
  ':': say`:`,
  ', or end': say`, or end`,
  'end of file': say`end of file`,
};

function problem(text: string, start: number, expected: Expected): RecordProblem {
  const found = /^(?:"[^"\n]{0,20}"?|[\w.+-]{1,20}|.)/su.exec(text.slice(start, start + 24))?.[0];
  return {
    message: say`Unexpected ${found === undefined ? expectedWords['end of file'] : JSON.stringify(found)}, expected ${expectedWords[expected]}`,
    span: { start, end: start + (found?.length ?? 0) },
  };
}

/**
 * Where the value at `path` stands in valid JSON text; for a field that is not there, the value it should be in. Of two fields with one
 * name the last counts, as with `JSON.parse`.
 */
export function spanOfPath(text: string, path: JsonPath): Span {
  let found: Span = { start: 0, end: text.length };
  let depth = -1;
  scanJson(text, {
    value: (at, span) => {
      if (at.length > path.length || at.length < depth || at.some((key, i) => key !== path[i])) return;
      found = span;
      depth = at.length;
    },
  });
  return found;
}

/** The fields that stand twice in one object of JSON text, each where it stands the second time. */
export function repeatedFields(text: string): { readonly key: string; readonly span: Span }[] {
  const found: { key: string; span: Span }[] = [];
  scanJson(text, { duplicateKey: (key, span) => void found.push({ key, span }) });
  return found;
}
