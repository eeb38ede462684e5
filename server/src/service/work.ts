/** Work that may take long, while it is done: how it shares the thread, whether it is still wanted, and how far it is. */
import { type Pace, unpaced } from './pace.ts';
import type { Token } from './token.ts';

export interface Work {
  readonly pace: Pace;
  readonly token?: Token;
  /** So many files more are to be read, in a folder of the store where it says which. */
  found(files: number, folder?: string): void;
  /** So many of them are done. */
  did(files: number): void;
}

/** Done at a stretch, and nobody wants to know how far it is. */
export const quietWork: Work = { pace: unpaced, found: () => undefined, did: () => undefined };

/** Long work as the user sees it: how far it is, with a button to stop it (the token). */
export interface ShownWork extends Token {
  report(done: number, total: number): void;
  end(): void;
}

/** Nobody looks, nobody stops it. */
export const unseen = (): ShownWork => ({
  isCancellationRequested: false,
  report: () => undefined,
  end: () => undefined,
});

/** Work that shows itself to the user once it turns out to be long. */
export interface TrackedWork extends Work {
  readonly token: Token;
  /** Whether it concerns so many files that nobody should have to wait for it. */
  readonly isLong: boolean;
  /** Kept once that is so; never where it is not. */
  readonly becomesLong: Promise<void>;
  end(): void;
}

/**
 * More files take longer than people wait without wondering: about a third of a second. Counted, as only then the same workspace is answered in the
 * same way on every machine.
 */
const longWork = 500;

/** Reports to the user, at most: one for each hundredth. */
const reports = 100;

/** `awaited`: folders whose files somebody waits for in any case, the records of open documents; they make no work long. */
export function trackWork(pace: Pace, show: () => ShownWork, awaited: ReadonlySet<string> = new Set()): TrackedWork {
  let total = 0;
  let done = 0;
  let reported = 0;
  let shown: ShownWork | undefined;
  let resolve: () => void;
  const becomesLong = new Promise<void>((kept) => {
    resolve = kept;
  });
  return {
    pace,
    token: {
      get isCancellationRequested() {
        return shown?.isCancellationRequested ?? false;
      },
    },
    get isLong() {
      return shown !== undefined;
    },
    becomesLong,
    found(files, folder) {
      if (folder !== undefined && awaited.has(folder)) return;
      total += files;
      if (shown || total <= longWork) return;
      shown = show();
      resolve();
    },
    did(files) {
      done += files;
      if (!shown || (done - reported) * reports < total) return;
      reported = done;
      shown.report(Math.min(done, total), total);
    },
    end: () => shown?.end(),
  };
}
