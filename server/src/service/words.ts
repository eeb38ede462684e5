/** Small pieces of wording that several features share. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * An ISO day as people write it; what is none stays as it is.
 *
 * @example
 * showDay('2025-01-15') // → '15 Jan 2025'
 */
export function showDay(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = match && months[Number(match[2]) - 1];
  return match && month ? `${Number(match[3])} ${month} ${match[1]}` : iso;
}

/** `1 source`, `3 sources`. */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The words in one line, cut at a length with an ellipsis. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length - 1).trimEnd()}…`;
}

/** `flood/people-evacuated` as people read it: `flood / people evacuated`. */
export const showTopic = (topic: string): string => topic.split('/').join(' / ').replaceAll('-', ' ');
