/** Whether a figure tells when something began or when it ended, by the words around it. */
import type { Span } from '../text/span.ts';
import { placeOf, type Sentence } from './sentence.ts';

/** How far the verb may stand from its date, in words: "ended, after long talks, in 1865". */
const reach = 8;

/** The nearest word that speaks of a beginning or an end decides; `undefined` where there is none. */
export function edgeOf(sentence: Sentence, core: Span): 'begin' | 'end' | undefined {
  const at = placeOf(sentence, core);
  const { begins, ends } = sentence.lexicon;
  let found: 'begin' | 'end' | undefined;
  let least = reach;
  for (const word of sentence.words) {
    const away = Math.abs(word.at - at);
    if (away >= least || !(begins.has(word.text) || ends.has(word.text))) continue;
    least = away;
    found = begins.has(word.text) ? 'begin' : 'end';
  }
  return found;
}
