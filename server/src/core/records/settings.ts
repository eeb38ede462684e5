import type { Severity } from '../findings/finding.ts';

/** `.claims/settings.json`: what a team agrees on, read by editor and command line alike. Every field has a default. */
export interface Settings {
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
}

export const defaultSettings: Settings = {
  sources: ['**/*.txt', '**/*.md'],
  severity: {},
  approxWidth: 0.1,
  language: 'en',
  dayOrder: 'mdy',
  parties: {},
};
