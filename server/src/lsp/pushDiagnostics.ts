/** Diagnostics for a client that cannot ask for them: sent for each version of an open document, also where there are none, and taken back on close. */
import type { Connection } from 'vscode-languageserver';
import type { LanguageService } from '../service/index.ts';

export interface DiagnosticsPusher {
  /** Sends the diagnostics of an open document as soon as they are known; asking twice meanwhile sends once. */
  push(uri: string): void;
  /** Tells the client that a closed document has none. */
  takeBack(uri: string): void;
}

export function pushDiagnostics(connection: Connection, service: LanguageService): DiagnosticsPusher {
  const underWay = new Set<string>();

  const send = async (uri: string): Promise<void> => {
    let params = await service.publishable(uri);
    // Nothing is publishable when the document changed meanwhile: then its next version is.
    while (!params && service.isOpen(uri)) params = await service.publishable(uri);
    if (params) void connection.sendDiagnostics(params);
  };

  return {
    push(uri) {
      if (underWay.has(uri)) return;
      underWay.add(uri);
      send(uri)
        .catch((error) => connection.console.error(`Diagnostics of ${uri}: ${String(error)}`))
        .finally(() => underWay.delete(uri));
    },
    takeBack: (uri) => void connection.sendDiagnostics({ uri, diagnostics: [] }),
  };
}
