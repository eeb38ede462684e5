/** What a figure is told of, by the words around it: the length or the depth of a lake, the birth or the death of a person. */
import type { Figure, FigureKind } from '../figures/figure.ts';
import type { Aspect } from './locales/en.ts';
import { placeOf, type Sentence } from './sentence.ts';

/** How far the word may stand from its figure, in words: not beyond a comma, where the next statement begins. */
const reach = 6;

/** The aspects that figures of a kind can be of; a date beside "long" is no length. */
const kinds: Readonly<Partial<Record<FigureKind, ReadonlySet<Aspect>>>> = {
  date: new Set<Aspect>(['begin', 'end', 'birth', 'death', 'wedding', 'divorce']),
  count: new Set<Aspect>(['death', 'injury', 'loss', 'arrest', 'rescue']),
  measure: new Set<Aspect>(['length', 'height', 'depth', 'width']),
  money: new Set<Aspect>(['cost', 'income']),
};

/** The aspects spoken of beside a figure, the nearest first. */
export function aspectsOf(sentence: Sentence, { kind, core }: Figure): Aspect[] {
  const possible = kinds[kind];
  if (!possible) return [];
  const at = placeOf(sentence, core);
  return sentence.words
    .flatMap((word, i) => {
      const aspect = sentence.lexicon.aspects.get(word.text);
      if (aspect === undefined || !possible.has(aspect)) return [];
      const away = Math.abs(word.at - at);
      // "Night of the Living Dead": a capital within the sentence is a name.
      const isName = i > 0 && /^\p{Lu}/u.test(sentence.text.slice(word.span.start));
      return away > reach || isName ? [] : [{ aspect, away }];
    })
    .sort((p, q) => p.away - q.away)
    .map(({ aspect }) => aspect);
}

/** Whether two figures are told of what cannot be one: both have aspects, and none in common. */
export const isOtherAspect = (f: readonly Aspect[], g: readonly Aspect[]): boolean =>
  f.length > 0 && g.length > 0 && !f.some((aspect) => g.includes(aspect));
