import type { Figure } from '../figures/figure.ts';
import type { Snapshot } from '../snapshot.ts';
import { sentenceAround } from './sentenceAround.ts';

/** What is known of a topic's looks: its name, and the company its claims keep. */
export interface TopicProfile {
  readonly topic: string;
  /** Name, title and aliases in one. */
  readonly names: string;
  readonly figures: readonly Figure[];
  /** The sentences its claims stand in. */
  readonly sentences: readonly string[];
}

/** The topics of a snapshot, those without a claim too. `textOf` gives the text a source was analysed with. */
export function topicProfiles(snapshot: Snapshot, textOf: (path: string) => string | undefined): TopicProfile[] {
  const profiles = new Map<string, { figures: Figure[]; sentences: string[] }>();
  const profile = (topic: string): { figures: Figure[]; sentences: string[] } => {
    let found = profiles.get(topic);
    if (!found) {
      found = { figures: [], sentences: [] };
      profiles.set(topic, found);
    }
    return found;
  };
  for (const topic of snapshot.topics.keys()) profile(topic);
  for (const { path, claims } of snapshot.sources.values()) {
    const text = textOf(path);
    for (const { claim, anchor, reading } of claims) {
      const { figures, sentences } = profile(claim.topic);
      if (reading.figure) figures.push(reading.figure);
      if (text === undefined || !anchor.span) continue;
      const { start, end } = sentenceAround(text, anchor.span);
      sentences.push(text.slice(start, end));
    }
  }
  return [...profiles].map(([topic, { figures, sentences }]) => {
    const record = snapshot.topics.get(topic);
    return { topic, names: [topic, record?.title, ...(record?.aliases ?? [])].join(' '), figures, sentences };
  });
}
