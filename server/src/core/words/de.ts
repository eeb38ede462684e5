/** German. Large and seldom needed, so Node's bundles load it when it is first asked for: see `loadedLate` in esbuild.mjs. */
import type { Language } from './print.ts';

export const german = (): Language => language;

const language: Language = {
  tag: 'de',
  numbers: 'de-DE',
  months: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  dates: {
    'd M y': 'd. M y',
    'y–y': 'y–y',
    'M–M y': 'M–M y',
    'M y–M y': 'M y – M y',
    'd–d M y': 'd.–d. M y',
    'd M–d M y': 'd. M – d. M y',
    'd M y–d M y': 'd. M y – d. M y',
  },
  words: {},
};
