/** Halves a set of labelled rows, so that one half can be tuned on while the other tells whether that was learning or learning by heart. */
import { createHash } from 'node:crypto';

/** Rows of one subject must not be parted: those made from one another (`3f2a_1`, `3f2a_2`) or with evidence that begins alike but for its numbers. */
interface Row {
  readonly id: string;
  readonly b: { readonly text: string };
}

export const halves = ['develop', 'held-out'] as const;
export type Half = (typeof halves)[number];

/** The rows of one half. The same rows always fall into the same halves. */
export function rowsOf<R extends Row>(rows: readonly R[], half: Half): R[] {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    const parent = parents.get(key) ?? key;
    return parent === key ? key : rootOf(parent);
  };
  const stem = ({ id }: Row): string => `id ${id.split('_')[0]}`;
  const opening = ({ b }: Row): string =>
    `b ${b.text
      .toLowerCase()
      .replace(/[^a-z]+/g, '')
      .slice(0, 40)}`;
  for (const row of rows) parents.set(rootOf(stem(row)), rootOf(opening(row)));
  const names = new Map<string, string>();
  for (const row of rows) {
    const root = rootOf(stem(row));
    const name = names.get(root);
    if (name === undefined || row.b.text < name) names.set(root, row.b.text);
  }
  return rows.filter((row) => {
    const [first] = createHash('sha256')
      .update(names.get(rootOf(stem(row)))!)
      .digest();
    return halves[first! % 2] === half;
  });
}
