import type { Check } from './check.ts';

/**
 * `bad-relation` (warning): a relation in a topic's record cannot be parsed or computed, names an unknown topic or goes round in a circle.
 *
 * @example
 * .claims/topics/flood/affected.json: { "relations": [{ "equals": "flood/killed +" }] } ← bad-relation
 * a.txt: {flood/killed|41} died.
 *
 * @example
 * .claims/topics/flood/affected.json: { "relations": [{ "equals": "flood/drowned" }] } ← bad-relation
 * a.txt: {flood/affected|41} people.
 *
 * @example
 * .claims/topics/flood/share.json: { "relations": [{ "equals": "flood/killed / flood/missing" }] } ← bad-relation
 * a.txt: {flood/killed|41} died, {flood/missing|0} were missed.
 */
export const badRelation: Check = {
  code: 'bad-relation',
  title: 'A relation that cannot be computed',
  defaultSeverity: 'warning',
  rationale: 'A relation that is never checked gives false comfort.',
};
