/** File operations: a source that was renamed or moved in the editor takes its claims with it. */
import type { RecordWrite } from '../../core/findings/finding.ts';
import { printClaim } from '../../core/records/claim.ts';
import { claimPath, sourceRecordPath } from '../../core/records/paths.ts';
import { printSourceRecord } from '../../core/records/sourceRecord.ts';
import type { StoreView } from '../storeView.ts';

/** The records of a store after `from` (a source, or a folder of them) became `to`. Paths of the store. */
export function moveSources(view: StoreView, from: string, to: string): readonly RecordWrite[] {
  const moved = (path: string): string | undefined =>
    path === from ? to : path.startsWith(`${from}/`) ? to + path.slice(from.length) : undefined;
  const writes: RecordWrite[] = [];
  for (const [path, record] of view.store.records) {
    if (record.kind === 'claim' && record.value) {
      const source = moved(record.value.source);
      if (source === undefined) continue;
      const claim = { ...record.value, source };
      writes.push({ path: claimPath(claim), text: printClaim(claim) }, { path, text: null });
    }
    if (record.kind === 'source' && record.value) {
      const source = moved(record.source);
      if (source === undefined) continue;
      writes.push({ path: sourceRecordPath(source), text: printSourceRecord(record.value) }, { path, text: null });
    }
  }
  return writes;
}
