/**
 * One connection: what the server can do, and for each message the one function of the language service that answers it. Knows LSP and nothing
 * of figures; the entries (`node/main.ts`, `browser/main.ts`, the command line's `lsp`) bring transport and files.
 */
import { type Connection } from 'vscode-languageserver';
import type { Logger, Workspace } from '../service/workspace.ts';
/** What only the host knows: files, randomness, the clock. */
export interface ServerHost {
  /** Files of the user's folders. The logger is the connection's, so that the client shows what could not be read. */
  workspace(logger: Logger): Workspace;
  /** A random lower-case UUID. */
  newId(): string;
  /** Today, as an ISO day. */
  today(): string;
}
export declare const serverInfo: {
  name: string;
};
/** Answers the messages of a connection until it closes. */
export declare function startServer(connection: Connection, host: ServerHost): void;
