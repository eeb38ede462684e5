/**
 * What is said to people, as data: English words with what stands between them. The core says things in this form only; who shows them prints
 * them, in English or in the language of an editor (`print.ts`). Programs, reports and records get the English.
 */
import type { Day } from '../text/day.ts';
import { detached } from '../text/detached.ts';

export interface Message {
  /** The English words before, between and behind `args`: one more than these. */
  readonly words: readonly string[];
  readonly args: readonly Argument[];
}

/**
 * What a message leaves open. Text is shown as it is: quotes, names, topics, units. A plain number is shown digit by digit (`2025`), other numbers and days
 * as the language writes them.
 */
export type Argument = string | number | Decimal | Period | Message;

/** A number for people, in groups of three: `12,000`. */
export interface Decimal {
  readonly decimal: number;
  /** Digits behind the point, at most. */
  readonly digits: number;
}

/** Days from the first to the last, both meant. Whole months and years are named as such. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Says something, as a tagged template. Its English words are what translations are found by, so that they stand in the code as they are read;
 * what is put together otherwise cannot be translated.
 *
 * @example
 * say`${'about'}: a lower bound` // → { words: ['', ': a lower bound'], args: ['about'] }
 */
export function say(words: TemplateStringsArray, ...args: readonly Argument[]): Message {
  if (args.length > 0) return { words, args };
  // What leaves nothing open is one object, however many figures were read for that reason.
  let message = sayings.get(words);
  if (!message) {
    message = { words, args };
    sayings.set(words, message);
  }
  return message;
}

const sayings = new WeakMap<TemplateStringsArray, Message>();

/** A whole number, for people: `12,000`. */
export const whole = (n: number): Decimal => ({ decimal: n, digits: 0 });

/** Nothing. */
export const silence: Message = say``;

/** Several messages, a line each. */
export const lines = (messages: readonly Message[]): Message => ({
  words: Array.from({ length: messages.length + 1 }, (_, i) => (i === 0 || i === messages.length ? '' : '\n')),
  args: messages,
});

export const isMessage = (value: object): value is Message => 'args' in value && 'words' in value;

/** Whether two messages say the same. */
export function isSameMessage(a: Argument, b: Argument): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if ('words' in a) {
    return (
      'words' in b &&
      a.args.length === b.args.length &&
      (a.words === b.words || a.words.every((word, i) => word === b.words[i])) &&
      a.args.every((arg, i) => isSameMessage(arg, b.args[i]!))
    );
  }
  if ('decimal' in a) return 'decimal' in b && a.decimal === b.decimal && a.digits === b.digits;
  return 'first' in b && a.first === b.first && a.last === b.last;
}

/** A copy whose words hold no text they were cut from; see `detached`. */
export const detachedMessage = (message: Message): Message =>
  message.args.length === 0 ? message : { ...message, args: message.args.map(detachedArgument) };

function detachedArgument(arg: Argument): Argument {
  if (typeof arg === 'string') return detached(arg);
  return typeof arg === 'object' && 'words' in arg ? detachedMessage(arg) : arg;
}
