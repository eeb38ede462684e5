/** What our own clients ask beyond LSP: claims, the board, tagging, import and export. */
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import type {
  BoardReached,
  BoardView,
  ClaimChanges,
  ClaimView,
  ExplainParams,
  FormatChoice,
  PrepareTagParams,
  PrepareTagResult,
  SourceDetails,
  TagParams,
} from '../protocol.ts';
import type { Editing } from './editing.ts';
import { createBoards } from './features/board.ts';
import { claimsOfSource, claimsOfStore, claimView } from './features/claims.ts';
import { exported, exportedSources, formatChoices } from './features/interchange.ts';
import { prepareTag, suggestedTags } from './features/prepareTag.ts';
import { detailsOf } from './features/sourceDetails.ts';
import type { ServiceParts } from './serviceParts.ts';
import { noTopics, partiesOf } from './suggestions.ts';
import { taggable } from './tagging.ts';
import type { Token } from './token.ts';

export interface ClaimAnswers {
  claimsOfDocument(uri: string, token: Token): Promise<readonly ClaimView[] | undefined>;
  allClaims(token: Token): Promise<readonly ClaimView[] | undefined>;
  claim(id: string, token: Token): Promise<ClaimView | null | undefined>;
  board(known: readonly BoardReached[], token: Token): Promise<readonly BoardView[] | undefined>;
  closeBoard(): void;
  prepareTag(params: PrepareTagParams, token: Token): Promise<PrepareTagResult | null | undefined>;
  suggestedTags(params: { readonly uri: string }, token: Token): Promise<readonly PrepareTagResult[] | undefined>;
  parties(params: { readonly uri: string }, token: Token): Promise<readonly string[] | undefined>;
  /** Writes a claim; on disk when the answer comes. Makes the store where there is none: in the document's workspace folder, else beside it. */
  tag(params: TagParams): Promise<ClaimView>;
  removeClaim(params: { readonly uri: string; readonly id: string }): Promise<Record<string, never>>;
  updateClaim(params: {
    readonly uri: string;
    readonly id: string;
    readonly changes: ClaimChanges;
  }): Promise<ClaimView>;
  explain(params: ExplainParams): Promise<Record<string, never>>;
  undoLastChange(): Promise<{ readonly label: string } | null>;
  sourceDetails(params: { readonly uri: string }, token: Token): Promise<SourceDetails | undefined>;
  updateSource(params: { readonly uri: string; readonly changes: Partial<SourceDetails> }): Promise<SourceDetails>;
  formats(): Promise<readonly FormatChoice[]>;
  exportClaims(
    params: { readonly uri: string; readonly format: string },
    token: Token,
  ): Promise<{ readonly text: string; readonly notices: readonly string[] } | undefined>;
  importClaims: Editing['importClaims'];
}

export function claimAnswers({
  options,
  cache,
  stores,
  editing,
  suggesters,
  at,
  inDocument,
}: ServiceParts): ClaimAnswers {
  const { session, newId } = options;
  const boards = createBoards(newId);
  return {
    claimsOfDocument: (uri, token) => at(uri, token, [], ({ view, path }) => claimsOfSource(view, path)),
    async allClaims(token) {
      return (await stores.all(token, 'unless-stopped'))?.flatMap(claimsOfStore);
    },
    async claim(id, token) {
      const views = await stores.all(token);
      if (!views) return undefined;
      for (const view of views) {
        const found = view.claim(id);
        if (found) return claimView(view, found);
      }
      return null;
    },
    async board(known, token) {
      const views = await stores.all(token, 'unless-stopped');
      return views && boards.parts(views, known);
    },
    closeBoard: () => boards.close(),
    prepareTag: ({ uri, range }, token) =>
      inDocument(uri, token, async (document, place) => {
        const suggest = place ? await suggesters.of(place.view) : noTopics;
        return prepareTag(place, taggable(document, place), document.places, range, suggest, session.language);
      }),
    suggestedTags: ({ uri }, token) =>
      inDocument(uri, token, async (document, place) => {
        const suggest = place ? await suggesters.of(place.view) : noTopics;
        return suggestedTags(place, taggable(document, place), document.places, suggest, session.language);
      }),
    parties: ({ uri }, token) => at<readonly string[]>(uri, token, [], ({ view }) => partiesOf(view)),
    tag: (params) => editing.tag(params),
    async removeClaim({ uri, id }) {
      await editing.removeClaim(uri, id);
      return {};
    },
    updateClaim: ({ uri, id, changes }) => editing.updateClaim(uri, id, changes),
    async explain(params) {
      await editing.explain(params);
      return {};
    },
    undoLastChange: () => editing.undo(),
    sourceDetails: ({ uri }, token) =>
      at(uri, token, detailsOf({}), ({ view, path }) => detailsOf(view.store.sources.get(path)?.record ?? {})),
    updateSource: ({ uri, changes }) => editing.updateSource(uri, changes),
    formats: async () => formatChoices(session.language),
    async exportClaims({ uri, format }, token) {
      const place = await stores.locate(uri, token);
      if (place === null) throw new Refusal(say`Nothing is tagged here yet: there is nothing to export`);
      if (!place) return undefined;
      return exported(place.view, format, await cache.texts(place.view, exportedSources(place.view)));
    },
    importClaims: (params) => editing.importClaims(params),
  };
}
