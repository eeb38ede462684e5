/** A sentence made ready for comparing: its words by stem and place, and its figures. */
import type { Figure } from '../figures/figure.ts';
import { type ReadOptions, readFigures } from '../figures/readFigures.ts';
import type { Span } from '../text/span.ts';
import { labelledNumbers } from './labels.ts';
import { joinTokens } from './tokenised.ts';
import { type Lexicon, wordsOf } from './words.ts';

/** A word, or what stands for several that mean one aspect. */
export interface Word {
  readonly span: Span;
  /** In lower case, as written. */
  readonly text: string;
  /** Forms of one word, and words for one thing, share their stem. */
  readonly stem: string;
  /** Whether it says something of what is measured. */
  readonly full: boolean;
  /** How far into the sentence it stands, in words; what separates parts of a sentence counts for several (`steps`). */
  readonly at: number;
  /** Which part of the sentence it belongs to: parts are separated by commas and the like, and by "and", "who", "while". */
  readonly part: number;
}

/** A figure of a sentence, with the number it has as the name of something: season 2, number one, the top ten. */
export interface Held {
  readonly figure: Figure;
  /** The stem of the word that the number tells apart from others ("season", "number"), or `null` for a plain figure. */
  readonly label: string | null;
  /** Whether it is part of a proper name ("Rocky 2"): tells what is spoken of, and says nothing of it. */
  readonly name: boolean;
  /** The figure before it that says what it counts, where it does not: of seven in "54 novels, seven of them under a pen name" it is 54. */
  readonly like: Held | null;
}

export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  readonly held: readonly Held[];
  readonly lexicon: Lexicon;
  /** How it was read. */
  readonly options: ReadOptions;
}

/**
 * What parts of a sentence cost in words when nearness is measured. A figure belongs to the words of its own part; a semicolon or a full stop
 * separates statements. A comma within a figure ("May 3, 2012") separates nothing.
 */
const steps: Readonly<Record<string, number>> = {
  ',': 6,
  ';': 8,
  ':': 3,
  '.': 8, // only where a sentence ends: see `endsSentence`
  '!': 8,
  '?': 8,
  '(': 1,
  ')': 1,
  '–': 2,
  '—': 3,
};
/** "and", "who", "while": the next part begins. */
const joinStep = 2;

/** Characters and figures of the longest sentence that is read to its end: pairs are as many as the product of both sides' figures. */
const longest = 5000;
const mostFigures = 50;

/** Reads a sentence. Any string at all gives one; of a longer text than a sentence can be, its beginning. */
export function sentenceOf(whole: string, options: ReadOptions): Sentence {
  const lexicon = wordsOf(options.locale);
  const text = whole.slice(0, longest);
  const { text: joined, restore } = joinTokens(text);
  // Of a change, the end that the other sentence speaks of is the one to hold it against.
  const figures = readFigures(joined, { ...options, changes: 'ends' })
    .slice(0, mostFigures)
    .map(restore);
  const words: Word[] = [];
  let at = 0;
  let part = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*|[^\s\p{L}\p{N}]/gu)) {
    const [found] = match;
    if (!/^[\p{L}\p{N}]/u.test(found)) {
      const step = steps[found] ?? 0;
      if (step === 0 || figures.some(({ core }) => core.start < match.index && match.index < core.end)) continue;
      if (found === '.' && !endsSentence(text, match.index)) continue;
      at += step;
      part++;
      continue;
    }
    const lower = found.toLowerCase();
    if (lexicon.joins.has(lower)) {
      at += joinStep;
      part++;
    }
    at += 1;
    words.push({
      span: { start: match.index, end: match.index + found.length },
      text: lower,
      stem: lexicon.stemOf(lower),
      full: !lexicon.empty.has(lower),
      at,
      part,
    });
  }
  return { text, words, held: labelledNumbers(text, words, figures, options), lexicon, options };
}

/** A dot before a capital, but not behind one letter: "U.S. army", "J. Smith". */
const endsSentence = (text: string, dot: number): boolean =>
  /^\.\s+["'“‘(]*\p{Lu}/u.test(text.slice(dot, dot + 8)) &&
  !/(?:^|[\s.])\p{L}\s?$/u.test(text.slice(Math.max(0, dot - 3), dot));

/** Where a span stands, in the words' measure: the middle of the words it covers. */
export function placeOf({ words }: Sentence, span: Span): number {
  const covered = words.filter((w) => w.span.start < span.end && span.start < w.span.end);
  const first = covered[0];
  const last = covered.at(-1);
  return first && last ? (first.at + last.at) / 2 : 0;
}
