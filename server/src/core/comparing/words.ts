/** The words of a language, made ready for look-up. */
import { type Aspect, type ComparingWords, english } from './locales/en.ts';
import { stem } from './stem.ts';

export interface Lexicon {
  readonly empty: ReadonlySet<string>;
  readonly aspects: ReadonlyMap<string, Aspect>;
  readonly until: ReadonlySet<string>;
  readonly since: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly pastForm: RegExp;
  readonly people: RegExp;
  readonly labels: ReadonlySet<string>;
  /** What "#" stands for. */
  readonly number: string;
  readonly ago: string;
  readonly within: string;
  /** One stem for all forms of a word and for all words that mean the same. */
  stemOf(word: string): string;
}

const lexicons: Readonly<Record<string, Lexicon>> = { en: compile(english) };

/** The lexicon of a locale; English where there is none, as figures are words in all languages but stop words are not. */
export const wordsOf = (locale: string | undefined): Lexicon => lexicons[locale ?? 'en'] ?? lexicons.en!;

function compile(table: ComparingWords): Lexicon {
  const alike = new Map<string, string>();
  for (const line of table.alike) {
    const name = `=${line[0]}`;
    for (const word of line) if (!alike.has(stem(word))) alike.set(stem(word), name);
  }
  return {
    empty: new Set(table.empty),
    aspects: new Map(
      Object.entries(table.aspects).flatMap(([aspect, list]) => list.map((word) => [word, aspect as Aspect] as const)),
    ),
    until: new Set(table.until),
    since: new Set(table.since),
    joins: new Set(table.joins),
    pronouns: new Set(table.pronouns),
    articles: new Set(table.articles),
    copulas: new Set(table.copulas),
    pastForm: table.pastForm,
    people: table.people,
    labels: new Set(table.labels),
    number: table.number,
    ago: table.ago,
    within: table.within,
    stemOf: (word) => {
      const s = stem(word);
      return alike.get(s) ?? s;
    },
  };
}
