import { type Message, say } from './message.ts';
import { inWords } from './print.ts';

/** What cannot be done, with the reason for people. Its `message` is the English, for logs and the command line; who has a language prints `reason`. */
export class Refusal extends Error {
  readonly reason: Message;

  constructor(reason: Message, options?: { readonly cause: unknown }) {
    super(inWords(reason), options);
    this.reason = reason;
  }
}

/** What went wrong, as a message: the reason of a refusal, or what anything else says of itself. */
export function reasonOf(error: unknown): Message {
  if (error instanceof Refusal) return error.reason;
  return say`${error instanceof Error ? error.message : String(error)}`;
}
