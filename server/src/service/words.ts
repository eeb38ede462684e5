/** Small pieces of wording that several features share. */
import { parseDay } from '../core/text/day.ts';
import { type Message, say, whole } from '../core/words/message.ts';
import { type Language, showPeriod } from '../core/words/print.ts';

/**
 * An ISO day as people write it; what is none stays as it is.
 *
 * @example
 * showDay('2025-01-15', english) // → '15 Jan 2025'
 */
export function showDay(iso: string, language: Language): string {
  const day = parseDay(iso);
  return day === undefined ? iso : showPeriod({ first: day, last: day }, language);
}

/** `1 source`, `3 sources`. */
export const sourceCount = (n: number): Message => (n === 1 ? say`1 source` : say`${whole(n)} sources`);

/** The words in one line, cut at a length with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** `flood/people-evacuated` as people read it: `flood / people evacuated`. */
export const showTopic = (topic: string): string => topic.split('/').join(' / ').replaceAll('-', ' ');
