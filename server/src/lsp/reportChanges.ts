import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { boardChanged, claimsChanged } from '../protocol.ts';
import type { LanguageService } from '../service/index.ts';
import type { PaceOptions } from '../service/pace.ts';
import type { DiagnosticsPusher } from './pushDiagnostics.ts';
import type { Session } from './session.ts';

export interface ReportOptions extends Pick<PaceOptions, 'later'> {
  /** Sends diagnostics to a client that cannot pull them. */
  readonly pusher: DiagnosticsPusher | undefined;
  /** Calls back after so many milliseconds. */
  readonly after: (milliseconds: number, resume: () => void) => void;
}

/**
 * So long the client is told nothing new, in milliseconds: whoever types fast would have it ask for all claims with every keystroke, and nobody sees a
 * list change more often.
 */
const rest = 100;

/**
 * Tells the client what stands otherwise than before. A client that pulls is asked to pull again only when another file than the one typed in is
 * concerned (it asks for that one by itself); to one that cannot pull the diagnostics are sent, at once.
 */
export function reportChanges(
  connection: Connection,
  service: LanguageService,
  session: Session,
  { pusher, later, after }: ReportOptions,
): void {
  const stores = new Set<string>();
  const documents = new Set<string>();
  let isBeyondTyped = false;
  let isResting = false;

  const tell = (): void => {
    for (const root of stores) void connection.sendNotification(boardChanged.method, { root });
    if (documents.size > 0) void connection.sendNotification(claimsChanged.method, { uris: [...documents] });
    if (isBeyondTyped) {
      if (session.refreshLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
      if (session.refreshHints) void connection.languages.inlayHint.refresh();
      if (!pusher && session.refreshDiagnostics) void connection.languages.diagnostics.refresh();
    }
    stores.clear();
    documents.clear();
    isBeyondTyped = false;
    after(rest, () => {
      isResting = false;
      if (stores.size + documents.size > 0) tellSoon();
    });
  };
  const tellSoon = (): void => {
    if (isResting) return;
    isResting = true;
    // The answer that brought the change to light goes first: somebody is typing and waits for it.
    later(tell);
  };
  service.onDidChangeStore((root) => {
    stores.add(root);
    tellSoon();
  });
  service.onDidChange(({ uris, beyondTyped }) => {
    for (const uri of uris) documents.add(uri);
    isBeyondTyped ||= beyondTyped;
    tellSoon();
    if (pusher) for (const uri of uris) pusher.push(uri);
  });
}
