/**
 * What this server wrote, so that it can be taken back: each entry holds the files as they were before. Kept in memory only; what is older than
 * the process is git's.
 */

import type { RecordWrite } from '../core/findings/finding.ts';
import type { Message } from '../core/words/message.ts';

export interface JournalEntry {
  /** What was done, for people: `Tagged “2,400 people” as flood/people-evacuated`. */
  readonly label: Message;
  /** Entries of one group that follow each other are taken back together. */
  readonly group?: string | undefined;
  /** URI of the folder that holds the `.claims/`. */
  readonly root: string;
  /** Writes that bring the old state back. */
  readonly back: readonly RecordWrite[];
  /** The files as this entry left them: where they are otherwise by now, taking back would lose somebody's work. */
  readonly left: readonly RecordWrite[];
}

export interface Journal {
  add(entry: JournalEntry): void;
  /** Takes the last entry out, with those of its group before it, the last first; empty where there is none. */
  pop(): readonly JournalEntry[];
}

/** More steps than anybody takes back by hand. */
const maxEntries = 200;

export function createJournal(): Journal {
  const entries: JournalEntry[] = [];
  return {
    add(entry) {
      entries.push(entry);
      if (entries.length > maxEntries) entries.shift();
    },
    pop() {
      const last = entries.pop();
      if (!last) return [];
      const taken = [last];
      while (last.group !== undefined && entries.at(-1)?.group === last.group) taken.push(entries.pop()!);
      return taken;
    },
  };
}
