/** What tagging would read, and which topics, parties and days fit: what the quick pick shows before Enter. */
import type { Figure } from '../../core/figures/figure.ts';
import { showFigure } from '../../core/figures/print.ts';
import { proposeAsOf } from '../../core/suggest/proposeAsOf.ts';
import { proposeAttribution } from '../../core/suggest/proposeAttribution.ts';
import { suggestFigures } from '../../core/suggest/suggestFigures.ts';
import type { TopicSuggester } from '../../core/suggest/suggestTopics.ts';
import type { Range } from '../../core/text/lineIndex.ts';
import { inWords, type Language } from '../../core/words/print.ts';
import type { FigureChoice, PrepareTagResult } from '../../protocol.ts';
import type { Places } from '../places.ts';
import type { Located } from '../stores.ts';
import { partiesOf, topicChoice } from '../suggestions.ts';
import { readOptions, type Taggable, type TagTarget, tagTarget, untagged } from '../tagging.ts';

/** The selection, or the figure at the cursor; `null` where there is nothing to tag. */
export function prepareTag(
  place: Located | null,
  source: Taggable,
  places: Places,
  range: Range,
  suggest: TopicSuggester,
  language: Language,
): PrepareTagResult | null {
  const target = tagTarget(source, places.spanOf(range));
  return target && prepared(place, source, places, target, suggest, language);
}

/** Every untagged figure worth a tag, in the order of the text. */
export function suggestedTags(
  place: Located | null,
  source: Taggable,
  places: Places,
  suggest: TopicSuggester,
  language: Language,
): PrepareTagResult[] {
  const claims = place?.view.snapshot.sources.get(place.path)?.claims ?? [];
  const tagged = claims.flatMap(({ anchor }) => anchor.span ?? []);
  return suggestFigures(source.parsed, readOptions(source), tagged, suggest).flatMap(({ figure }) => {
    const target = tagTarget(source, { start: figure.core.start, end: figure.core.start });
    return target ? [prepared(place, source, places, target, suggest, language)] : [];
  });
}

function prepared(
  place: Located | null,
  source: Taggable,
  places: Places,
  target: TagTarget,
  suggest: TopicSuggester,
  language: Language,
): PrepareTagResult {
  const { figure, candidates } = target.reading;
  const sentence = source.text.slice(target.sentence.start, target.sentence.end);
  const choice = (one: Figure): FigureChoice => ({
    range: places.rangeOf(one.span),
    quote: source.text.slice(one.span.start, one.span.end),
    reading: showFigure(one, language),
    because: inWords(one.because, language),
  });
  const parties = proposeAttribution(sentence, place ? partiesOf(place.view) : []);
  return {
    range: places.rangeOf(target.span),
    quote: source.text.slice(target.span.start, target.span.end),
    figures: (figure ? [figure] : candidates).map(choice),
    topics: place ? suggest(untagged(source, target)).map(({ topic }) => topicChoice(place.view, topic)) : [],
    attributedTo: parties.map(({ party }) => party),
    // Nobody says his own age; and who only stands in the sentence is offered, not taken.
    saidBy: figure?.kind === 'age' ? null : (parties.find(({ speaks }) => speaks)?.party ?? null),
    asOf: proposeAsOf(source.text, target.dates, figure),
  };
}
