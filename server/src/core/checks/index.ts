/** Every check there is. To add one: a file beside this one, and a line here. */
import { arithmetic } from './arithmetic.ts';
import { badAlias } from './bad-alias.ts';
import { badRelation } from './bad-relation.ts';
import type { Check, PairCheck, SourceCheck } from './check.ts';
import { contradiction } from './contradiction.ts';
import { disputed } from './disputed.ts';
import { hedgeDrift } from './hedge-drift.ts';
import { incomparable } from './incomparable.ts';
import { inlineClaim } from './inline-claim.ts';
import { misquoted } from './misquoted.ts';
import { orphaned } from './orphaned.ts';
import { possible } from './possible.ts';
import { quoteChanged } from './quote-changed.ts';
import { shrunk } from './shrunk.ts';
import { staleReview } from './stale-review.ts';
import { unreadFigure } from './unread-figure.ts';
import { unreadableRecord } from './unreadable-record.ts';

/**
 * Checks of pairs of claims: at most one applies to a pair. A claim has one finding for each group, under the code of its strongest pair: what cannot be
 * true is one thing, on what parties differ another.
 */
export const pairGroups: readonly (readonly PairCheck[])[] = [
  [misquoted, contradiction, shrunk], // surest first
  [disputed],
];

/** Checks of one source by itself. */
export const sourceChecks: readonly SourceCheck[] = [quoteChanged, orphaned, unreadFigure];

export const checks: readonly Check[] = [
  ...pairGroups.flat(),
  arithmetic,
  hedgeDrift,
  incomparable,
  staleReview,
  ...sourceChecks,
  possible,
  inlineClaim,
  unreadableRecord,
  badRelation,
  badAlias,
];
