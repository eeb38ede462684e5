import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord } from './layout.ts';
import type { Parsed, Review } from './model.ts';
import { reviewEntries } from './schemas.ts';

/** A review's file: a decision about a pair of claims, with its reason. */

/** Reads a review; without id, claims, readings or reason there is no value. */
export function parseReview(text: string): Parsed<Review> {
  const { json, problems: broken } = parseJson(text);
  if (broken.length > 0) return { value: undefined, problems: broken };
  const problems: FieldProblem[] = [];
  const { known, extra } = readFields(json, reviewEntries, [], problems);
  const { id, claims, readings, reason, reviewer, reviewed } = known;
  const complete = id !== undefined && claims !== undefined && readings !== undefined && reason !== undefined;
  return {
    value: complete ? { id, claims, readings, reason, ...onlySaid({ reviewer, reviewed, extra }) } : undefined,
    problems: placed(text, problems),
  };
}

/** The review, canonical. */
export const printReview = (review: Review): string =>
  printRecord(
    inOrder(
      { id: null, claims: null, readings: null, reason: null, reviewer: null, reviewed: null },
      onlySaid({ ...review }),
      review.extra,
    ),
  );
