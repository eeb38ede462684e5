import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { boardChanged, claimsChanged } from '../protocol.ts';
import type { LanguageService } from '../service/index.ts';
import type { PaceOptions } from '../service/pace.ts';
import type { DiagnosticsPusher } from './pushDiagnostics.ts';
import type { Session } from './session.ts';

/**
 * Tells the client what stands otherwise than before. A client that pulls is asked to pull again only when another file than the one typed in is
 * concerned (it asks for that one by itself); to one that cannot pull the diagnostics are sent.
 */
export function reportChanges(
  connection: Connection,
  service: LanguageService,
  session: Session,
  { pusher, later }: { readonly pusher: DiagnosticsPusher | undefined; readonly later: PaceOptions['later'] },
): void {
  const stores = new Set<string>();
  const documents = new Set<string>();
  // The answer that brought the change to light goes first: somebody is typing and waits for it.
  const tell = (): void => {
    for (const root of stores) void connection.sendNotification(boardChanged.method, { root });
    if (documents.size > 0) void connection.sendNotification(claimsChanged.method, { uris: [...documents] });
    stores.clear();
    documents.clear();
  };
  const tellLater = (): void => {
    if (stores.size + documents.size === 0) later(tell);
  };
  service.onDidChangeStore((root) => {
    tellLater();
    stores.add(root);
  });
  service.onDidChange(({ uris, beyondTyped }) => {
    tellLater();
    for (const uri of uris) documents.add(uri);
    if (beyondTyped && session.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (beyondTyped && session.refreshHints) void connection.languages.inlayHint.refresh();
    if (pusher) for (const uri of uris) pusher.push(uri);
    else if (beyondTyped && session.refreshDiagnostics) void connection.languages.diagnostics.refresh();
  });
}
