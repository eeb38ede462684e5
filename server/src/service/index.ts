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
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  Hover,
  Position,
  PublishDiagnosticsParams,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { SourceRecord } from '../core/records/model.ts';
import { defaultSettings } from '../core/records/settings.ts';
import type { ClaimView, PrepareTagParams, PrepareTagResult, TagParams } from '../protocol.ts';
import { claimsOfSource, claimsOfStore, claimView } from './features/claims.ts';
import { fixes, tagActions } from './features/codeActions.ts';
import { diagnosticsOf, resultIdOf, workspaceDiagnosticsOf } from './features/diagnostics.ts';
import { hover } from './features/hover.ts';
import { prepareTag } from './features/prepareTag.ts';
import { claimOf, recordPathOf, writesOf } from './features/tag.ts';
import { createJournal } from './journal.ts';
import type { OpenDocument } from './openDocument.ts';
import { serverCommandIds } from './serverCommands.ts';
import type { Session } from './session.ts';
import { createSnapshotCache } from './snapshotCache.ts';
import type { StoreView } from './storeView.ts';
import type { Taggable } from './tagging.ts';
import { neverCancelled, type Token } from './token.ts';
import { parentOf, pathOf } from './uris.ts';
import { shorten } from './words.ts';
import type { Logger, Workspace } from './workspace.ts';
import { createWriter } from './writeRecords.ts';

export { clientCommands, serverCommandIds, serverCommands } from './serverCommands.ts';

export interface LanguageServiceOptions {
  readonly workspace: Workspace;
  readonly logger: Logger;
  /** A random lower-case UUID. */
  readonly newId: () => string;
  /** Today, as an ISO day. */
  readonly today: () => string;
  readonly session: Session;
}

/** What stands otherwise than before. */
export interface Change {
  /** Open documents whose claims or findings changed. */
  readonly uris: readonly string[];
  /** Whether findings of a document changed that was not itself typed in. */
  readonly beyondTyped: boolean;
}

export interface LanguageService {
  /** A document was opened or changed; its text wins over the file's. */
  setDocument(document: OpenDocument): void;
  closeDocument(uri: string): void;
  setFolders(uris: readonly string[]): void;
  changeFolders(added: readonly string[], removed: readonly string[]): void;
  /** Files changed, came or went on disk. */
  filesChanged(uris: readonly string[]): void;
  onDidChange(listener: (change: Change) => void): void;

  diagnosticReport(params: DocumentDiagnosticParams, token: Token): Promise<DocumentDiagnosticReport | undefined>;
  /** Reports on every file of every store below or above the folders and open documents. */
  workspaceDiagnosticReport(
    params: WorkspaceDiagnosticParams,
    token: Token,
  ): Promise<WorkspaceDiagnosticReport | undefined>;
  /** The diagnostics to send to a client that cannot ask; `undefined` once the document changed again. */
  publishable(uri: string): Promise<PublishDiagnosticsParams | undefined>;
  /** The card of the claim at a position. */
  hover(uri: string, position: Position, token: Token): Promise<Hover | null | undefined>;
  codeActions(params: CodeActionParams, token: Token): Promise<CodeAction[] | undefined>;
  /** Carries out one of `serverCommands`. Rejects with a reason for people. */
  executeCommand(command: string, args: readonly unknown[], token: Token): Promise<unknown>;

  claimsOfDocument(uri: string, token: Token): Promise<readonly ClaimView[] | undefined>;
  allClaims(token: Token): Promise<readonly ClaimView[] | undefined>;
  prepareTag(params: PrepareTagParams, token: Token): Promise<PrepareTagResult | null | undefined>;
  /** Writes a claim; on disk when the answer comes. Makes the store where there is none: in the document's workspace folder, else beside it. */
  tag(params: TagParams, token: Token): Promise<ClaimView>;
  removeClaim(params: { readonly uri: string; readonly id: string }, token: Token): Promise<Record<string, never>>;
  undoLastChange(): Promise<{ readonly label: string } | null>;
}

