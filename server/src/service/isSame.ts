/** Whether two JSON values are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  const [fields, others] = [a, b] as Readonly<Record<string, unknown>>[];
  for (const key in fields) if (!isSame(fields[key], others![key])) return false;
  for (const key in others) if (!(key in fields!)) return false;
  return true;
}
