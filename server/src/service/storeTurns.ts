/**
 * Who waits for how much of a store. There is one update at a time, for all who ask. Who asks for open documents alone does not wait for a long one; who asks for
 * all does, also where the user stopped it before.
 */
import { Cancelled } from './pace.ts';
import type { StoreView } from './storeView.ts';
import type { Token } from './token.ts';
import type { TrackedWork } from './work.ts';

/** A store that changes, as far as waiting for it goes. */
export interface Changing {
  /** Whether nothing is to be read: at most something was typed in open documents. */
  isRead(): boolean;
  /** Whether what is shown has the open documents as they are. */
  isOpenCurrent(): boolean;
  /** Shows all of it as it is. */
  update(work: TrackedWork): Promise<void>;
  /** Shows the open documents as they are, and the rest as it was known before. */
  follow(): Promise<void>;
  /** The same at once; only where nothing is to be read. */
  followTyped(): void;
  /** What is shown. */
  shown(): StoreView | undefined;
  /** Begins work on it. */
  work(): TrackedWork;
}

/** The views of a store; `undefined` for who is cancelled. */
export interface StoreTurns {
  /** The store as it stands now, all of it. Goes on with what the user stopped. */
  view(token: Token): Promise<StoreView | undefined>;
  /**
   * The store with its open documents as they stand now. Where many files have to be read first, or the user stopped that, the rest is as it was known
   * before.
   */
  viewOfOpen(token: Token): Promise<StoreView | undefined>;
  /** All of it, but what the user stopped stays so: then as `viewOfOpen`. */
  viewUnlessStopped(token: Token): Promise<StoreView | undefined>;
}

export function createStoreTurns(store: Changing): StoreTurns {
  let working: Promise<void> | undefined;
  let work: TrackedWork | undefined;
  let following: Promise<void> | undefined;
  /** Whether the user stopped the work: it goes on when somebody cannot do without. */
  let isStopped = false;

  // An update under way has taken the changes but not shown them yet.
  const isOnlyTyped = (): boolean => !working && store.isRead();
  const isCurrent = (): boolean => isOnlyTyped() && store.isOpenCurrent();

  /** Begins an update, unless one is under way. */
  const begin = (): Promise<void> => {
    if (working) return working;
    const doing = store.work();
    work = doing;
    working = store
      .update(doing)
      .catch((error) => {
        if (!(error instanceof Cancelled)) throw error;
        isStopped = true;
      })
      .finally(() => {
        doing.end();
        working = undefined;
        work = undefined;
      });
    return working;
  };

  const viewOfOpen = async (token: Token): Promise<StoreView | undefined> => {
    while (!isCurrent()) {
      if (token.isCancellationRequested) return undefined;
      if (isOnlyTyped()) {
        store.followTyped();
        break;
      }
      const doing = isStopped ? undefined : begin();
      // Who waits for all of it hears of what went wrong.
      doing?.catch(() => undefined);
      if (doing && work && !work.isLong) await Promise.race([doing, work.becomesLong]);
      else if (store.isOpenCurrent()) break;
      else {
        following ??= store.follow().finally(() => {
          following = undefined;
        });
        await following;
      }
    }
    return token.isCancellationRequested ? undefined : store.shown();
  };

  return {
    async view(token) {
      while (!isCurrent()) {
        if (token.isCancellationRequested) return undefined;
        isStopped = false;
        if (isOnlyTyped()) store.followTyped();
        else await begin();
      }
      return token.isCancellationRequested ? undefined : store.shown();
    },
    viewOfOpen,
    async viewUnlessStopped(token) {
      while (!isStopped && !isCurrent() && !isOnlyTyped()) {
        if (token.isCancellationRequested) return undefined;
        await begin();
      }
      return viewOfOpen(token);
    },
  };
}