export function createLanguageService(options: LanguageServiceOptions): LanguageService {
  const { workspace, logger, session } = options;
  let folders: readonly string[] = [];
  const listeners: ((change: Change) => void)[] = [];
  /** By URI of open documents: the name of their last known findings, and the document they were found in. */
  const reported = new Map<string, { readonly id: string; readonly document: OpenDocument }>();

  const cache = createSnapshotCache({ workspace, logger, encoding: session.encoding, onDidUpdate: tellOfChanges });
  const writer = createWriter(workspace, cache, createJournal());

  function tellOfChanges(view: StoreView): void {
    const uris: string[] = [];
    let beyondTyped = false;
    for (const document of cache.documents()) {
      const path = view.pathOf(document.uri);
      if (path === undefined) continue;
      const id = resultIdOf([...diagnosticsOf(view, path), ...claimsOfSource(view, path)]);
      const before = reported.get(document.uri);
      reported.set(document.uri, { id, document });
      if (before?.id === id) continue;
      uris.push(document.uri);
      if (before?.document === document) beyondTyped = true;
    }
    if (uris.length > 0) for (const listener of listeners) listener({ uris, beyondTyped });
  }

  /** Looks again where nobody asks by himself. */
  const lookAgain = (): void => {
    for (const root of cache.roots()) {
      cache.view(root, neverCancelled).catch((error) => logger.error(`Looking again at ${root}: ${String(error)}`));
    }
  };

  /** The store of a file, with the file's path in it; `null` where it belongs to none. */
  const locate = async (
    uri: string,
    token: Token,
  ): Promise<{ readonly view: StoreView; readonly path: string } | null | undefined> => {
    const root = await cache.rootOf(uri);
    if (token.isCancellationRequested) return undefined;
    const path = root === undefined ? undefined : pathOf(root, uri);
    if (root === undefined || path === undefined) return null;
    const view = await cache.view(root, token);
    return view && { view, path };
  };

  /** All stores that the folders and open documents belong to. */
  const views = async (token: Token): Promise<readonly StoreView[] | undefined> => {
    const within = [...folders.map((folder) => `${folder}/_`), ...[...cache.documents()].map(({ uri }) => uri)];
    const roots = new Set<string>();
    for (const uri of within) {
      const root = await cache.rootOf(uri);
      if (token.isCancellationRequested) return undefined;
      if (root !== undefined) roots.add(root);
    }
    const found: StoreView[] = [];
    for (const root of [...roots].sort()) {
      const view = await cache.view(root, token);
      if (!view) return undefined;
      found.push(view);
    }
    return found;
  };

  /** An open document as tagging sees it. */
  const taggable = (
    document: OpenDocument,
    place: { readonly view: StoreView; readonly path: string } | null,
  ): Taggable => ({
    text: document.text,
    languageId: document.languageId,
    record: place?.view.snapshot.sources.get(place.path)?.record ?? ({} satisfies SourceRecord),
    settings: place?.view.snapshot.settings ?? defaultSettings,
  });

  const openDocumentAt = (uri: string): OpenDocument => {
    const document = cache.document(uri);
    if (!document) throw new Error(`${uri} is not open: open it to tag in it`);
    return document;
  };

  const write = async (root: string, writes: Parameters<typeof writer.write>[1], label: string): Promise<void> => {
    await writer.write(root, writes, label);
    logger.info(label);
    lookAgain();
  };

  const service: LanguageService = {
    setDocument(document) {
      cache.setDocument(document);
      if (session.pullDiagnostics) return;
      cache
        .rootOf(document.uri)
        .then((root) => (root === undefined ? undefined : cache.view(root, neverCancelled)))
        .catch((error) => logger.error(`Looking at ${document.uri}: ${String(error)}`));
    },
    closeDocument(uri) {
      cache.closeDocument(uri);
      reported.delete(uri);
    },
    setFolders: (uris) => {
      folders = uris;
    },
    changeFolders: (added, removed) => {
      folders = [...folders.filter((uri) => !removed.includes(uri)), ...added];
    },
    filesChanged(uris) {
      cache.filesChanged(uris);
      lookAgain();
    },
    onDidChange: (listener) => void listeners.push(listener),

    async diagnosticReport({ textDocument, previousResultId }, token) {
      const place = await locate(textDocument.uri, token);
      if (place === undefined) return undefined;
      const items = place ? [...diagnosticsOf(place.view, place.path)] : [];
      const resultId = resultIdOf(items);
      return resultId === previousResultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
    },

    async workspaceDiagnosticReport({ previousResultIds }, token) {
      const all = await views(token);
      if (!all) return undefined;
      const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for (const view of all) {
        for (const [path, diagnostics] of workspaceDiagnosticsOf(view)) {
          const uri = view.uriOf(path);
          const resultId = resultIdOf(diagnostics);
          const version = cache.document(uri)?.version ?? null;
          items.push(
            previous.get(uri) === resultId
              ? { kind: 'unchanged', resultId, uri, version }
              : { kind: 'full', resultId, items: [...diagnostics], uri, version },
          );
          previous.delete(uri);
        }
      }
      // What had findings before and has none now has to be said too.
      for (const uri of previous.keys()) {
        items.push({
          kind: 'full',
          resultId: resultIdOf([]),
          items: [],
          uri,
          version: cache.document(uri)?.version ?? null,
        });
      }
      return { items };
    },

    async publishable(uri) {
      const document = cache.document(uri);
      const place = await locate(uri, neverCancelled);
      if (!document || !place || cache.document(uri) !== document) return undefined;
      return { uri, version: document.version, diagnostics: [...diagnosticsOf(place.view, place.path)] };
    },

    async hover(uri, position, token) {
      const place = await locate(uri, token);
      return place && hover(place.view, place.path, position, session.hoverFormat);
    },

    async codeActions({ textDocument: { uri }, range, context }, token) {
      const place = await locate(uri, token);
      if (place === undefined) return undefined;
      const wanted = (kind: string): boolean =>
        !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const actions: CodeAction[] = [];
      if (place && wanted('quickfix')) actions.push(...fixes(place.view, place.path, range));
      const document = cache.document(uri);
      if (document && wanted('refactor')) {
        const source = taggable(document, place);
        actions.push(...tagActions(place?.view, place?.path, source, document.places, uri, range, session));
      }
      return actions;
    },

    async executeCommand(command, args, token) {
      switch (command) {
        case serverCommandIds.tag:
          return service.tag(args[0] as TagParams, token);
        case serverCommandIds.fix:
          return applyFix(args as FixArguments, token);
        default:
          throw new Error(`Unknown command ${command}`);
      }
    },

    async claimsOfDocument(uri, token) {
      const place = await locate(uri, token);
      return place === undefined ? undefined : place ? claimsOfSource(place.view, place.path) : [];
    },

    async allClaims(token) {
      return (await views(token))?.flatMap(claimsOfStore);
    },

    async prepareTag({ uri, range }, token) {
      const document = openDocumentAt(uri);
      const place = await locate(uri, token);
      if (place === undefined) return undefined;
      return prepareTag(place?.view, taggable(document, place), document.places, range);
    },

    async tag({ uri, range, topic, attributedTo, asOf, figure }, token) {
      const document = openDocumentAt(uri);
      const root =
        (await cache.rootOf(uri)) ?? folders.find((folder) => pathOf(folder, uri) !== undefined) ?? parentOf(uri);
      const source = root === undefined ? undefined : pathOf(root, uri);
      if (root === undefined || source === undefined) throw new Error(`${uri} lies in no folder`);
      const span = document.places.spanOf(range);
      const claim = claimOf({
        id: options.newId(),
        source,
        text: document.text,
        span,
        topic,
        attributedTo,
        asOf,
        figure,
      });
      await write(root, writesOf(claim), `Tagged “${shorten(claim.selector.exact, 40)}” as ${topic}`);
      const place = await locate(uri, neverCancelled);
      const written = place?.view.claim(claim.id);
      if (!place || !written) throw new Error(`${source} was written to, but its claim is not found again`);
      void token;
      return claimView(place.view, written);
    },

    async removeClaim({ uri, id }, token) {
      const place = await locate(uri, token);
      const found = place?.view.claim(id);
      if (!place || !found) throw new Error(`There is no claim ${id} in ${uri}`);
      const label = `Removed “${shorten(found.claim.selector.exact, 40)}” from ${found.claim.topic}`;
      await write(place.view.root, [{ path: recordPathOf(place.view.store, found.claim), text: null }], label);
      return {};
    },

    async undoLastChange() {
      const label = await writer.undo();
      lookAgain();
      return label === undefined ? null : { label };
    },
  };

  type FixArguments = readonly [uri: string, code: string, claims: readonly string[], title: string];

  /** Finds the fix again, so that a stale action writes nothing, and applies it. */
  const applyFix = async ([uri, code, claims, title]: FixArguments, token: Token): Promise<null> => {
    const place = await locate(uri, token);
    const finding = place?.view
      .findingsOf(place.path)
      .find((f) => f.code === code && f.claims.join() === claims.join() && f.fixes.some((fix) => fix.title === title));
    const fix = finding?.fixes.find((f) => f.title === title);
    if (!place || !fix || !('writes' in fix))
      throw new Error(`"${title}" no longer applies: the text or the claims changed`);
    await write(place.view.root, fix.writes, title);
    return null;
  };

  return Object.freeze(service);
}
