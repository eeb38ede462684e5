/** What the answers of the language service are made with. */
import type { ClientSettings } from '../protocol.ts';
import type { Answering } from './answering.ts';
import type { Editing } from './editing.ts';
import type { Followed } from './following.ts';
import type { LanguageServiceOptions } from './languageService.ts';
import type { SnapshotCache } from './snapshotCache.ts';
import type { Stores } from './stores.ts';
import type { createSuggesters } from './suggestions.ts';

export interface ServiceParts extends Answering, Pick<Followed, 'reportFirst'> {
  readonly options: LanguageServiceOptions;
  readonly cache: SnapshotCache;
  readonly stores: Stores;
  readonly settings: () => ClientSettings;
  readonly editing: Editing;
  readonly suggesters: ReturnType<typeof createSuggesters>;
}
