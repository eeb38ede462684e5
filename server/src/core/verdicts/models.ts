/** Claims that do not fit their topic: the kind of figure that most have, or that the topic declares. */
import { type Member, older } from './members.ts';
import type { Side } from './pair.ts';

/**
 * For every member that does not fit its topic one that does: the declared kind is the topic's, else that of the largest group, of equal
 * ones the older.
 */
export function modelsOf(
  members: readonly Member[],
  sides: readonly Side[],
  declared: string | undefined,
): ReadonlyMap<number, number> {
  const groups = new Map<string, number[]>();
  sides.forEach(({ magnitude: { dimension } }, i) => {
    const kind = dimension === 'birth' ? 'age' : dimension; // a dated and an undated age are both ages
    const group = groups.get(kind);
    if (group) group.push(i);
    else groups.set(kind, [i]);
  });
  if (groups.size < 2) return new Map();
  const first = (group: readonly number[]): number => group.reduce((a, b) => (older(members[b]!, members[a]!) ? b : a));
  const isDeclared = (group: readonly number[]): number => Number(group === groups.get(declared ?? ''));
  const [fitting, ...rest] = [...groups.values()].sort(
    (a, b) =>
      isDeclared(b) - isDeclared(a) || b.length - a.length || (older(members[first(a)]!, members[first(b)]!) ? -1 : 1),
  );
  const model = first(fitting!);
  return new Map(rest.flat().map((i) => [i, model]));
}
