/** The topics a figure may belong to, best first: by the words of the topic and of the claims it has, against those around the figure. */
import type { Figure } from '../core/figures/figure.ts';
import { showFigure } from '../core/figures/print.ts';
import type { TopicChoice } from '../protocol.ts';
import type { LocatedClaim, StoreView } from './storeView.ts';

/** Words of the figure itself say more than those of its sentence. */
const headNounWeight = 4;
const sameKindWeight = 2;
const sameUnitWeight = 1;
/** A word of the topic's name that stands in the sentence. */
const contextWeight = 2;

export function rankTopics(view: StoreView, figure: Figure | null, context: string): readonly TopicChoice[] {
  const words = new Set(stems(context));
  const headWords = new Set(stems(figure?.headNoun ?? ''));
  const score = (topic: string, claims: readonly LocatedClaim[]): number => {
    const record = view.snapshot.topics.get(topic);
    const named = [...new Set(stems(`${topic} ${record?.title ?? ''} ${(record?.aliases ?? []).join(' ')}`))];
    const inContext = named.filter((word) => words.has(word)).length / Math.max(1, named.length);
    const figures = claims.flatMap(({ reading }) => (reading.figure ? [reading.figure] : []));
    const heads = new Set(figures.flatMap((f) => stems(f.headNoun ?? '')));
    const head = [...headWords].some((word) => heads.has(word) || named.includes(word)) ? 1 : 0;
    const kind = figure && figures.some((f) => f.kind === figure.kind) ? 1 : 0;
    const unit = figure?.unit != null && figures.some((f) => f.unit === figure.unit) ? 1 : 0;
    return contextWeight * inContext + headNounWeight * head + sameKindWeight * kind + sameUnitWeight * unit;
  };
  return topicNames(view)
    .map((topic) => ({ topic, claims: view.claimsOfTopic(topic) }))
    .map(({ topic, claims }) => ({ choice: topicChoice(view, topic, claims), score: score(topic, claims) }))
    .sort(
      (a, b) => b.score - a.score || b.choice.sources - a.choice.sources || (a.choice.topic < b.choice.topic ? -1 : 1),
    )
    .map(({ choice }) => choice);
}

/** Every topic that has a claim or a record. */
export const topicNames = (view: StoreView): readonly string[] => [
  ...new Set([...view.topics(), ...view.snapshot.topics.keys()]),
];

/** More figures would not fit in one line of a quick pick. */
const maxFigures = 4;

export function topicChoice(view: StoreView, topic: string, claims: readonly LocatedClaim[]): TopicChoice {
  const figures = claims.flatMap(({ reading }) => (reading.figure ? [showFigure(reading.figure)] : []));
  return {
    topic,
    title: view.snapshot.topics.get(topic)?.title ?? null,
    sources: new Set(claims.map(({ source }) => source.path)).size,
    figures: [...new Set(figures)].slice(0, maxFigures),
  };
}

/** Words without case and the commonest endings, so that "evacuated" meets "evacuation" and "soldier" "soldiers". */
const stems = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/(?:ations?|ated|ing|ed|es|s)$/, ''));
