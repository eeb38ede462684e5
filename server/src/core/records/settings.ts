import type { Severity } from '../findings/finding.ts';
import { type FieldProblem, inOrder, onlySaid, parseJson, placed, readFields } from './fields.ts';
import { printRecord, spread } from './layout.ts';
import type { Extra, Parsed } from './model.ts';
import { settingsEntries } from './schemas.ts';

/** `.claims/settings.json`: what a team agrees on, read by editor and command line alike. Every field has a default. */
export interface Settings {
  /** Version of the store's form. A newer one is read as far as it is understood, and what is not is kept. */
  readonly version: number;
  /** Globs of the files that are sources, relative to the folder that holds `.claims/`. */
  readonly sources: readonly string[];
  /** Severity by finding code, over the defaults of the checks. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Half-width of "about", as a share of the number. */
  readonly approxWidth: number;
  /** Language of the texts, a locale table's name. */
  readonly language: string;
  /** How `3/4/2025` is meant where both readings exist. */
  readonly dayOrder: 'mdy' | 'dmy';
  /** Other names of a party: `{ "Zelensky": ["Zelenskyy"] }`. */
  readonly parties: Readonly<Record<string, readonly string[]>>;
  readonly extra?: Extra;
}

export const defaultSettings: Settings = {
  version: 1,
  sources: ['**/*.txt', '**/*.md'],
  severity: {},
  approxWidth: 0.1,
  language: 'en',
  dayOrder: 'mdy',
  parties: {},
};

/** Reads the team's settings over the defaults; fields that are wrong are reported, left at their default and kept for the next rewrite. */
export function parseSettings(text: string): Parsed<Settings> {
  const { json, problems: broken } = parseJson(text);
  if (broken.length > 0) return { value: undefined, problems: broken };
  const problems: FieldProblem[] = [];
  const { known, extra } = readFields(json, settingsEntries, [], problems);
  if (problems.some((p) => p.path.length === 0)) return { value: undefined, problems: placed(text, problems) };
  return { value: { ...defaultSettings, ...known, ...onlySaid({ extra }) }, problems: placed(text, problems) };
}

/** The settings, canonical; what is as by default is left out, so that a better default reaches every team. */
export function printSettings(settings: Settings): string {
  const { extra, ...fields } = settings;
  const own = Object.entries(fields).filter(
    ([key, value]) =>
      // A list of which only some entries could be read is written whole.
      (Array.isArray(extra?.[key]) && extra[key].includes(null)) ||
      JSON.stringify(value) !== JSON.stringify(defaultSettings[key as keyof Settings]),
  );
  const printed = own.map(([key, value]) => [key, typeof value === 'object' ? spread(value) : value]);
  const order = Object.keys(defaultSettings).map((key) => [key, undefined]);
  return printRecord(inOrder(Object.fromEntries(order), Object.fromEntries(printed), extra));
}
