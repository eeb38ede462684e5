import { TextDocuments } from 'vscode-languageserver';
import { changeDocument, openDocument } from '../service/openDocument.js';
/** Keeps the service's open documents in step with the client's. */
export function listenToDocuments(connection, service, session) {
  const documents = new TextDocuments({
    create: (uri, languageId, version, text) => openDocument(uri, languageId, version, text, session.encoding),
    update: (document, changes, version) => changeDocument(document, version, changes, session.encoding),
  });
  documents.onDidChangeContent(({ document }) => service.setDocument(document));
  documents.onDidClose(({ document }) => service.closeDocument(document.uri));
  documents.listen(connection);
}
//# sourceMappingURL=documents.js.map
