import type { Finding } from '../findings/finding.ts';
import { isInPlace, type StoredRecord } from '../records/readRecord.ts';
import { atOnce, type Steps } from '../steps.ts';
import { say } from '../words/message.ts';
import { onFile } from './storeCheck.ts';

/**
 * `duplicate-id` (error): two claim files have one id, so that verdicts and reviews cannot tell them apart. Where both hold the same claim,
 * the copy may go.
 */
export const duplicateId = {
  code: 'duplicate-id',
  title: 'Two claims with one id',
  defaultSeverity: 'error',
  rationale: 'Reviews and verdicts name claims by their ids. A copied file is mostly a mistake.',
  safe: false,
  run: ({ records, counted = countedClaims(records) }: DuplicateInput): Finding[] => {
    const found: Finding[] = [];
    for (const [path, record] of records) {
      if (record.kind !== 'claim' || !record.value) continue;
      const { id } = record.value;
      const first = counted.get(id);
      if (first === undefined || first === path) continue;
      const message = say`Unexpected id ${id}, expected one that ${first} does not have`;
      const fixes = [{ title: say`Remove this copy`, writes: [{ path, text: null }] }];
      found.push(onFile({ code: 'duplicate-id', severity: 'error', source: path, message, claims: [id], fixes }));
    }
    return found;
  },
} as const;

export interface DuplicateInput {
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** `countedClaims` of them, where it is known already. */
  readonly counted?: ReadonlyMap<string, string>;
}

/** For each id, the path of the claim that counts: the one that stands where it should, else the first by path. */
export const countedClaims = (records: ReadonlyMap<string, StoredRecord>): ReadonlyMap<string, string> =>
  atOnce(countedClaimsInSteps(records));

/** The same a record at a time. */
export function* countedClaimsInSteps(records: ReadonlyMap<string, StoredRecord>): Steps<ReadonlyMap<string, string>> {
  const counted = new Map<string, string>();
  for (const [path, record] of records) {
    yield;
    if (record.kind !== 'claim' || !record.value) continue;
    const { id } = record.value;
    const first = counted.get(id);
    const isBetter = (before: string): boolean => {
      const [here, there] = [isInPlace(path, record.value!), isPlaced(before, records)];
      return here === there ? path < before : here;
    };
    if (first === undefined || isBetter(first)) counted.set(id, path);
  }
  return counted;
}

const isPlaced = (path: string, records: ReadonlyMap<string, StoredRecord>): boolean => {
  const record = records.get(path);
  return record?.kind === 'claim' && record.value !== undefined && isInPlace(path, record.value);
};
