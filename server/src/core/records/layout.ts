/**
 * The bytes of a record: fixed key order, two-space indent, LF, one field a line with a blank line between fields, a final newline.
 * The blank lines let git merge changes of neighbouring fields; a field that says nothing stands there as `null`, because two branches
 * that each add a different field would otherwise insert at the same place, which git cannot merge.
 */

/** A JSON value whose object or array is spread over lines; everything else goes on one line. */
export interface Spread {
  readonly spread: Readonly<Record<string, unknown>> | readonly unknown[];
}

/** Whether a value is marked so. */
export const isSpread = (value: unknown): value is Spread =>
  typeof value === 'object' && value !== null && 'spread' in value;

/** Marks an object or array to be printed one entry a line. */
export const spread = (value: Readonly<Record<string, unknown>> | readonly unknown[]): Spread => ({ spread: value });

/** Prints the fields of a record in the order given; fields that are `undefined` are left out. */
export const printRecord = (fields: Readonly<Record<string, unknown>>): string => `${lines(fields, '')}\n`;

function lines(value: Readonly<Record<string, unknown>> | readonly unknown[], indent: string): string {
  const inner = `${indent}  `;
  const print = (item: unknown): string => (isSpread(item) ? lines(item.spread, inner) : line(item));
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((item) => inner + print(item)).join(',\n\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item)}`).join(',\n\n')}\n${indent}}`;
}

/** One line of JSON with a space after commas and inside braces: `{ "a": [1, 2] }`. */
function line(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(line).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    if (entries.length === 0) return '{}';
    return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${line(item)}`).join(', ')} }`;
  }
  return JSON.stringify(value) ?? 'null';
}
