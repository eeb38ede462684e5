import { printClaim } from './claim.ts';
import type { StoredRecord } from './readRecord.ts';
import { printReview } from './review.ts';
import { printSettings } from './settings.ts';
import { printSourceRecord } from './sourceRecord.ts';
import { printTopic } from './topic.ts';

/** The canonical text of a record that was read; `undefined` for one that was not. */
export function printRecordOf(record: StoredRecord): string | undefined {
  if (record.value === undefined) return undefined;
  switch (record.kind) {
    case 'claim':
      return printClaim(record.value);
    case 'source':
      return printSourceRecord(record.value);
    case 'topic':
      return printTopic(record.value);
    case 'review':
      return printReview(record.value);
    case 'settings':
      return printSettings(record.value);
  }
}
