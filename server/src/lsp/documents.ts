import { type Connection, TextDocuments } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';
import { changeDocument, openDocument } from '../service/openDocument.ts';
import type { DiagnosticsPusher } from './pushDiagnostics.ts';
import type { Session } from './session.ts';

/** Keeps the service's open documents in step with the client's, and the diagnostics of a client that cannot pull in step with both. */
export function listenToDocuments(
  connection: Connection,
  service: LanguageService,
  session: Session,
  pusher: DiagnosticsPusher | undefined,
): void {
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => openDocument(uri, languageId, version, text, session.encoding),
    update: (document: ReturnType<typeof openDocument>, changes, version) =>
      changeDocument(document, version, changes, session.encoding),
  });
  documents.onDidChangeContent(({ document }) => {
    service.setDocument(document);
    pusher?.push(document.uri);
  });
  documents.onDidClose(({ document }) => {
    service.closeDocument(document.uri);
    pusher?.takeBack(document.uri);
  });
  documents.listen(connection);
}
