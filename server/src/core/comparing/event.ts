/** What happened to what a figure counts, or on the date it gives, by the words around it. */
import type { Span } from '../text/span.ts';
import type { Event } from './locales/en.ts';
import { placeOf, type Sentence } from './sentence.ts';

/** How far the verb may stand from its figure, in words: not beyond a comma, where the next statement begins. */
const reach = 6;

/** The events spoken of beside a figure, the nearest first. */
export function eventsOf(sentence: Sentence, core: Span): Event[] {
  const at = placeOf(sentence, core);
  return sentence.words
    .flatMap((word, i) => {
      const event = sentence.lexicon.events.get(word.text);
      const away = Math.abs(word.at - at);
      // "Night of the Living Dead": a capital within the sentence is a name.
      const isName = i > 0 && /^\p{Lu}/u.test(sentence.text.slice(word.span.start));
      return event === undefined || away > reach || isName ? [] : [{ event, away }];
    })
    .sort((p, q) => p.away - q.away)
    .map(({ event }) => event);
}

/** Whether two figures are of events that cannot be one: both are of some, and of none in common. */
export const isOtherEvent = (f: readonly Event[], g: readonly Event[]): boolean =>
  f.length > 0 && g.length > 0 && !f.some((event) => g.includes(event));
