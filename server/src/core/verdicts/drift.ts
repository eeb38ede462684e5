/** Claims that give one party the same number with another bound. */
import type { Hedge } from '../figures/figure.ts';
import type { Side } from './pair.ts';

const isBound = (hedge: Hedge): boolean =>
  hedge === 'more-than' || hedge === 'at-least' || hedge === 'less-than' || hedge === 'at-most';

/** Groups of sides of one party and one number, by their places; only groups whose hedges differ. */
export function driftGroups(sides: readonly Side[]): number[][] {
  const groups = new Map<string, number[]>();
  sides.forEach(({ party, statement: { figure }, magnitude }, i) => {
    if (party === undefined || figure.value === null) return;
    const key = JSON.stringify([party, magnitude.dimension, figure.value, figure.unit]);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()].filter((group) => new Set(group.map((i) => sides[i]!.statement.figure.hedge)).size > 1);
}

/** Whether the bound was lost, won or turned between two sides of a group. */
export function drifts(a: Side, b: Side): boolean {
  const [f, g] = [a.statement.figure.hedge, b.statement.figure.hedge];
  return f !== g && (isBound(f) || isBound(g));
}
