/** The words that fit after "expected": valibot's schemas carry them as strings. */
import type { Message } from '../words/message.ts';

/** What is expected of a field, for a schema. A tag, so that a translation can be found for it as for what is said with `say`. */
export const expected = (words: TemplateStringsArray): string => words[0]!;

/** The same as a message, from what a schema carries. */
export const expectation = (english: string): Message => ({ words: [english], args: [] });
