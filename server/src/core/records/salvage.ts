/**
 * Lists and tables of which an entry is wrong: the right ones are read all the same, and the wrong ones stay where they are when the record is written
 * again.
 */
import * as v from 'valibot';
import type { JsonPath } from './json.ts';
import { isSpread, spread } from './layout.ts';

/** What can be read of a field whose value as a whole is wrong. */
export interface Salvaged {
  /** The right entries. */
  readonly value: unknown;
  /** The others at their places; in a list `null` stands where a right one was. */
  readonly kept: unknown;
  /** What is wrong with each of the others, and where in the value. */
  readonly issues: readonly { readonly path: JsonPath; readonly input: unknown; readonly message: string }[];
}

/** `undefined` where the field is neither list nor table, or none of its entries is right. */
export function salvage(schema: v.GenericSchema, raw: unknown): Salvaged | undefined {
  const each = entrySchema(schema);
  if (!each || typeof raw !== 'object' || raw === null || Array.isArray(raw) !== (each.of === 'list')) return undefined;
  const entries = Object.entries(raw).map(([key, input]) => ({ key, input, read: v.safeParse(each.schema, input) }));
  const right = entries.filter(({ read }) => read.success);
  if (right.length === 0) return undefined;
  const issues = entries.flatMap(({ key, read }) => {
    const issue = read.issues?.[0];
    if (!issue) return [];
    const inside = (issue.path ?? []).map((item) => item.key as string | number);
    return [{ path: [each.of === 'list' ? Number(key) : key, ...inside], input: issue.input, message: issue.message }];
  });
  if (each.of === 'list')
    return {
      value: right.map(({ read }) => read.output),
      kept: entries.map(({ input, read }) => (read.success ? null : input)),
      issues,
    };
  return {
    value: Object.fromEntries(right.map(({ key, read }) => [key, read.output])),
    kept: Object.fromEntries(entries.filter(({ read }) => !read.success).map(({ key, input }) => [key, input])),
    issues,
  };
}

/** A field to print: what is said of it, and in its midst what was kept unread. */
export function restored(said: unknown, kept: unknown): unknown {
  if (said === undefined || kept === undefined) return said ?? kept;
  if (isSpread(said)) return spread(restored(said.spread, kept) as readonly unknown[]);
  if (Array.isArray(said)) {
    if (!Array.isArray(kept)) return said;
    const left = [...said];
    const merged = kept.flatMap((entry) => (entry === null ? left.splice(0, 1) : [entry]));
    return [...merged, ...left];
  }
  return isTable(said) && isTable(kept) ? { ...said, ...kept } : said;
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Parts {
  readonly type: string;
  readonly wrapped?: Parts;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
}

/** What each entry of a list or table must be. */
function entrySchema(schema: v.GenericSchema): { of: 'list' | 'table'; schema: v.GenericSchema } | undefined {
  const parts = schema as unknown as Parts;
  const inner = parts.type === 'optional' && parts.wrapped ? parts.wrapped : parts;
  if (inner.type === 'array' && inner.item) return { of: 'list', schema: inner.item };
  if (inner.type === 'record' && inner.value) return { of: 'table', schema: inner.value };
  return undefined;
}
