/**
 * One connection: what the server can do, and for each message the one function of the language service that answers it. Knows LSP and nothing
 * of figures; the entries (`node/main.ts`, `browser/main.ts`, the command line's `lsp`) bring transport and files.
 */

import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { inWords, type Language } from '../core/words/print.ts';
import { reasonOf } from '../core/words/refusal.ts';
import * as protocol from '../protocol.ts';
import { createLanguageService, type LanguageService, semanticTokensLegend, serverCommands } from '../service/index.ts';
import { type PaceOptions, timedPace } from '../service/pace.ts';
import type { Logger, Workspace } from '../service/workspace.ts';
import { clientWorkspace } from './clientWorkspace.ts';
import { listenToDocuments } from './documents.ts';
import { followSettings } from './followSettings.ts';
import { pushDiagnostics } from './pushDiagnostics.ts';
import { reportChanges } from './reportChanges.ts';
import { negotiate, type Session } from './session.ts';
import { showWork } from './showWork.ts';
import { watchFiles } from './watchFiles.ts';

/** What only the host knows: files, randomness, the clock. */
export interface ServerHost extends PaceOptions {
  /**
   * Files of the user's folders. The logger is the connection's, so that the client shows what could not be read; `client` are the files
   * that the client reads and writes for us.
   */
  workspace(logger: Logger, client: Workspace): Workspace;
  /** A random lower-case UUID. */
  newId(): string;
  /** Today, as an ISO day. */
  today(): string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after so many milliseconds, unless the process ends before. */
  after(milliseconds: number, resume: () => void): void;
  /** URI of the page on the checks in the server's own package, where it has one. */
  readonly checksPage?: string | undefined;
}

export const serverInfo = { name: 'countercheck' };

/** Answers the messages of a connection until it closes. */
export function startServer(connection: Connection, host: ServerHost): void {
  const logger: Logger = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
  connection.onInitialize((params) => {
    const session = negotiate(params, host.checksPage);
    const service = createLanguageService({
      workspace: host.workspace(logger, clientWorkspace(connection, logger)),
      logger,
      newId: host.newId,
      today: host.today,
      session,
      pace: timedPace(host),
      showWork: () => showWork(connection, session.language),
    });
    service.setFolders(foldersOf(params));
    const pusher = session.pullDiagnostics ? undefined : pushDiagnostics(connection, service);
    listenToDocuments(connection, service, session, pusher);
    handleRequests(connection, service, logger, session.language);
    connection.onInitialized(() => {
      watchFiles(connection, service, session, host.now);
      followSettings(connection, service, session);
      reportChanges(connection, service, session, { pusher, later: host.later, after: host.after });
    });
    return capabilities(session);
  });
  connection.listen();
}

function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri ? [params.rootUri] : [];
}

function capabilities(session: Session): InitializeResult {
  return {
    serverInfo,
    capabilities: {
      positionEncoding: session.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      ...(session.pullDiagnostics && {
        diagnosticProvider: { identifier: 'countercheck', interFileDependencies: true, workspaceDiagnostics: true },
      }),
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      renameProvider: { prepareProvider: true },
      completionProvider: { triggerCharacters: ['"', '/', '{', '='] },
      documentSymbolProvider: { label: 'Countercheck' },
      workspaceSymbolProvider: true,
      documentLinkProvider: {},
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: semanticTokensLegend, range: true, full: true },
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
      executeCommandProvider: { commands: [...serverCommands] },
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } },
      },
    },
  };
}

