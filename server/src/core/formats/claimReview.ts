/**
 * schema.org ClaimReview (https://schema.org/ClaimReview), as fact-checkers publish it: one review for each claim that somebody decided about. That
 * is so where the topic has an established value (`rank: preferred`), which the others are rated by, or where a review gives the reason for a pair.
 * Only for writing: a rating says less than what it was made from.
 */

import { showFigure } from '../figures/print.ts';
import { readingOf } from '../findings/ofSnapshot.ts';
import type { Review } from '../records/model.ts';
import { type AnchoredClaim, verdictsOf } from '../snapshot.ts';
import { holdsStill } from '../verdicts/reviews.ts';
import type { Verdict, VerdictKind } from '../verdicts/verdict.ts';
import { say } from '../words/message.ts';
import { inWords } from '../words/print.ts';
import type { Exported, ExportInput, ExportSource, Format } from './format.ts';

export const claimReview: Format = {
  name: 'claim-review',
  title: say`schema.org ClaimReview of reviewed claims (JSON-LD)`,
  write,
};

/**
 * Verdicts on the usual scale from 1 (false) to 5 (true), with the words that count more than the number. A figure that was right in its day,
 * or on which parties differ, is neither. What does not compare is not rated.
 */
const ratings: Readonly<Record<VerdictKind, readonly [value: number, name: string] | undefined>> = {
  equal: [5, 'Agrees'],
  consistent: [4, 'Consistent'],
  updated: [3, 'Outdated'],
  disputed: [3, 'Disputed'],
  shrunk: [2, 'Revised'],
  contradiction: [1, 'Contradicted'],
  misquoted: [1, 'Misquoted'],
  incomparable: undefined,
};

interface Located {
  readonly source: ExportSource;
  readonly claim: AnchoredClaim;
}

function write({ sources, snapshot }: ExportInput): Exported {
  const wanted = sources.flatMap((source) => source.claims.map((claim): Located => ({ source, claim })));
  const preferred = new Set<string>();
  const everywhere = new Map<string, Located>();
  for (const [path, { record, claims }] of snapshot.sources) {
    for (const claim of claims) {
      everywhere.set(claim.claim.id, { source: { path, record, text: '', claims }, claim });
      if (claim.claim.rank === 'preferred') preferred.add(claim.claim.id);
    }
  }
  const readingNow = (id: string): string => {
    const claim = everywhere.get(id)?.claim;
    return claim ? readingOf(claim) : '';
  };
  // A decision about figures that read otherwise today decides nothing.
  const holding = snapshot.reviews.filter((review) => holdsStill(review, readingNow));
  const reviewed = new Map(holding.map((review) => [review.claims.join(' '), review]));
  const items = wanted.flatMap((located) => {
    const { id, rank } = located.claim.claim;
    if (rank === 'preferred') return [];
    const pairs = verdictsOf(snapshot, id).flatMap(({ a, b, verdict }) => {
      const other = everywhere.get(a === id ? b : a);
      const review = reviewed.get([a, b].sort().join(' '));
      if (!other || !(review || preferred.has(other.claim.claim.id)) || !ratings[verdict.kind]) return [];
      return [{ other, verdict, review, isEstablished: preferred.has(other.claim.claim.id) }];
    });
    // The established value decides; among several of one sort, the one furthest from agreeing.
    const [first] = pairs.sort(
      (a, b) =>
        Number(b.isEstablished) - Number(a.isEstablished) || ratings[a.verdict.kind]![0] - ratings[b.verdict.kind]![0],
    );
    return first ? [reviewOf(located, first)] : [];
  });
  const topics = new Set(wanted.map(({ claim }) => claim.claim.topic));
  const notices =
    items.length === 0 && topics.size > 0
      ? [say`no topic is reviewed: give one of its claims the rank "preferred", or review a pair`]
      : [];
  return { text: `${JSON.stringify(items, null, 2)}\n`, notices };
}

interface Judged {
  readonly other: Located;
  readonly verdict: Verdict;
  readonly review: Review | undefined;
}

function reviewOf({ source, claim }: Located, { other, verdict, review }: Judged): Readonly<Record<string, unknown>> {
  const { attributedTo, topic, id, asOf } = claim.claim;
  const [ratingValue, alternateName] = ratings[verdict.kind]!;
  const published = asOf ?? source.record.published;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `urn:uuid:${id}#review`,
    datePublished: review?.reviewed,
    author: review?.reviewer === undefined ? undefined : { '@type': 'Person', name: review.reviewer },
    about: topic,
    claimReviewed: sentenceOf(claim, topic),
    reviewBody: [review?.reason, comparison(other, verdict)].filter(Boolean).join(' '),
    itemReviewed: {
      '@type': 'Claim',
      author: attributedTo === undefined ? publisherOf(source) : { '@type': 'Person', name: attributedTo },
      datePublished: published,
      appearance: articleOf(source),
    },
    reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5, worstRating: 1, alternateName },
    citation: articleOf(other.source),
  };
}

const sentenceOf = ({ quote, claim, reading }: AnchoredClaim, topic: string): string => {
  const words = (quote ?? claim.selector.exact).replace(/\s+/g, ' ').trim();
  const read = reading.figure ? showFigure(reading.figure) : undefined;
  return read === undefined || read === words ? `${topic}: ${words}` : `${topic}: ${words} (${read})`;
};

const comparison = ({ source, claim }: Located, verdict: Verdict): string =>
  `${publisherOf(source)?.name ?? source.path}: "${(claim.quote ?? claim.claim.selector.exact).replace(/\s+/g, ' ')}". ${inWords(verdict.sentence)}`;

const publisherOf = ({ record }: ExportSource): { '@type': string; name: string } | undefined =>
  record.publisher === undefined ? undefined : { '@type': 'Organization', name: record.publisher };

const articleOf = (source: ExportSource): Readonly<Record<string, unknown>> => ({
  '@type': 'NewsArticle',
  url: source.record.url,
  headline: source.record.title ?? source.path,
  datePublished: source.record.published,
  publisher: publisherOf(source),
});
