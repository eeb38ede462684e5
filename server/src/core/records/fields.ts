import * as v from 'valibot';
import { type Message, say } from '../words/message.ts';
import { expectation } from './expectation.ts';
import { type JsonPath, scanJson, spanOfPath } from './json.ts';
import type { Extra, RecordProblem } from './model.ts';
import { type PlainReader, plainReader, unclear } from './plainly.ts';
import { restored, salvage } from './salvage.ts';

/**
 * Reads the fields of one JSON object by a table of schemas, each on its own: a field that is wrong is reported and kept as `extra`, the
 * others are read all the same; of a list or table only the wrong entries are left out. The message of a schema says what is expected, in words that fit after "expected".
 */

export type Entries = Readonly<Record<string, v.GenericSchema>>;

export interface FieldProblem {
  readonly message: Message;
  readonly path: JsonPath;
}

export interface Fields<E extends Entries> {
  readonly known: { readonly [K in keyof E]?: Exclude<v.InferOutput<E[K]>, null | undefined> };
  /** Unknown fields, and known ones that could not be understood, in their order; `undefined` where there are none. */
  readonly extra: Extra | undefined;
}

/** Reads `json` by `entries`; `null` counts as not said. Problems are added to `problems`, their paths below `at`. */
export function readFields<const E extends Entries>(
  json: unknown,
  entries: E,
  at: JsonPath,
  problems: FieldProblem[],
): Fields<E> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    problems.push({ message: json === undefined ? missing(at, anObject) : unexpected(json, anObject), path: at });
    return { known: {}, extra: undefined };
  }
  const object = json as Readonly<Record<string, unknown>>;
  const known: Record<string, unknown> = {};
  let extra: Record<string, unknown> | undefined;
  const put = (key: string, value: unknown): void => {
    extra ??= {};
    keep(extra, key, value);
  };
  for (const key of Object.keys(object)) if (!Object.hasOwn(entries, key)) put(key, object[key]);
  for (const [key, schema, plain] of fieldsOf(entries)) {
    const raw = Object.hasOwn(object, key) ? (object[key] ?? undefined) : undefined;
    const value = plain(raw);
    if (value !== unclear) {
      if (value !== undefined) known[key] = value;
      continue;
    }
    const read = v.safeParse(schema, raw);
    if (read.success) {
      if (read.output !== undefined) known[key] = read.output;
      continue;
    }
    const salvaged = salvage(schema, raw);
    if (salvaged) {
      known[key] = salvaged.value;
      put(key, salvaged.kept);
      for (const { path: inside, input, message } of salvaged.issues) {
        const path = [...at, key, ...inside];
        problems.push({ message: unexpected(input, expectation(message), path), path });
      }
      continue;
    }
    const issue = read.issues[0];
    const path = [...at, key, ...(issue.path ?? []).map((item) => item.key as string | number)];
    problems.push({
      message:
        raw === undefined
          ? missing(path, expectation(issue.message))
          : unexpected(issue.input, expectation(issue.message), path),
      path,
    });
    if (raw !== undefined) put(key, raw);
  }
  return { known: known as Fields<E>['known'], extra };
}

type Field = readonly [key: string, schema: v.GenericSchema, plain: PlainReader];

/** The fields of a table, prepared once. */
function fieldsOf(entries: Entries): readonly Field[] {
  let fields = prepared.get(entries);
  if (!fields) {
    fields = Object.entries(entries).map(([key, schema]): Field => [key, schema, plainReader(schema)]);
    prepared.set(entries, fields);
  }
  return fields;
}

const prepared = new WeakMap<Entries, readonly Field[]>();

/** Sets a field even if it is called `__proto__`. */
function keep(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

const nameOf = (path: JsonPath): string => path.map(String).join('.');

const anObject = say`an object`;

const missing = (path: JsonPath, expected: Message): Message => say`Missing "${nameOf(path)}", expected ${expected}`;

function unexpected(input: unknown, expected: Message, path: JsonPath = []): Message {
  const shown =
    typeof input === 'object' && input !== null
      ? Array.isArray(input)
        ? say`a list`
        : anObject
      : JSON.stringify(input);
  const short = typeof shown !== 'string' || shown.length <= 60 ? (shown ?? 'undefined') : `${shown.slice(0, 57)}…"`;
  return path.length > 0
    ? say`Unexpected ${short}, expected ${expected} for "${nameOf(path)}"`
    : say`Unexpected ${short}, expected ${expected}`;
}

/** Printing needs recursion, and nothing of ours nests deeper than a handful. Short texts cannot nest deep enough to matter. */
const maxDepth = 200;

/** Parses JSON text; a problem says where it breaks. A byte order mark is allowed. */
export function parseJson(text: string): { readonly json: unknown; readonly problems: readonly RecordProblem[] } {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    const json: unknown = JSON.parse(bare);
    if (!deeperThan(bare, maxDepth)) return { json, problems: [] };
    const message = say`Unexpected nesting, expected at most ${maxDepth} levels`;
    return { json: undefined, problems: [{ message, span: { start: 0, end: Math.min(1, text.length) } }] };
  } catch {
    const problem = scanJson(text) ?? {
      message: say`Unexpected text, expected JSON`,
      span: { start: 0, end: text.length },
    };
    return { json: undefined, problems: [problem] };
  }
}

/** Whether brackets nest deeper than `limit`; those inside strings count too, which for so high a limit is no matter. */
function deeperThan(text: string, limit: number): boolean {
  if (text.length < 20 * limit) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 123) {
      if (++depth > limit) return true;
    } else if (c === 93 || c === 125) depth--;
  }
  return false;
}

/** Gives the problems of fields their places in the record's text. */
export const placed = (text: string, problems: readonly FieldProblem[]): RecordProblem[] =>
  problems.map(({ message, path }) => ({ message, span: spanOfPath(text, path) }));

/**
 * The fields of a record to print: first those of `defaults`, in that order, each as said, else as kept unread, else by default; then the
 * unknown ones. A field whose default is `undefined` is left out where nothing is said.
 */
export function inOrder(
  defaults: Readonly<Record<string, unknown>>,
  said: Readonly<Record<string, unknown>>,
  extra: Extra | undefined,
): Record<string, unknown> {
  const own = (fields: Extra | undefined, key: string): unknown =>
    fields && Object.hasOwn(fields, key) ? fields[key] : undefined;
  const fields: Record<string, unknown> = {};
  for (const key of Object.keys(defaults))
    keep(fields, key, restored(own(said, key), own(extra, key)) ?? defaults[key]);
  for (const key of Object.keys(extra ?? {})) if (!Object.hasOwn(defaults, key)) keep(fields, key, own(extra, key));
  return fields;
}

/** Only the fields that are said, typed so. */
export function onlySaid<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
