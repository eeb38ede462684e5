/** The language server as the rest of the client sees it: typed requests and notifications, wherever it runs. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, CancellationToken, Disposable } from 'vscode-languageclient';
import type { NotificationMessage, RequestMessage } from '../../server/src/protocol.ts';

export interface Server {
  /** Asks; rejects with the server's reason, which is meant for people. */
  ask<P, R>(message: RequestMessage<P, R>, params: P, token?: CancellationToken): Promise<R>;
  /** Answers what the server asks. */
  answer<P, R>(message: RequestMessage<P, R>, handler: (params: P) => Thenable<R>): Disposable;
  on<P>(message: NotificationMessage<P>, handler: (params: P) => void): Disposable;
}

export function serverOf(client: BaseLanguageClient): Server {
  /** The language client keeps one handler a method, the last; here each part that listens is told. */
  const handlers = new Map<string, Set<(params: unknown) => void>>();
  return {
    // An `undefined` token would count as one more parameter.
    async ask({ method, writes }, params, token) {
      if (writes) refuseUntrusted();
      return token ? client.sendRequest(method, params, token) : client.sendRequest(method, params);
    },
    answer: ({ method }, handler) => client.onRequest<unknown, never>(method, handler),
    on({ method }, handler) {
      const listening = handlers.get(method) ?? new Set<(params: unknown) => void>();
      const told = handler as (params: unknown) => void;
      if (!handlers.has(method)) {
        handlers.set(method, listening);
        client.onNotification(method, (params: unknown) => {
          for (const each of listening) each(params);
        });
      }
      listening.add(told);
      return { dispose: () => void listening.delete(told) };
    },
  };
}

/** In a workspace that the user does not trust nothing is written. */
export function refuseUntrusted(): void {
  if (vscode.workspace.isTrusted) return;
  throw new Error(
    vscode.l10n.t(
      'Nothing is written in a restricted workspace: trust it first ("Workspaces: Manage Workspace Trust").',
    ),
  );
}