/** One line a message. */
function handleRequests(connection: Connection, service: LanguageService, logger: Logger, language: Language): void {
  const answer = answering(logger, language);
  const on = <P, R>(
    message: protocol.RequestMessage<P, R>,
    handler: (params: P, token: CancellationToken) => Promise<R | undefined>,
  ): void => void connection.onRequest<unknown, never>(message.method, answer(message.method, handler));

  connection.languages.diagnostics.on(answer('diagnostics', (p, t) => service.diagnosticReport(p, t)));
  connection.languages.diagnostics.onWorkspace((params, token, _progress, parts) => {
    const send = parts && ((part: WorkspaceDiagnosticReport) => parts.report(part));
    return answer('workspace diagnostics', (p: WorkspaceDiagnosticParams, t) =>
      service.workspaceDiagnosticReport(p, t, send),
    )(params, token);
  });
  connection.onHover(answer('hover', (p, t) => service.hover(p, t)));
  connection.onDefinition(answer('definition', (p, t) => service.definition(p, t)));
  connection.onReferences(answer('references', (p, t) => service.references(p, t)));
  connection.onPrepareRename(answer('prepare rename', (p, t) => service.prepareRename(p, t)));
  connection.onRenameRequest(answer('rename', (p, t) => service.rename(p, t)));
  connection.onCompletion(answer('completion', (p, t) => service.completion(p, t)));
  connection.onDocumentSymbol(answer('document symbols', (p, t) => service.documentSymbols(p.textDocument.uri, t)));
  connection.onWorkspaceSymbol(answer('workspace symbols', (p, t) => service.workspaceSymbols(p.query, t)));
  connection.onDocumentLinks(answer('document links', (p, t) => service.documentLinks(p.textDocument.uri, t)));
  connection.onCodeLens(answer('code lenses', (p, t) => service.codeLenses(p.textDocument.uri, t)));
  connection.languages.inlayHint.on(
    answer('inlay hints', (p, t) => service.inlayHints(p.textDocument.uri, p.range, t)),
  );
  connection.languages.semanticTokens.on(
    answer('semantic tokens', (p, t) => service.semanticTokens(p.textDocument.uri, undefined, t)),
  );
  connection.languages.semanticTokens.onRange(
    answer('semantic tokens', (p, t) => service.semanticTokens(p.textDocument.uri, p.range, t)),
  );
  connection.workspace.onDidRenameFiles(({ files }) => service.filesRenamed(files));
  connection.onCodeAction(answer('code action', (p, t) => service.codeActions(p, t)));
  connection.onExecuteCommand(answer('command', (p) => service.executeCommand(p.command, p.arguments ?? [])));

  on(protocol.claimsOfDocument, (p, t) => service.claimsOfDocument(p.uri, t));
  on(protocol.allClaims, (_, t) => service.allClaims(t));
  on(protocol.claim, (p, t) => service.claim(p.id, t));
  on(protocol.board, (p, t) => service.board(p.known ?? [], t));
  on(protocol.closeBoard, async () => {
    service.closeBoard();
    return null;
  });
  on(protocol.prepareTag, (p, t) => service.prepareTag(p, t));
  on(protocol.suggestedTags, (p, t) => service.suggestedTags(p, t));
  on(protocol.parties, (p, t) => service.parties(p, t));
  on(protocol.tag, (p) => service.tag(p));
  on(protocol.removeClaim, (p) => service.removeClaim(p));
  on(protocol.updateClaim, (p) => service.updateClaim(p));
  on(protocol.explain, (p) => service.explain(p));
  on(protocol.undoLastChange, () => service.undoLastChange());
  on(protocol.sourceDetails, (p, t) => service.sourceDetails(p, t));
  on(protocol.updateSource, (p) => service.updateSource(p));
  on(protocol.formats, () => service.formats());
  on(protocol.exportClaims, (p, t) => service.exportClaims(p, t));
  on(protocol.importClaims, (p) => service.importClaims(p));
}

/** Turns `undefined` into "cancelled" and what was thrown into an answer with the reason, logged once. */
const answering =
  (logger: Logger, language: Language) =>
  <P, R>(name: string, handler: (params: P, token: CancellationToken) => Promise<R | undefined>) =>
  async (params: P, token: CancellationToken): Promise<R | ResponseError<never>> => {
    try {
      const result = await handler(params, token);
      return result === undefined || token.isCancellationRequested
        ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'Cancelled')
        : result;
    } catch (error) {
      const reason = reasonOf(error);
      logger.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return new ResponseError<never>(LSPErrorCodes.RequestFailed, inWords(reason, language));
    }
  };
