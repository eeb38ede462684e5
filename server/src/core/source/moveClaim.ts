/**
 * A claim moves between the text and the store: what to edit in the text, and which records to write. Says the same in both places, and the
 * reviews it is part of go with it; where that cannot be, the reason is told instead.
 */
import { describe } from '../anchoring/describe.ts';
import type { RecordWrite } from '../findings/finding.ts';
import { printClaim } from '../records/claim.ts';
import type { Claim, Review } from '../records/model.ts';
import { claimPath, reviewPath } from '../records/paths.ts';
import { printReview } from '../records/review.ts';
import type { AnchoredClaim } from '../snapshot.ts';
import type { Span } from '../text/span.ts';
import { attributeValue } from './inlineAttributes.ts';
import { attributeNames, inlineClaims } from './inlineClaims.ts';
import { parseSource } from './parseSource.ts';

/** Words of the text to replace. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What moves a claim; the text is edited first, so that the claim is never nowhere. */
export type Move =
  | { readonly edit: TextEdit; readonly writes: readonly RecordWrite[]; readonly problem?: undefined }
  | { readonly problem: string };

export interface MoveContext {
  readonly text: string;
  /** The store's reviews. */
  readonly reviews: readonly Review[];
}

/** Out of the text into a record of its own, under a new id. */
export function moveToStore(
  { claim, anchor, inline }: AnchoredClaim,
  id: string,
  { text, reviews }: MoveContext,
): Move {
  if (!inline || !anchor.span) return { problem: 'the claim does not stand in the text' };
  const words = text.slice(anchor.span.start, anchor.span.end);
  const without = text.slice(0, inline.start) + words + text.slice(inline.end);
  const span = { start: inline.start, end: inline.start + words.length };
  const stored: Claim = { ...claim, id, selector: describe(without, span) };
  return {
    edit: { span: inline, newText: words },
    writes: [{ path: claimPath(stored), text: printClaim(stored) }, ...reviewWrites(reviews, claim.id, id)],
  };
}

/**
 * Into the text of a Markdown source, as a directive around its words.
 *
 * @param recordPath the file it stands in, which goes
 */
export function moveToText(
  { claim, anchor, inline }: AnchoredClaim,
  recordPath: string,
  { text, reviews }: MoveContext,
): Move {
  if (inline) return { problem: 'the claim stands in the text already' };
  if (!anchor.span) return { problem: 'the claim has no place in the text; attach it again first' };
  if (anchor.state === 'edited') return { problem: 'its words changed since they were tagged; settle that first' };
  const kept = Object.values(claim.extra ?? {}).flatMap((fields) => Object.keys(fields ?? {}));
  if (kept.length > 0) return { problem: `only a record can hold its ${kept.join(', ')}` };
  const words = text.slice(anchor.span.start, anchor.span.end);
  const newText = `:claim[${bracketed(words)}]{${attributesOf(claim)}}`;
  const after = text.slice(0, anchor.span.start) + newText + text.slice(anchor.span.end);
  // The text around the words decides whether they are a directive there; its own parser knows best.
  const read = inlineClaims(claim.source, after, parseSource(after, 'markdown')).claims;
  const moved = read.find(({ directive }) => directive.start === anchor.span.start);
  const isWhole =
    moved && moved.directive.end === anchor.span.start + newText.length && saysTheSame(moved.claim, claim);
  if (!isWhole) return { problem: 'Markdown cannot hold a claim at this place, such as in code or across paragraphs' };
  return {
    edit: { span: anchor.span, newText },
    writes: [...reviewWrites(reviews, claim.id, moved.claim.id), { path: recordPath, text: null }],
  };
}

/** Brackets that do not pair off would end the label or never let it end. */
function bracketed(words: string): string {
  let depth = 0;
  for (const bracket of words.match(/\\.|[[\]]/gs) ?? []) {
    if (bracket === '[') depth++;
    else if (bracket === ']' && --depth < 0) break;
  }
  return depth === 0 ? words : words.replace(/\\.|[[\]]/gs, (all) => (all.length > 1 ? all : `\\${all}`));
}

function attributesOf(claim: Claim): string {
  return Object.entries(attributeNames)
    .flatMap(([name, field]) => (claim[field] === undefined ? [] : [`${name}=${attributeValue(claim[field])}`]))
    .join(' ');
}

const saysTheSame = (a: Claim, b: Claim): boolean =>
  Object.values(attributeNames).every((field) => a[field] === b[field]);

/** The reviews a claim is part of, with its new id. */
const reviewWrites = (reviews: readonly Review[], from: string, to: string): readonly RecordWrite[] =>
  reviews
    .filter(({ claims }) => claims.includes(from))
    .map((review) => {
      const pairs = review.claims.map((id, i) => [id === from ? to : id, review.readings[i]!] as const);
      const [a, b] = pairs.sort(([one], [other]) => (one < other ? -1 : 1));
      const renamed: Review = { ...review, claims: [a![0], b![0]], readings: [a![1], b![1]] };
      return { path: reviewPath(review.id), text: printReview(renamed) };
    });
