/**
 * The language service: Countercheck for one client, whatever the transport. This file is manual and composition root: what it can do stands in
 * `LanguageService`, how it is put together in `createLanguageService`. State lives in `snapshotCache.ts`; each feature is a function of a
 * `StoreView` in `features/`. Files come through the injected `Workspace`, ids and the date through `newId` and `today`.
 *
 * Every answer takes a token and is `undefined` once nobody waits for it. Files outside any store have no claims and no findings, and are
 * otherwise answered like any other.
 */

import type {
  CodeAction,
  CodeActionParams,
  CodeLens,
  CompletionItem,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  PublishDiagnosticsParams,
  Range,
  RenameParams,
  SemanticTokens,
  TextDocumentPositionParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceEdit,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { storeFolder } from '../core/records/paths.ts';
import { say } from '../core/words/message.ts';
import { Refusal } from '../core/words/refusal.ts';
import {
  type BoardReached,
  type BoardView,
  type ClaimChanges,
  type ClaimView,
  type ClientSettings,
  defaultClientSettings,
  type ExplainParams,
  type FormatChoice,
  type PrepareTagParams,
  type PrepareTagResult,
  type SourceDetails,
  type TagParams,
} from '../protocol.ts';
import { type ChangeListener, changeOf } from './changes.ts';
import { type Cursor, topicAt } from './cursor.ts';
import { createEditing, type Editing } from './editing.ts';
import { createBoards } from './features/board.ts';
import { claimsOfSource, claimsOfStore, claimView } from './features/claims.ts';
import { codeActions } from './features/codeActions.ts';
import { codeLenses } from './features/codeLens.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { diagnosticsOf, documentReport, documentReports } from './features/diagnostics.ts';
import { documentLinks } from './features/documentLinks.ts';
import { documentSymbols } from './features/documentSymbols.ts';
import { executeCommand } from './features/executeCommand.ts';
import { hover } from './features/hover.ts';
import { inlayHints } from './features/inlayHints.ts';
import { inlineRenames, inlineSourcesOf } from './features/inlineTopics.ts';
import { exported, exportedSources, formatChoices } from './features/interchange.ts';
import { prepareTag, suggestedTags } from './features/prepareTag.ts';
import { references } from './features/references.ts';
import { prepareRename } from './features/rename.ts';
import { semanticTokens } from './features/semanticTokens.ts';
import { detailsOf } from './features/sourceDetails.ts';
import { createWorkspaceReports } from './features/workspaceDiagnostics.ts';
import { workspaceSymbols } from './features/workspaceSymbols.ts';
import { isSame } from './isSame.ts';
import { inTurn, missedChanges } from './missedChanges.ts';
import type { OpenDocument } from './openDocument.ts';
import { type Pace, unpaced } from './pace.ts';
import { places } from './places.ts';
import type { Session } from './session.ts';
import { createSnapshotCache, type Wanted } from './snapshotCache.ts';
import { createStores, isRecord, type Located } from './stores.ts';
import { createSuggesters, noTopics, partiesOf } from './suggestions.ts';
import { taggable } from './tagging.ts';
import { neverCancelled, type Token } from './token.ts';
import { quietWork, type ShownWork } from './work.ts';
import type { Logger, Workspace } from './workspace.ts';

export type { Change } from './changes.ts';
export { legend as semanticTokensLegend } from './features/semanticTokens.ts';
export { serverCommands } from './serverCommands.ts';

export interface LanguageServiceOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  /** A random lower-case UUID. */
  readonly newId: () => string;
  /** Today, as an ISO day. */
  readonly today: () => string;
  readonly session: Session;
  /** How long work shares the thread; at a stretch by default. */
  readonly pace?: Pace;
  /** Shows work that turned out to be long; by default nobody sees it. */
  readonly showWork?: () => ShownWork;
}

export interface LanguageService {
  /** A document was opened or changed; its text wins over the file's. */
  setDocument(document: OpenDocument): void;
  closeDocument(uri: string): void;
  isOpen(uri: string): boolean;
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Files changed, came or went on disk. */
  filesChanged(uris: readonly string[]): void;
  /** Looks for what changed on disk, without being told, since a moment before the first store was read: milliseconds since 1970. */
  findMissedChanges(since: number): Promise<void>;
  onDidChange(listener: ChangeListener): void;
  /** Something of a store changed, its root is given; whether or not a document of it is open. */
  onDidChangeStore(listener: (root: string) => void): void;

