import type { Check } from './check.ts';

/**
 * `inline-claim` (warning): a claim written in the text cannot be read, or an attribute of it. Found where texts are parsed.
 *
 * @example
 * a.md: The flood killed :claim[41]{by="the mayor"} people. ← inline-claim
 */
export const inlineClaim: Check = {
  code: 'inline-claim',
  title: 'A claim in the text that cannot be read',
  defaultSeverity: 'warning',
  rationale: 'A claim without a topic, or with a misspelt attribute, would silently be compared with nothing.',
};
