/**
 * Sentences of corpora often come as tokens with spaces between: "the 1980 's", "2,000 -- 3,000", "the U.S . army". Puts such marks back to
 * the word they belong to. The length stays the same, so that offsets hold but for a character at the places changed.
 */
import type { Figure } from '../figures/figure.ts';
import type { Span } from '../text/span.ts';

/** What is joined, and how; every replacement is as long as what it replaces. */
const joins: readonly (readonly [RegExp, (match: string) => string])[] = [
  // "the 1980 's", but "1990 's Greatest Hits" is the year's
  [/(?<=\d0) 's(?=\W)(?! \p{Lu})/gu, () => "'s "],
  [/(?<=\d) -- (?=[$£€]? ?\d)/g, () => ' –  '],
  [/(?<=\b\p{Lu}(?:\.\p{Lu})*) \.(?= )/gu, () => '. '],
];

export interface Joined {
  readonly text: string;
  /** Puts the ends of a figure read there to the ends of the tokens of the text as it was. */
  restore(figure: Figure): Figure;
}

export function joinTokens(text: string): Joined {
  const changed: Span[] = [];
  let joined = text;
  for (const [pattern, put] of joins) {
    joined = joined.replace(pattern, (match, ...rest) => {
      const start = rest.find((x): x is number => typeof x === 'number')!;
      changed.push({ start, end: start + match.length });
      return put(match);
    });
  }
  const whole = (span: Span): Span => {
    const at = changed.find(({ start, end }) => start < span.end && span.end < end);
    return at ? { start: span.start, end: at.end } : span;
  };
  const restore = (figure: Figure): Figure =>
    changed.length === 0
      ? figure
      : { ...figure, span: whole(figure.span), core: whole(figure.core), whole: figure.whole && whole(figure.whole) };
  return { text: joined, restore };
}
