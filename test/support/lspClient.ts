/** A language client over stdio: starts the real server as its own process and lets tests wait for what it says. */
import { spawn } from 'node:child_process';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import type { Range } from '../../server/src/core/text/lineIndex.ts';
import type { InitializationOptions, RequestMessage } from '../../server/src/protocol.ts';

/** What ends a client: a test, or a measurement. */
export type Scope = Pick<TestContext, 'after' | 'diagnostic'>;

export interface LspClient {
  readonly connection: MessageConnection;
  /** The server's process. */
  readonly pid: number;
  readonly initialized: InitializeResult;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  /** Replaces a range, or the whole text where none is given. */
  change(uri: string, text: string, range?: Range): Promise<void>;
  close(uri: string): Promise<void>;
  /** Sends a request of LSP. */
  request<R>(method: string, params: unknown): Promise<R>;
  /** Sends a request of ours. */
  ask<P, R>(message: RequestMessage<P, R>, params: P): Promise<R>;
  /** Answers a request of the server; without an answer it gets `null`. */
  answer<P, R>(message: RequestMessage<P, R>, handler: (params: P) => Promise<R>): void;
  notify(method: string, params: unknown): Promise<void>;
  /** The next message of a method that fits, those included that came since the last call. */
  next<P>(method: string, fits?: (params: P) => boolean): Promise<P>;
}

export interface LspClientOptions {
  /** URIs of the workspace folders. */
  readonly folders: readonly string[];
  /** What the client can do, over the defaults. */
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The language it wants to be told things in; not said by default. */
  readonly locale?: string;
  /** What the client answers to requests of the server, by method; `null` to all others. */
  readonly answers?: Readonly<Record<string, () => Promise<unknown>>>;
  /** Command line after `node`; the server's own entry by default. */
  readonly command?: readonly string[];
}

const serverEntry = fileURLToPath(new URL('../../server/src/node/main.js', import.meta.url));

/** What VS Code can do, as far as it matters here. */
const capableClient: ClientCapabilities = {
  textDocument: { diagnostic: { relatedDocumentSupport: false }, hover: { contentFormat: ['markdown'] } },
  workspace: {
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    configuration: false,
  },
};

export async function startLspClient(t: Scope, options: LspClientOptions): Promise<LspClient> {
  const command = options.command ?? [serverEntry, '--stdio'];
  const server = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  let stderr = '';
  server.stderr.on('data', (data) => {
    stderr += data;
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  t.after(async () => {
    if (server.exitCode !== null) return;
    const exited = new Promise((resolve) => server.once('exit', resolve));
    await connection.sendRequest('shutdown').catch(() => undefined);
    await connection.sendNotification('exit').catch(() => undefined);
    server.stdin.end();
    await exited;
    connection.dispose();
    if (stderr !== '') t.diagnostic(`server's stderr: ${stderr}`);
  });

  const received: { readonly method: string; readonly params: unknown }[] = [];
  const waiting: { readonly take: (message: (typeof received)[number]) => boolean }[] = [];
  const receive = (method: string, params: unknown): void => {
    const message = { method, params };
    const index = waiting.findIndex(({ take }) => take(message));
    if (index >= 0) waiting.splice(index, 1);
    else received.push(message);
  };
  connection.onNotification((method, params) => receive(method, params));
  connection.onRequest((method, params) => {
    receive(method, params);
    return options.answers?.[method]?.() ?? null;
  });
  connection.listen();

  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: options.folders[0] ?? null,
    workspaceFolders: options.folders.map((uri) => ({ uri, name: uri })),
    capabilities: { ...capableClient, ...options.capabilities },
    initializationOptions: options.initializationOptions,
    ...(options.locale !== undefined && { locale: options.locale }),
  });
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  const version = (uri: string): number => {
    const next = (versions.get(uri) ?? 0) + 1;
    versions.set(uri, next);
    return next;
  };
  return {
    connection,
    pid: server.pid!,
    initialized,
    open: (uri, text, languageId = /\.md$/.test(uri) ? 'markdown' : 'plaintext') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: version(uri), text },
      }),
    change: (uri, text, range) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: version(uri) },
        contentChanges: [range ? { range, text } : { text }],
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    request: (method, params) => connection.sendRequest(method, params),
    ask: (message, params) => connection.sendRequest(message.method, params),
    answer: (message, handler) => void connection.onRequest(message.method, handler as (params: unknown) => unknown),
    notify: (method, params) => connection.sendNotification(method, params),
    next: <P>(method: string, fits: (params: P) => boolean = () => true) =>
      new Promise<P>((resolve) => {
        const index = received.findIndex((m) => m.method === method && fits(m.params as P));
        if (index >= 0) {
          resolve(received.splice(index, 1)[0]!.params as P);
          return;
        }
        waiting.push({
          take: (message) => {
            if (message.method !== method || !fits(message.params as P)) return false;
            resolve(message.params as P);
            return true;
          },
        });
      }),
  };
}
