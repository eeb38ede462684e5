/** Whether two sentences may speak of the same thing at all: by the names in them. */
import type { Sentence, Word } from './sentence.ts';

/**
 * False only where both sentences have names, share none and few other words, and neither refers back to something named before ("it",
 * "the film"). Who compares sentences has a reason to; but where all names differ, equal words ("was released in …") are chance.
 */
export function maySpeakOfSame(a: Sentence, b: Sentence): boolean {
  const [one, other] = [namesOf(a), namesOf(b)];
  if (one.length === 0 || other.length === 0 || commonWords(a, b) >= enoughShared) return true;
  return shares(one, b) || shares(other, a) || refersBack(a) || refersBack(b);
}

/** Words with a capital that are no figures. "American" and "Swedish" name nothing: half the world is one of those. */
const namesOf = (sentence: Sentence): Word[] =>
  sentence.words.filter((w, i) => {
    const { held, lexicon } = sentence;
    if (!w.full || lexicon.people.test(w.text) || !isCapital(sentence, i) || (i === 0 && !isNamedFirst(sentence)))
      return false;
    return !held.some(({ figure: { core } }) => core.start < w.span.end && w.span.start < core.end);
  });

/** The first word has a capital whatever it is: a name where another one follows, or a verb ("is", "hosted"). */
function isNamedFirst(sentence: Sentence): boolean {
  const next = sentence.words[1];
  return (
    next !== undefined &&
    (isCapital(sentence, 1) || sentence.lexicon.copulas.has(next.text) || sentence.lexicon.pastForm.test(next.text))
  );
}

const isCapital = ({ text, words }: Sentence, i: number): boolean =>
  words[i] !== undefined && /^\p{Lu}/u.test(text.slice(words[i].span.start));

const shares = (names: readonly Word[], { words }: Sentence): boolean =>
  names.some(({ text }) => words.some((w) => w.text === text));

/** Common words in both that make up for names which differ. */
const enoughShared = 3;

/** How many words that are no names and no numbers stand in both. */
export function commonWords(a: Sentence, b: Sentence): number {
  const stems = (s: Sentence) =>
    s.words.flatMap((w, i) => (w.full && !isCapital(s, i) && !/\d/.test(w.text) ? w.stem : []));
  const others = new Set(stems(b));
  return new Set(stems(a).filter((word) => others.has(word))).size;
}

/** A part of the sentence that begins with a pronoun, or with "the" and a common noun that no name follows ("the film", not "the film Rocky"). */
function refersBack(sentence: Sentence): boolean {
  const { words, lexicon } = sentence;
  return words.some((word, i) => {
    if (i > 0 && words[i - 1]!.part === word.part) return false;
    if (lexicon.pronouns.has(word.text)) return true;
    return lexicon.articles.has(word.text) && !isCapital(sentence, i + 1) && !isCapital(sentence, i + 2);
  });
}
