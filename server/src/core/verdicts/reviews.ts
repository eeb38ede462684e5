/** Decisions about pairs of claims, and whether they still hold. */
import type { Review } from '../records/model.ts';

/** The latest review of each pair; a later one in the list replaces an earlier one. */
export type Reviews = ReadonlyMap<string, Review>;

/** A pair of claims as one word, whichever way round. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function reviewsByPair(reviews: readonly Review[]): Reviews {
  let found = byPair.get(reviews);
  if (!found) {
    found = new Map(reviews.map((review) => [pairKey(...review.claims), review]));
    byPair.set(reviews, found);
  }
  return found;
}

/** Asked for each file, and there may be thousands of either. */
const byPair = new WeakMap<readonly Review[], Reviews>();

/** Whether both claims still read as they did when it was decided. */
export function holdsStill(review: Review, readingOf: (claim: string) => string): boolean {
  return review.claims.every((claim, i) => readingOf(claim) === review.readings[i]);
}
