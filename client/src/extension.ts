/** The extension, wherever it runs: starts the server, registers commands and decorations. The entries bring the kind of language client. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { createBoard } from './board.ts';
import { createClaims } from './claims.ts';
import { clientOptions } from './clientOptions.ts';
import { commands } from './commands/index.ts';
import { followCursor } from './cursorContext.ts';
import { decorateClaims } from './decorations.ts';
import { answerFileRequests } from './fileRequests.ts';
import { serverOf } from './server.ts';
import { createSideBar, type SideBar } from './views/sideBar.ts';

/** What the extension gives to others, tests among them. */
export interface Api {
  /** The language client, running. */
  readonly client: BaseLanguageClient;
  readonly sideBar: SideBar;
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

export async function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): Promise<Api> {
  const log = vscode.window.createOutputChannel('Countercheck', { log: true });
  const ids = commands.map(({ id }) => id);
  const client = createClient('countercheck', 'Countercheck', clientOptions(ids, log, context.extensionUri));
  const server = serverOf(client);
  const claims = createClaims(server, log);
  const board = createBoard(context.extensionUri, server, log);
  const sideBar = createSideBar(server);
  context.subscriptions.push(
    log,
    claims,
    board,
    sideBar,
    ...commands.map(({ id, run }) =>
      // What a command throws, VS Code shows: the server's reasons are written for people.
      vscode.commands.registerCommand(id, (...args: unknown[]) => run({ server, claims, board, log }, ...args)),
    ),
    decorateClaims(claims),
    followCursor(claims),
    answerFileRequests(server),
    { dispose: () => void client.stop() },
  );
  // What is asked before the server is there waits for it.
  await vscode.commands.executeCommand('setContext', 'countercheck.active', true);
  await client.start();
  sideBar.refresh();
  return { client, sideBar };
}
