import type { Finding, RecordWrite } from '../findings/finding.ts';
import { printClaim } from '../records/claim.ts';
import { claimPath, sourceRecordPath } from '../records/paths.ts';
import { printSourceRecord } from '../records/sourceRecord.ts';
import { say } from '../words/message.ts';
import { onFile, type StoreCheck, type StoreFiles } from './storeCheck.ts';

/** `moved-source` (warning): a source is gone, and one file elsewhere has the very text that was last tagged in it. */
export const movedSource: StoreCheck = {
  code: 'moved-source',
  title: 'A source that was moved',
  defaultSeverity: 'warning',
  rationale:
    'Moved outside the editor, a text leaves its claims behind; by the hash of its content they find it again.',
  safe: true,
  run: (files) => missingSources(files).flatMap((source) => finding(files, source)),
};

/** The sources that have a record with a hash, but no text: those for which the hashes of all texts are needed. */
export function missingSources({ records, sources }: Pick<StoreFiles, 'records' | 'sources'>): readonly string[] {
  const missing: string[] = [];
  for (const record of records.values()) {
    if (record.kind === 'source' && record.value?.sha256 && !sources.has(record.source)) missing.push(record.source);
  }
  return missing;
}

function finding(files: StoreFiles, from: string): Finding[] {
  const path = sourceRecordPath(from);
  const record = files.records.get(path);
  if (record?.kind !== 'source' || !record.value) return [];
  const { sha256 } = record.value;
  const twins = [...files.sources].filter(([, hash]) => hash === sha256).map(([twin]) => twin);
  // Two copies: which of them is the source is for people to say.
  if (twins.length !== 1) return [];
  const to = twins[0]!;
  const hasOwnRecord = files.records.has(sourceRecordPath(to));
  const writes: RecordWrite[] = hasOwnRecord
    ? []
    : [{ path: sourceRecordPath(to), text: printSourceRecord(record.value) }];
  writes.push({ path, text: null });
  const ids: string[] = [];
  for (const [at, claim] of files.records) {
    if (claim.kind !== 'claim' || claim.value?.source !== from) continue;
    const moved = { ...claim.value, source: to };
    ids.push(moved.id);
    writes.push({ path: claimPath(moved), text: printClaim(moved) }, { path: at, text: null });
  }
  const message = say`${from} is gone, and ${to} has its text`;
  const fixes = [{ title: say`Move its claims to ${to}`, writes }];
  return [onFile({ code: 'moved-source', severity: 'warning', source: path, message, claims: ids, fixes })];
}
