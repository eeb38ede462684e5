import { dates } from './en/dates.ts';
import { hedges } from './en/hedges.ts';
import { idioms } from './en/idioms.ts';
import { money } from './en/money.ts';
import { neighbours } from './en/neighbours.ts';
import { numbers } from './en/numbers.ts';
import { tenses } from './en/tenses.ts';
import { units } from './en/units.ts';
import type { Locale } from './locale.ts';

/** English: everything about it that is words, by theme in `en/`. */
export const en: Locale = {
  tag: 'en',
  decimal: '.',
  group: ',',
  ...numbers,
  ...dates,
  ...tenses,
  ...units,
  ...money,
  ...hedges,
  ...neighbours,
  ...idioms,
};
