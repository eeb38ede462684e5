import type { Finding } from '../findings/finding.ts';
import { settingsPath } from '../records/paths.ts';
import type { StoredRecord } from '../records/readRecord.ts';
import { defaultSettings } from '../records/settings.ts';
import { say } from '../words/message.ts';
import { onFile } from './storeCheck.ts';

/** `newer-version` (warning): the store was written by a later version. It is read as far as it is understood; what is not is kept. */
export const newerVersion = {
  code: 'newer-version',
  title: 'A store of a later version',
  defaultSeverity: 'warning',
  rationale: 'Something in it may mean what this version does not know.',
  safe: false,
  run: ({ records }: { readonly records: ReadonlyMap<string, StoredRecord> }): Finding[] => {
    const settings = records.get(settingsPath);
    const version = settings?.kind === 'settings' ? (settings.value?.version ?? 1) : 1;
    if (version <= defaultSettings.version) return [];
    const message = say`Unexpected version ${version}, expected ${defaultSettings.version}: update Countercheck to understand all of this store`;
    return [onFile({ code: 'newer-version', severity: 'warning', source: settingsPath, message })];
  },
} as const;
