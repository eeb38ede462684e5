/** The language server as the rest of the client sees it: typed requests and notifications, wherever it runs. */
import type { BaseLanguageClient, CancellationToken, Disposable } from 'vscode-languageclient';
import type { NotificationMessage, RequestMessage } from '../../server/src/protocol.ts';

export interface Server {
  /** Asks; rejects with the server's reason, which is meant for people. */
  ask<P, R>(message: RequestMessage<P, R>, params: P, token?: CancellationToken): Promise<R>;
  on<P>(message: NotificationMessage<P>, handler: (params: P) => void): Disposable;
}

export const serverOf = (client: BaseLanguageClient): Server => ({
  // An `undefined` token would count as one more parameter.
  ask: ({ method }, params, token) =>
    token ? client.sendRequest(method, params, token) : client.sendRequest(method, params),
  on: (message, handler) => client.onNotification(message.method, handler),
});
