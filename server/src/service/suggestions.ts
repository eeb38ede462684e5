/** Suggestions for a store: topics as the quick pick shows them, parties as they are called there. Made once for each snapshot. */
import { showFigure } from '../core/figures/print.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type TopicSuggester, topicSuggester, type Untagged } from '../core/suggest/suggestTopics.ts';
import { topicProfiles } from '../core/suggest/topicProfiles.ts';
import type { TopicChoice } from '../protocol.ts';
import type { StoreView } from './storeView.ts';

const suggesters = new WeakMap<Snapshot, TopicSuggester>();

/** What suggests topics of a store. */
export function suggesterOf(view: StoreView): TopicSuggester {
  let suggester = suggesters.get(view.snapshot);
  if (!suggester) {
    suggester = topicSuggester(topicProfiles(view.snapshot, (path) => view.placesOf(path)?.text));
    suggesters.set(view.snapshot, suggester);
  }
  return suggester;
}

/** All topics, those that fit a figure best first. */
export const rankTopics = (view: StoreView, untagged: Untagged): readonly TopicChoice[] =>
  suggesterOf(view)(untagged).map(({ topic }) => topicChoice(view, topic));

/** More figures would not fit in one line of a quick pick. */
const maxFigures = 4;

export function topicChoice(view: StoreView, topic: string): TopicChoice {
  const claims = view.claimsOfTopic(topic);
  const figures = claims.flatMap(({ reading }) => (reading.figure ? [showFigure(reading.figure)] : []));
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
