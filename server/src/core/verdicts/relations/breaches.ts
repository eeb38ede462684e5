/** Violations of one relation that tell of one and the same thing, so that each is told once. */
import type { Member } from '../members.ts';
import type { RelationVerdict } from './checkRelations.ts';

/** A broken relation: the claims of its topic and the choices of operands that do not go with each other. */
export interface Breach {
  /** Those within one source first. */
  readonly violations: readonly RelationVerdict[];
}

/** The claims of a violation, that of the relation's topic first. */
export const membersOf = ({ target, derived }: RelationVerdict): readonly Member[] => [
  target,
  ...derived.operands.map(({ member }) => member),
];

/** A choice of operands as one word. */
export const choiceOf = ({ derived }: RelationVerdict): string =>
  derived.operands.map(({ member }) => member.id).join(' ');

/** Whether all claims of a violation stand in one source, which then contradicts itself. */
export const isInside = ({ target, derived }: RelationVerdict): boolean =>
  derived.operands.every(({ member }) => member.path === target.path);

/**
 * Groups the violations of a relation: those of one claim, and across sources those of one choice of operands. What a source breaks by itself comes first,
 * and takes with it what follows from it.
 */
export function breachesOf(violations: readonly RelationVerdict[]): readonly Breach[] {
  const breaches: { readonly violations: RelationVerdict[] }[] = [];
  const byEnd = new Map<Member | string, (typeof breaches)[number]>();
  for (const violation of [...violations].sort((a, b) => Number(isInside(b)) - Number(isInside(a)))) {
    const choice = choiceOf(violation);
    let breach = byEnd.get(violation.target) ?? (isInside(violation) ? undefined : byEnd.get(choice));
    if (breach) breach.violations.push(violation);
    else {
      breach = { violations: [violation] };
      breaches.push(breach);
    }
    for (const end of [violation.target, choice]) if (!byEnd.has(end)) byEnd.set(end, breach);
  }
  return breaches;
}
