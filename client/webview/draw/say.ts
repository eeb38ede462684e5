/**
 * The board's own words in the language of the window. English sentences are their own keys, as in `vscode.l10n`, and as there the language is set once, before
 * anything is drawn. Figures, readings and verdicts come from the server, which speaks the same language.
 */

/** By English sentence. */
export type Translations = Readonly<Record<string, string>>;

/** What a board speaks: the tag of a language, as in `lang`, and its words; without words it is English. */
export interface BoardLanguage {
  readonly tag: string;
  readonly words: Translations;
}

let language: BoardLanguage = { tag: 'en', words: {} };

/** Sets the language for all that is drawn from here on; what it has no words for is English. */
export function speak(spoken: BoardLanguage): void {
  language = spoken;
}

/**
 * How numbers and days are written, as a tag of `Intl`: as in the figures beside them, which are English where there are no words, and of the language
 * rather than of a country.
 */
export const numbers = (): string =>
  Object.keys(language.words).length === 0 ? 'en-US' : language.tag.toLowerCase().split('-')[0]!;

/**
 * A sentence, with `{0}`, `{1}` filled in.
 *
 * @example
 * say('{0}, line {1}', 'Herald', 3) // → 'Herald, line 3'
 */
export const say = (english: string, ...parts: readonly (string | number)[]): string =>
  (language.words[english] ?? english).replace(/\{(\d)\}/g, (hole, at) => String(parts[Number(at)] ?? hole));

/** `1 source`, `3 sources`. Digits as in the figures beside it. */
export const count = (n: number, one: string, many: string): string =>
  say(n === 1 ? one : many, n.toLocaleString(numbers()));
