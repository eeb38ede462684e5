/** What every check of the store itself states. A check is one file, one finding code and one line in `index.ts`. */
import type { Check } from '../checks/check.ts';
import type { Finding } from '../findings/finding.ts';
import type { StoredRecord } from '../records/readRecord.ts';

/** The files of a store, as they are. */
export interface StoreFiles {
  /** Every record by its path, as read. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** The text of every file below `.claims/`, records or not; `undefined` where it is none. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** SHA-256 of every source there is, by path; the empty text where nobody needed it. */
  readonly sources: ReadonlyMap<string, string>;
  /** Ids of the claims that stand in texts and have no record. */
  readonly inlineIds?: ReadonlySet<string>;
}

/** Looks at the store. */
export interface StoreCheck extends Check {
  /** Whether the first fix of its findings loses nothing and decides nothing, so that `fsck --fix` may apply it. */
  readonly safe: boolean;
  readonly run: (files: StoreFiles) => Finding[];
}

/** A finding on a whole file of the store. */
export const onFile = (
  finding: Pick<Finding, 'code' | 'severity' | 'source' | 'message'> & Partial<Finding>,
): Finding => ({
  span: { start: 0, end: 0 },
  claims: [],
  related: [],
  fixes: [],
  ...finding,
});
