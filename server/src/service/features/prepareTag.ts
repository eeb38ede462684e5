/** What tagging a selection would read, and which topics fit: what the quick pick shows before Enter. */
import { showFigure } from '../../core/figures/print.ts';
import type { Range } from '../../core/text/lineIndex.ts';
import type { PrepareTagResult, TopicChoice } from '../../protocol.ts';
import type { Places } from '../places.ts';
import { rankTopics } from '../rankTopics.ts';
import type { StoreView } from '../storeView.ts';
import { type Taggable, tagTarget } from '../tagging.ts';

export function prepareTag(
  view: StoreView | undefined,
  source: Taggable,
  places: Places,
  range: Range,
): PrepareTagResult | null {
  const target = tagTarget(source, places.spanOf(range));
  if (!target) return null;
  const { figure, candidates } = target.reading;
  const choices = figure ? [figure] : candidates;
  const topics: readonly TopicChoice[] = view ? rankTopics(view, figure, target.context) : [];
  return {
    range: places.rangeOf(target.span),
    quote: source.text.slice(target.span.start, target.span.end),
    figures: choices.map((choice) => ({
      range: places.rangeOf(choice.span),
      quote: source.text.slice(choice.span.start, choice.span.end),
      reading: showFigure(choice),
      because: choice.because,
    })),
    topics,
  };
}
