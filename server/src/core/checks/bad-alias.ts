import type { Check } from './check.ts';

/**
 * `bad-alias` (warning): an alias in a topic's record leads nowhere: round in a circle, to the topic itself, to two topics at once, or to a topic whose
 * own record then does not count.
 *
 * @example
 * .claims/topics/flood/homes.json: { "aliases": ["flood/houses"] } ← bad-alias
 * .claims/topics/flood/houses.json: { "aliases": ["flood/homes"] } ← bad-alias
 * a.txt: {flood/homes|312} homes, {flood/houses|298} houses.
 *
 * @example
 * .claims/topics/flood/homes.json: { "aliases": ["flood/houses"] }
 * .claims/topics/flood/houses.json: { "changes": "cumulative" } ← bad-alias
 * a.txt: {flood/homes|312} homes.
 */
export const badAlias: Check = {
  code: 'bad-alias',
  title: 'An alias that leads nowhere',
  defaultSeverity: 'warning',
  rationale:
    'Claims of topics that were meant to be one would silently not be compared, or not by the rules of their record.',
};
