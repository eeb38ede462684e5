import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { boardChanged, claimsChanged } from '../protocol.ts';
import type { LanguageService } from '../service/index.ts';
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
  pusher: DiagnosticsPusher | undefined,
): void {
  service.onDidChangeStore((root) => void connection.sendNotification(boardChanged.method, { root }));
  service.onDidChange(({ uris, beyondTyped }) => {
    void connection.sendNotification(claimsChanged.method, { uris });
    if (beyondTyped && session.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
    if (beyondTyped && session.refreshHints) void connection.languages.inlayHint.refresh();
    if (pusher) for (const uri of uris) pusher.push(uri);
    else if (beyondTyped && session.refreshDiagnostics) void connection.languages.diagnostics.refresh();
  });
}
