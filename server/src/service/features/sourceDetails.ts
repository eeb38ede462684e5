/** What is known of a source beside its text: shown, and changed. */

import type { SourceRecord } from '../../core/records/model.ts';
import { parseDay } from '../../core/text/day.ts';
import { say } from '../../core/words/message.ts';
import { Refusal } from '../../core/words/refusal.ts';
import type { SourceDetails } from '../../protocol.ts';

export const detailsOf = ({ title, publisher, published, url, role }: SourceRecord): SourceDetails => ({
  title: title ?? null,
  publisher: publisher ?? null,
  published: published ?? null,
  url: url ?? null,
  role: role ?? 'source',
});

/** The record with some details changed; `null` and the empty string take one away. Throws a reason for people. */
export function changedSource(record: SourceRecord, changes: Partial<SourceDetails>): SourceRecord {
  const { published } = changes;
  if (published && parseDay(published) === undefined) {
    throw new Refusal(say`“${published}” is no day of publication: expected a day such as 2025-01-16`);
  }
  const entries = Object.entries({ ...record, ...changes });
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== '')) as SourceRecord;
}
