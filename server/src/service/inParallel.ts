import { Cancelled, type Pace, unpaced } from './pace.ts';
import type { Token } from './token.ts';

export interface ParallelOptions {
  /** How many are under way at a time, 32 by default: files are opened in bounded numbers, and those of a client asked for side by side. */
  readonly atOnce?: number;
  readonly pace?: Pace;
  /** Once it is cancelled no further item is begun, and the whole rejects with `Cancelled`. */
  readonly token?: Token | undefined;
}

/**
 * Runs `work` over all items, a bounded number at a time, and gives the results in the order of the items: ten thousand files are read
 * without ten thousand of them open.
 */
export async function inParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  { atOnce = 32, pace = unpaced, token }: ParallelOptions = {},
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const runner = async (): Promise<void> => {
    while (next < items.length) {
      if (pace.isDue()) {
        await pace.pause();
        if (next >= items.length) return;
      }
      if (token?.isCancellationRequested) throw new Cancelled();
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, runner));
  return results;
}
