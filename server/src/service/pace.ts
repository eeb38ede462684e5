/**
 * How long work shares the thread: it asks now and then whether its turn is over, and if so lets whatever waits (messages, timers) go first. Injected, so
 * that nothing else here knows a clock; without one, work is done at a stretch.
 */
import type { Steps } from '../core/steps.ts';
import type { Token } from './token.ts';

export interface Pace {
  /** Whether the turn that began with the last pause is over. */
  isDue(): boolean;
  /** Resolves when what waited had its turn, and a new one has begun. */
  pause(): Promise<void>;
}

/** Never pauses: for tests, and where nobody waits. */
export const unpaced: Pace = { isDue: () => false, pause: () => Promise.resolve() };

/** A turn: long enough that pausing costs little, short enough that an answer in between is not felt as late. In milliseconds. */
const turn = 8;

export interface PaceOptions {
  /** Milliseconds since any moment. */
  readonly now: () => number;
  /** Calls back after what waits already: `setImmediate`, or a message to oneself. */
  readonly later: (resume: () => void) => void;
}

/** A pace by the clock. */
export function timedPace({ now, later }: PaceOptions): Pace {
  let began = now();
  let pausing: Promise<void> | undefined;
  return {
    // Also where the clock was set back.
    isDue: () => Math.abs(now() - began) >= turn,
    pause() {
      // Several who work side by side share one turn, and one pause.
      pausing ??= new Promise<void>((resolve) => later(resolve)).then(() => {
        pausing = undefined;
        began = now();
      });
      return pausing;
    },
  };
}

/** Work was left off because nobody wants it any more. */
export class Cancelled extends Error {}

/** Goes through steps at a pace. Rejects with `Cancelled` when the token is, at the next pause. */
export async function paced<T>(steps: Steps<T>, pace: Pace, token?: Token): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.isDue()) {
      await pace.pause();
      if (token?.isCancellationRequested) throw new Cancelled();
    }
  }
}
