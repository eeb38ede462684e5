import type { Figure } from '../figures/figure.ts';
import type { Snapshot } from '../snapshot.ts';
import { inPiece, type Piece } from '../text/piece.ts';
import type { Span } from '../text/span.ts';
import { sentenceAround } from './sentenceAround.ts';

/** What is known of a topic's looks: its name, and the company its claims keep. */
export interface TopicProfile {
  readonly topic: string;
  /** Name, title and aliases in one. */
  readonly names: string;
  readonly figures: readonly Figure[];
  /** The sentences its claims stand in. */
  readonly sentences: readonly string[];
  /** The words right beside its claims. */
  readonly near: readonly string[];
}

/** A few words on each side: a sentence may hold figures of several topics. */
const nearby = 40;

/** The words right beside a span. */
export const wordsNear = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(0, start - nearby), Math.min(text.length, end + nearby));

interface Mutable {
  readonly figures: Figure[];
  readonly sentences: string[];
  readonly near: string[];
}

/**
 * The topics of a snapshot, those without a claim too.
 *
 * @param around gives the text around a claim of a source, or all of its text
 */
export function topicProfiles(
  snapshot: Snapshot,
  around: (path: string, span: Span) => Piece | undefined,
): TopicProfile[] {
  const profiles = new Map<string, Mutable>();
  const profile = (topic: string): Mutable => {
    let found = profiles.get(topic);
    if (!found) {
      found = { figures: [], sentences: [], near: [] };
      profiles.set(topic, found);
    }
    return found;
  };
  for (const topic of snapshot.topics.keys()) profile(topic);
  for (const { path, claims } of snapshot.sources.values()) {
    for (const { claim, anchor, reading } of claims) {
      const { figures, sentences, near } = profile(claim.topic);
      if (reading.figure) figures.push(reading.figure);
      const piece = anchor.span && around(path, anchor.span);
      if (!piece || !anchor.span) continue;
      const span = inPiece(piece, anchor.span);
      const { start, end } = sentenceAround(piece.text, span);
      sentences.push(piece.text.slice(start, end));
      near.push(wordsNear(piece.text, span));
    }
  }
  return [...profiles].map(([topic, known]) => {
    const record = snapshot.topics.get(topic);
    return { topic, names: [topic, record?.title, ...(record?.aliases ?? [])].join(' '), ...known };
  });
}
