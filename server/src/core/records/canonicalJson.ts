import { printRecord, spread } from './layout.ts';

/** Fields whose entries stand on lines of their own, in whatever record they occur. */
const spreadFields = new Set(['body', 'target', 'aliases', 'relations', 'sources', 'severity', 'parties']);

/**
 * The JSON of any record in the layout of all of them, its fields in the order they have. For those that handle records without knowing
 * which kind: the same bytes as the printer of its kind, if the fields stand in that printer's order.
 */
export function canonicalJson(json: Readonly<Record<string, unknown>>): string {
  const fields = Object.entries(json).map(([key, value]) => {
    const isList = typeof value === 'object' && value !== null && spreadFields.has(key);
    return [key, isList ? spread(value as Readonly<Record<string, unknown>>) : value] as const;
  });
  return printRecord(Object.fromEntries(fields));
}
