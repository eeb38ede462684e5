/** Suggestions for a store: topics as the quick pick shows them, parties as they are called there. Made once for each snapshot. */
import { showFigure } from '../core/figures/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type TopicSuggester, topicSuggester } from '../core/suggest/suggestTopics.ts';
import { topicProfiles } from '../core/suggest/topicProfiles.ts';
import type { TopicChoice } from '../protocol.ts';
import type { StoreView } from './storeView.ts';

export interface Suggesters {
  /** What suggests topics of a store. Made once, and again when a reading or a topic changed. */
  of(view: StoreView): Promise<TopicSuggester>;
}

export function createSuggesters(): Suggesters {
  /** By the topics with what is claimed of them. Words typed around a claim meanwhile are too few to count. */
  const known = new WeakMap<
    Snapshot['claims'],
    { readonly topics: Snapshot['topics']; readonly made: Promise<TopicSuggester> }
  >();
  return {
    of(view) {
      const { claims, topics } = view.snapshot;
      const found = known.get(claims);
      if (found?.topics === topics) return found.made;
      const made = Promise.resolve(topicSuggester(topicProfiles(view.snapshot, view.around)));
      known.set(claims, { topics, made });
      return made;
    },
  };
}

/** Where there is no store there are no topics. */
export const noTopics: TopicSuggester = () => [];

/** More figures would not fit in one line of a quick pick. */
const maxFigures = 4;

export function topicChoice(view: StoreView, topic: string): TopicChoice {
  const claims = view.claimsOfTopic(topic);
  const figures = claims.flatMap(({ reading }) => (reading.figure ? [showFigure(reading.figure, view.language)] : []));
  return {
    topic,
    title: view.snapshot.topics.get(topic)?.title ?? null,
    sources: new Set(claims.map(({ source }) => source.path)).size,
    figures: [...new Set(figures)].slice(0, maxFigures),
  };
}

/** Everybody whom a claim of the store names, the most often named first. */
export function partiesOf(view: StoreView): readonly string[] {
  const counts = new Map<string, number>();
  for (const { claims } of view.snapshot.sources.values()) {
    for (const { claim } of claims) {
      if (claim.attributedTo) counts.set(claim.attributedTo, (counts.get(claim.attributedTo) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([party]) => party);
}
