/**
 * The board's own words in the language of the window. English sentences are their own keys, as in `vscode.l10n`, and as there the language is set once, before
 * anything is drawn. Figures, readings and verdicts come from the server and stay as they are.
 */

/** By English sentence. */
export type Translations = Readonly<Record<string, string>>;

let translations: Translations = {};

/** Sets the language for all that is drawn from here on; what it has no words for is English. */
export function speak(bundle: Translations): void {
  translations = bundle;
}

/**
 * A sentence, with `{0}`, `{1}` filled in.
 *
 * @example
 * say('{0}, line {1}', 'Herald', 3) // → 'Herald, line 3'
 */
export const say = (english: string, ...parts: readonly (string | number)[]): string =>
  (translations[english] ?? english).replace(/\{(\d)\}/g, (hole, at) => String(parts[Number(at)] ?? hole));

/** `1 source`, `3 sources`. Digits as in the figures beside it. */
export const count = (n: number, one: string, many: string): string =>
  say(n === 1 ? one : many, n.toLocaleString('en-US'));
