/**
 * The language service: Countercheck for one client, whatever the transport. What it can do stands in `LanguageService`; here it is put together. State
 * lives in `snapshotCache.ts`; each feature is a function of a `StoreView` in `features/`. Files come through the injected `Workspace`, ids and the date
 * through `newId` and `today`.
 */
import { createAnswering } from './answering.ts';
import { claimAnswers } from './claimAnswers.ts';
import { diagnosticAnswers } from './diagnosticAnswers.ts';
import { createEditing } from './editing.ts';
import { editorAnswers } from './editorAnswers.ts';
import { createFollowing } from './following.ts';
import type { LanguageService, LanguageServiceOptions } from './languageService.ts';
import type { ServiceParts } from './serviceParts.ts';
import { createSuggesters } from './suggestions.ts';

export type { Change } from './changes.ts';
export { legend as semanticTokensLegend } from './features/semanticTokens.ts';
export type { LanguageService, LanguageServiceOptions } from './languageService.ts';
export { serverCommands } from './serverCommands.ts';

export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { workspace, logger, session, newId, today } = options;
  const { following, cache, stores, settings, reportFirst } = createFollowing(options);
  const { language } = session;
  const parts: ServiceParts = {
    options,
    cache,
    stores,
    settings,
    reportFirst,
    editing: createEditing({ workspace, cache, stores, logger, newId, today, language }),
    suggesters: createSuggesters(),
    ...createAnswering(cache, stores, session.encoding),
  };
  return Object.freeze({ ...following, ...diagnosticAnswers(parts), ...editorAnswers(parts), ...claimAnswers(parts) });
}
