/** The languages figures are read in, each compiled when it is first asked for. */
import { compile } from './compile/compile.ts';
import type { Lexicon } from './lexicon.ts';
import { de } from './locales/de.ts';
import { en } from './locales/en.ts';
import type { Locale } from './locales/locale.ts';

const locales: readonly Locale[] = [en, de];
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language tag (`de-AT` finds `de`), English where there is none. */
export function lexiconOf(tag = 'en'): Lexicon {
  const known = compiled.get(tag);
  if (known) return known;
  const language = tag.split('-')[0]?.toLowerCase();
  const locale = locales.find((l) => l.tag === language) ?? en;
  const lexicon = compiled.get(locale.tag) ?? compile(locale);
  compiled.set(locale.tag, lexicon);
  compiled.set(tag, lexicon);
  return lexicon;
}
