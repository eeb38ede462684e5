/** The languages that messages are printed in. To add one: a file like `de.ts`, and a line here. */
import { german } from './de.ts';
import { english, type Language } from './print.ts';

/**
 * The language of a tag such as `de` or `de-AT`; English where there is none of ours.
 *
 * @example
 * languageOf('de-CH').tag // → 'de'
 * languageOf('fr').tag // → 'en'
 */
export function languageOf(tag: string | undefined): Language {
  switch (tag?.toLowerCase().split(/[-_]/)[0]) {
    case 'de':
      return german();
    default:
      return english;
  }
}
