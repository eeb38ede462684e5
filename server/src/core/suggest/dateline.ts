/** Dates that say when a text was written, not what it tells: they stand at the head of an article, and nobody compares them. */
import type { Span } from '../text/span.ts';

/** A place as agencies and papers write it before the date: "KYIV, Ukraine, ", "Port Arle (Agency), ", or nothing; no "On" or "By". */
const place =
  /^(?!(?:On|In|By|At|From|Since|Until|Till|After|Before|Through|Late|Early|Mid)\b)(?:\p{Lu}[\p{L}.'’-]*(?:\s+(?:of|on|the|de|am|upon)(?=\s))?[\s,/()–—-]*){0,8}$/u;

/** What follows the date of a dateline: who brings it, then a dash. */
const dash = /^\.?\s*(?:\([^()\n]{1,40}\)\s*)?(?:[–—]|--?(?=\s))/;

/** Words that a line of its own has beside the date: "Published:", "Last updated", "Monday,". */
const label =
  /^(?:(?:first|last)\s+)?(?:published|updated|posted|modified|issued|filed)?(?:\s+(?:on|at))?[\s:,|·–—-]*$/i;

/** What may end such a line: a time of day, the zone. */
const rest = /^[\s,.|·–—-]*(?:(?:at\s+)?\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?)?[\s.]*$/iu;

/**
 * Whether a date is the dateline of its paragraph, or a line that tells when the text appeared.
 *
 * @param block  the paragraph; offsets of `text` like `date`
 * @example
 * isDateline('KYIV, Feb. 19 – Two people died.', { start: 6, end: 13 }, { start: 0, end: 32 }) // → true
 */
export function isDateline(text: string, date: Span, block: Span): boolean {
  const before = text.slice(Math.max(block.start, text.lastIndexOf('\n', date.start - 1) + 1), date.start);
  const after = text.slice(date.end, block.end).split('\n', 1)[0] ?? '';
  if (place.test(before) && dash.test(after)) return true;
  return label.test(before) && rest.test(after);
}