  diagnosticReport(params: DocumentDiagnosticParams, token: Token): Promise<DocumentDiagnosticReport | undefined>;
  /** Reports on every file of every store below or above the folders and open documents; with `send`, parts of it ahead of the answer. */
  workspaceDiagnosticReport(
    params: WorkspaceDiagnosticParams,
    token: Token,
    send?: (part: WorkspaceDiagnosticReport) => void,
  ): Promise<WorkspaceDiagnosticReport | undefined>;
  /** The diagnostics to send to a client that cannot ask; `undefined` once the document changed again. */
  publishable(uri: string): Promise<PublishDiagnosticsParams | undefined>;
  /** The card of the claim at a position. */
  hover(params: TextDocumentPositionParams, token: Token): Promise<Hover | null | undefined>;
  /** From a claim to its topic's record and back. */
  definition(params: TextDocumentPositionParams, token: Token): Promise<Location[] | undefined>;
  /** All claims of the topic. */
  references(params: TextDocumentPositionParams, token: Token): Promise<Location[] | undefined>;
  prepareRename(
    params: TextDocumentPositionParams,
    token: Token,
  ): Promise<{ range: Range; placeholder: string } | null | undefined>;
  /** Renames a topic everywhere. The server writes the records itself, so the edit left to the client is empty. */
  rename(params: RenameParams, token: Token): Promise<WorkspaceEdit | undefined>;
  completion(params: TextDocumentPositionParams, token: Token): Promise<CompletionItem[] | undefined>;
  documentSymbols(uri: string, token: Token): Promise<DocumentSymbol[] | undefined>;
  workspaceSymbols(query: string, token: Token): Promise<WorkspaceSymbol[] | undefined>;
  documentLinks(uri: string, token: Token): Promise<DocumentLink[] | undefined>;
  codeLenses(uri: string, token: Token): Promise<CodeLens[] | undefined>;
  inlayHints(uri: string, range: Range, token: Token): Promise<InlayHint[] | undefined>;
  /** Figures and hedges; of the whole text where no range is given. */
  semanticTokens(uri: string, range: Range | undefined, token: Token): Promise<SemanticTokens | undefined>;
  /** Claims follow files and folders that were renamed or moved. */
  filesRenamed(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void;
  setSettings(settings: ClientSettings): void;
  codeActions(params: CodeActionParams, token: Token): Promise<CodeAction[] | undefined>;
  /** Carries out one of `serverCommands`. Rejects with a reason for people. */
  executeCommand(command: string, args: readonly unknown[]): Promise<unknown>;

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

export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { workspace, logger, session } = options;
  const listeners: ChangeListener[] = [];
  const reportOn = documentReports();
  const reportOnAll = createWorkspaceReports(options.pace ?? unpaced);
  const storeListeners: ((root: string) => void)[] = [];
  let settings = defaultClientSettings;
  const cache = createSnapshotCache({
    workspace,
    logger,
    encoding: session.encoding,
    severity: () => settings.severity,
    checksPage: session.checksPage,
    language: session.language,
    ...(options.pace && { pace: options.pace }),
    ...(options.showWork && { showWork: options.showWork }),
    onDidUpdate(update) {
      const change = changeOf(update, cache.documents());
      if (change) for (const listener of listeners) listener(change);
      if (update.joined || update.analysed.size > 0) for (const listener of storeListeners) listener(update.view.root);
    },
  });
  const stores = createStores(cache, logger);
  /** The last report on all files that was asked for. */
  let reporting: Promise<unknown> = Promise.resolve();
  const findMissedChanges = inTurn(
    async () => {
      for (const root of cache.roots()) await cache.view(root, neverCancelled, 'unless-stopped');
      // Somebody waits for that.
      await reporting;
    },
    async (since) => {
      const roots = cache.roots();
      // A store may have come where none was.
      const missed = stores.folders().flatMap((folder) => (roots.includes(folder) ? [] : [`${folder}/${storeFolder}`]));
      for (const root of roots) {
        const view = await cache.view(root, neverCancelled, 'unless-stopped');
        const { pace = unpaced } = options;
        if (view) missed.push(...(await missedChanges(workspace, view, since, { ...quietWork, pace })));
      }
      if (missed.length === 0) return;
      cache.filesChanged(missed);
      stores.lookAgain();
    },
  );
  const boards = createBoards(options.newId);
  const suggesters = createSuggesters();
  const editing = createEditing({
    workspace,
    cache,
    stores,
    logger,
    newId: options.newId,
    today: options.today,
    language: session.language,
  });

  /** Answers from the store of a file; `elsewhere` where it belongs to none. */
  const at = async <T>(
    uri: string,
    token: Token,
    elsewhere: T,
    answer: (place: Located) => T | Promise<T>,
    wanted: Wanted = 'open',
  ): Promise<T | undefined> => {
    const place = await stores.locate(uri, token, wanted);
    if (place === undefined) return undefined;
    return place === null ? elsewhere : answer(place);
  };

  /** The same from a position; the text is the open document's, or the source's as it was analysed. */
  const atCursor = <T>(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: Token,
    elsewhere: T,
    answer: (cursor: Cursor) => T,
    wanted?: Wanted,
  ): Promise<T | undefined> =>
    at(
      uri,
      token,
      elsewhere,
      async ({ view, path }) => {
        const open = cache.document(uri)?.places;
        if (open) return answer({ view, path, places: open, position });
        const text = (await cache.texts(view, [path]))(path);
        return text === undefined
          ? elsewhere
          : answer({ view, path, places: places(text, session.encoding), position });
      },
      wanted,
    );

  /** Answers from an open document, in a store or not. */
  const inDocument = async <T>(
    uri: string,
    token: Token,
    answer: (document: OpenDocument, place: Located | null) => T | Promise<T>,
    wanted?: Wanted,
  ): Promise<T | undefined> => {
    const place = await stores.locate(uri, token, wanted);
    const document = cache.document(uri);
    if (!document) throw new Refusal(say`${uri} is not open: open it to tag in it`);
    return place === undefined ? undefined : answer(document, place);
  };

  return Object.freeze<LanguageService>({
    setDocument: (document) => cache.setDocument(document),
    closeDocument: (uri) => cache.closeDocument(uri),
    isOpen: (uri) => cache.document(uri) !== undefined,
    setFolders: stores.setFolders,
    changeFolders(added, removed) {
      stores.changeFolders(added, removed);
      stores.lookAgain();
    },
    filesChanged(uris) {
      cache.filesChanged(uris);
      stores.lookAgain();
    },
    findMissedChanges,
    onDidChange: (listener) => void listeners.push(listener),
    onDidChangeStore: (listener) => void storeListeners.push(listener),

    diagnosticReport: ({ textDocument: { uri }, previousResultId }, token) =>
      at(uri, token, documentReport([], previousResultId), ({ view, path }) =>
        reportOn(uri, diagnosticsOf(view, path), previousResultId),
      ),
    workspaceDiagnosticReport({ previousResultIds }, token, send) {
      const report = async (): Promise<WorkspaceDiagnosticReport | undefined> => {
        const views = await stores.all(token, 'unless-stopped');
        const versionOf = (uri: string): number | null => cache.document(uri)?.version ?? null;
        return views && reportOnAll({ views, versionOf, previousResultIds, token, send });
      };
      const reported = report();
      reporting = reported.catch(() => undefined);
      return reported;
    },
    async publishable(uri) {
      const document = cache.document(uri);
      const diagnostics = await at(uri, neverCancelled, [], ({ view, path }) => diagnosticsOf(view, path));
      if (!document || !diagnostics || cache.document(uri) !== document) return undefined;
      return { uri, version: document.version, diagnostics };
    },

    hover: (params, token) => atCursor<Hover | null>(params, token, null, (cursor) => hover(cursor, session)),
    definition: (params, token) => atCursor(params, token, [], definition),
    references: (params, token) => atCursor(params, token, [], references, 'all'),
    prepareRename: (params, token) => atCursor(params, token, null, prepareRename, 'all'),
    async rename(params, token) {
      const cursor = await atCursor<Cursor | null>(params, token, null, (found) => found, 'all');
      const found = cursor && topicAt(cursor);
      if (cursor === undefined) return undefined;
      if (!cursor || !found) throw new Refusal(say`There is no topic here: put the cursor into a claim`);
      const newName = params.newName.trim();
      const textOf = await cache.texts(cursor.view, inlineSourcesOf(cursor.view, found.topic));
      const documentChanges = inlineRenames(cursor.view, textOf, found.topic, newName);
      await editing.renameTopic(cursor.view.root, found.topic, newName);
      return documentChanges.length > 0 ? { documentChanges } : {};
    },
    completion: (params, token) => atCursor(params, token, [], completion, 'all'),
    documentSymbols: (uri, token) => at(uri, token, [], documentSymbols),
    async workspaceSymbols(query, token) {
      const views = await stores.all(token);
      return views && workspaceSymbols(views, query);
    },
    documentLinks: (uri, token) =>
      at(uri, token, [], (place) => {
        const places = cache.document(uri)?.places;
        return places ? documentLinks(place, places) : [];
      }),
    codeLenses: (uri, token) => at(uri, token, [], (place) => codeLenses(place, settings, session)),
    inlayHints: (uri, range, token) => at(uri, token, [], (place) => inlayHints(place, range, settings)),
    semanticTokens: (uri, range, token) =>
      inDocument<SemanticTokens>(
        uri,
        token,
        (document, place) =>
          isRecord(place) ? { data: [] } : semanticTokens(taggable(document, place), document.places, range),
        'open',
      ),
    filesRenamed: (files) => stores.finishFirst(editing.moveSources(files)),
    setSettings(next) {
      const sameSeverity = isSame(next.severity, settings.severity);
      settings = sameSeverity ? { ...next, severity: settings.severity } : next;
      if (!sameSeverity) stores.lookAgain();
    },
    async codeActions({ textDocument: { uri }, range, context }, token) {
      const place = await stores.locate(uri, token);
      if (place === undefined) return undefined;
      return codeActions({
        place,
        document: cache.document(uri),
        uri,
        range,
        only: context.only,
        session,
        newId: options.newId,
        suggester: suggesters.of,
      });
    },
    executeCommand: (command, args) => executeCommand(editing, command, args),

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
    formats: async () => formatChoices(),
    async exportClaims({ uri, format }, token) {
      const place = await stores.locate(uri, token);
      if (place === null) throw new Refusal(say`Nothing is tagged here yet: there is nothing to export`);
      if (!place) return undefined;
      return exported(place.view, format, await cache.texts(place.view, exportedSources(place.view)));
    },
    importClaims: (params) => editing.importClaims(params),
  });
}
