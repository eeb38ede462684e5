/**
 * How likely it is that two figures, one of each sentence, speak of the same thing: by the words that stand near both. Symmetric.
 */

import { type Held, placeOf, type Sentence, type Word } from './sentence.ts';
import { stem } from './stem.ts';

/**
 * Words away at which a word counts half. Short, as in "89 % at some point, 70 % in the last year, 56 % in the last month" only the
 * next few words tell the figures apart; not shorter, as the verb may stand before a long object.
 */
const half = 5;

/** What two figures that count the same noun have in common, in shared neighbours: as much as two words right beside both. */
const sameNoun = 2;
/** Two different nouns may still be two words for one thing, so this is little. */
const otherNoun = -0.5;
/** The same word right before, or right behind, whatever it says: "aged 27" and "aged 26", "by 11" and "by 9". */
const sameNeighbour = 0.5;
/** Written in the same form: both with a unit, both with a per cent sign. Decides where nothing else does. */
const sameKind = 0.25;

export interface Likeness {
  /** Higher is likelier; 0 where nothing at all is shared. */
  readonly score: number;
  /** How many words that mean something stand in both sentences. */
  readonly shared: number;
}

export function likeness(a: Sentence, f: Held, b: Sentence, g: Held): Likeness {
  const near = nearby(a, f);
  const far = nearby(b, g);
  let score = 0;
  let shared = 0;
  for (const [word, x] of near) {
    const y = far.get(word);
    if (y === undefined) continue;
    shared++;
    score += Math.sqrt(x * y);
  }
  const nouns = [f.figure.headNoun, g.figure.headNoun].map(lastStem);
  if (nouns[0] && nouns[1]) score += nouns[0] === nouns[1] ? sameNoun : otherNoun;
  if (f.label !== null && f.label === g.label) score += sameNoun;
  if (f.figure.kind === g.figure.kind) score += sameKind;
  for (const side of [-1, 1] as const) {
    const [x, y] = [beside(a, f, side), beside(b, g, side)];
    if (x !== undefined && x === y) score += sameNeighbour;
  }
  return { score, shared };
}

/** The words of a sentence that say something, outside the figure itself, with how near they stand to it: 1 beside it, less further off. */
function nearby(sentence: Sentence, { figure }: Held): Map<string, number> {
  const at = placeOf(sentence, figure.core);
  const found = new Map<string, number>();
  for (const word of sentence.words) {
    if (!word.full || inside(word, figure.core)) continue;
    const weight = half / (half + Math.max(0, Math.abs(word.at - at) - 1));
    found.set(word.stem, Math.max(weight, found.get(word.stem) ?? 0));
  }
  return found;
}

const inside = (word: Word, span: { readonly start: number; readonly end: number }): boolean =>
  word.span.start < span.end && span.start < word.span.end;

const lastStem = (noun: string | null): string | undefined => {
  const last = noun?.split(/\s+/).at(-1);
  return last === undefined ? undefined : stem(last);
};

function beside({ words }: Sentence, { figure: { core } }: Held, side: -1 | 1): string | undefined {
  const i = words.findIndex((w) => inside(w, core));
  if (i < 0) return undefined;
  if (side < 0) return words[i - 1]?.stem;
  return words.slice(i).find((w) => !inside(w, core))?.stem;
}
