/** The language server as a process of Node's: `--stdio`, or what the client's `fork` brings. */
import { randomUUID } from 'node:crypto';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { nodeWorkspace } from './nodeWorkspace.ts';

startServer(createConnection(ProposedFeatures.all), {
  workspace: (logger) => nodeWorkspace({ logger }),
  newId: () => randomUUID(),
  today: () => new Date().toISOString().slice(0, 10),
});
