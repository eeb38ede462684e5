/** Claims that give one party the same number with another bound. */
import type { Hedge } from '../figures/figure.ts';
import type { Side } from './pair.ts';

const isBound = (hedge: Hedge): boolean =>
  hedge === 'more-than' || hedge === 'at-least' || hedge === 'less-than' || hedge === 'at-most';

/** Whether a bound was lost, won or turned between two hedges. */
const drifts = (a: Hedge, b: Hedge): boolean => a !== b && (isBound(a) || isBound(b));

/** For each side that has any, the places of those of its party and number that have another bound. */
export function driftsOf(sides: readonly Side[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<string, Map<Hedge, number[]>>();
  sides.forEach(({ party, statement: { figure }, magnitude }, i) => {
    if (party === undefined || figure.value === null) return;
    const key = JSON.stringify([party, magnitude.dimension, figure.value, figure.unit]);
    const group = groups.get(key) ?? new Map<Hedge, number[]>();
    groups.set(key, group);
    const alike = group.get(figure.hedge);
    if (alike) alike.push(i);
    else group.set(figure.hedge, [i]);
  });
  const found = new Map<number, readonly number[]>();
  for (const group of groups.values()) {
    for (const [hedge, places] of group) {
      const others = [...group].flatMap(([other, list]) => (drifts(hedge, other) ? list : []));
      if (others.length > 0) for (const i of places) found.set(i, others);
    }
  }
  return found;
}
