/**
 * One connection: what the server can do, and for each message the one function of the language service that answers it. Knows LSP and nothing
 * of figures; the entries (`node/main.ts`, `browser/main.ts`, the command line's `lsp`) bring transport and files.
 */
import { LSPErrorCodes, ResponseError, TextDocumentSyncKind } from 'vscode-languageserver';
import * as protocol from '../protocol.js';
import { createLanguageService, serverCommands } from '../service/index.js';
import { listenToDocuments } from './documents.js';
import { reportChanges } from './reportChanges.js';
import { negotiate } from './session.js';
import { watchFiles } from './watchFiles.js';
export const serverInfo = { name: 'countercheck' };
/** Answers the messages of a connection until it closes. */
export function startServer(connection, host) {
  const logger = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
  connection.onInitialize((params) => {
    const session = negotiate(params);
    const service = createLanguageService({
      workspace: host.workspace(logger),
      logger,
      newId: host.newId,
      today: host.today,
      session,
    });
    service.setFolders(foldersOf(params));
    listenToDocuments(connection, service, session);
    handleRequests(connection, service, logger);
    connection.onInitialized(() => {
      watchFiles(connection, service, session);
      reportChanges(connection, service, session);
    });
    return capabilities(session);
  });
  connection.listen();
}
function foldersOf(params) {
  if (params.workspaceFolders) return params.workspaceFolders.map((folder) => folder.uri);
  return params.rootUri ? [params.rootUri] : [];
}
function capabilities(session) {
  return {
    serverInfo,
    capabilities: {
      positionEncoding: session.encoding,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      ...(session.pullDiagnostics && {
        diagnosticProvider: { identifier: 'countercheck', interFileDependencies: true, workspaceDiagnostics: true },
      }),
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: ['quickfix', 'refactor'] },
      executeCommandProvider: { commands: [...serverCommands] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
/** One line a message. */
function handleRequests(connection, service, logger) {
  const answer = answering(logger);
  const on = (message, handler) => void connection.onRequest(message.method, answer(message.method, handler));
  connection.languages.diagnostics.on(answer('diagnostics', (p, t) => service.diagnosticReport(p, t)));
  connection.languages.diagnostics.onWorkspace(
    answer('workspace diagnostics', (p, t) => service.workspaceDiagnosticReport(p, t)),
  );
  connection.onHover(answer('hover', (p, t) => service.hover(p.textDocument.uri, p.position, t)));
  connection.onCodeAction(answer('code action', (p, t) => service.codeActions(p, t)));
  connection.onExecuteCommand(answer('command', (p, t) => service.executeCommand(p.command, p.arguments ?? [], t)));
  on(protocol.claimsOfDocument, (p, t) => service.claimsOfDocument(p.uri, t));
  on(protocol.allClaims, (_, t) => service.allClaims(t));
  on(protocol.prepareTag, (p, t) => service.prepareTag(p, t));
  on(protocol.tag, (p, t) => service.tag(p, t));
  on(protocol.removeClaim, (p, t) => service.removeClaim(p, t));
  on(protocol.undoLastChange, () => service.undoLastChange());
}
/** Turns `undefined` into "cancelled" and what was thrown into an answer with the reason, logged once. */
const answering = (logger) => (name, handler) => async (params, token) => {
  try {
    const result = await handler(params, token);
    return result === undefined || token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      : result;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    logger.error(`${name}: ${error instanceof Error ? (error.stack ?? reason) : reason}`);
    return new ResponseError(LSPErrorCodes.RequestFailed, reason);
  }
};
//# sourceMappingURL=server.js.map
