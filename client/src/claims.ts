/** The claims of open documents, as the server last told them, and a sign when they stand otherwise. */
import * as vscode from 'vscode';
import * as protocol from '../../server/src/protocol.ts';
import { isSource } from './clientOptions.ts';
import type { Server } from './server.ts';

export interface Claims extends vscode.Disposable {
  /** Fires with the document whose claims changed, or `undefined` for all. */
  readonly onDidChange: vscode.Event<vscode.Uri | undefined>;
  /** The claims of a document as it stands, by place, orphans last; none where the server is not there. */
  of(document: vscode.TextDocument): Promise<readonly protocol.ClaimView[]>;
}

export function createClaims(server: Server, log: vscode.LogOutputChannel): Claims {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const listening = server.on(protocol.claimsChanged, ({ uris }) => {
    if (uris.length === 0) changed.fire(undefined);
    for (const uri of uris) changed.fire(vscode.Uri.parse(uri));
  });
  return {
    onDidChange: changed.event,
    async of(document) {
      if (!isSource(document)) return [];
      try {
        return await server.ask(protocol.claimsOfDocument, { uri: document.uri.toString() });
      } catch (error) {
        log.warn(`Claims of ${document.uri.toString()}: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

export const toRange = ({ start, end }: NonNullable<protocol.ClaimView['range']>): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/** The claims whose words a position lies in or touches. */
export const claimsAt = (
  claims: readonly protocol.ClaimView[],
  position: vscode.Position,
): readonly protocol.ClaimView[] => claims.filter(({ range }) => range && toRange(range).contains(position));
