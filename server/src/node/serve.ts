import { randomUUID } from 'node:crypto';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/server.ts';
import { hybridWorkspace } from './hybridWorkspace.ts';
import { nodeWorkspace } from './nodeWorkspace.ts';

/**
 * Serves one client with files of this machine: on standard input and output, or over what the command line names (`--node-ipc`). Resolves when the
 * client goes; one that asks for it with `exit` ends the process at once, as the protocol has it.
 */
export function serve(transport: 'stdio' | 'arguments', checksPage?: string): Promise<void> {
  const connection =
    transport === 'stdio'
      ? createConnection(ProposedFeatures.all, process.stdin, process.stdout)
      : createConnection(ProposedFeatures.all);
  startServer(connection, {
    workspace: (logger, client) => hybridWorkspace(nodeWorkspace({ logger }), client),
    now: () => Date.now(),
    newId: () => randomUUID(),
    today: () => new Date().toISOString().slice(0, 10),
    later: (resume) => setImmediate(resume),
    checksPage,
  });
  return new Promise((resolve) => process.stdin.once('end', resolve));
}
