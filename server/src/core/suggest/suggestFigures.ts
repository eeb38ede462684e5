/** The untagged figures of a text, each with the topics it may belong to: what "Tag Suggested Figures" walks through and `suggest` prints. */
import type { Figure } from '../figures/figure.ts';
import { type ReadOptions, readFigures } from '../figures/readFigures.ts';
import type { SourceText } from '../source/parseSource.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isDateline } from './dateline.ts';
import { sentenceAround } from './sentenceAround.ts';
import type { TopicSuggester, TopicSuggestion } from './suggestTopics.ts';
import { wordsNear } from './topicProfiles.ts';

export interface FigureSuggestion {
  readonly figure: Figure;
  /** The sentence it stands in, as a span of the text. */
  readonly sentence: Span;
  /** Every topic, best first. */
  readonly topics: readonly TopicSuggestion[];
}

/** A best topic below this has next to nothing in common with the figure. */
const leastScore = 0.3;

/**
 * Figures worth a tag, in the order of the text: not yet tagged, and either counting something or like those of a topic there is. Bare dates, times
 * and ordinals are on every line of an article; they are suggested only where a topic has such, and datelines never.
 */
export function suggestFigures(
  source: SourceText,
  options: ReadOptions,
  tagged: readonly Span[],
  suggest: TopicSuggester,
): FigureSuggestion[] {
  return readFigures(source.prose, options)
    .filter(({ core }) => !tagged.some((span) => overlaps(span, core)))
    .filter(({ kind, core }) => kind !== 'date' || !isDateline(source.prose, core, blockOf(source, core)))
    .map((figure) => {
      const sentence = sentenceAround(source.prose, figure.span, blockOf(source, figure.span));
      const topics = suggest({
        figure,
        sentence: source.prose.slice(sentence.start, sentence.end),
        near: wordsNear(source.prose, figure.span),
      });
      return { figure, sentence, topics };
    })
    .filter(({ figure, topics }) => countsSomething(figure) || (topics[0]?.score ?? 0) >= leastScore);
}

const countsSomething = ({ kind, headNoun }: Figure): boolean =>
  (kind === 'count' && headNoun !== null) || kind === 'money' || kind === 'percent' || kind === 'measure';

const blockOf = ({ prose, blocks }: SourceText, span: Span): Span =>
  blocks.find((block) => block.start <= span.start && span.end <= block.end) ?? { start: 0, end: prose.length };
