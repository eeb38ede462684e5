import { randomUUID } from 'node:crypto';
import { type Connection, createConnection, ProposedFeatures, StreamMessageReader } from 'vscode-languageserver/node';
import { printMessage } from '../lsp/printMessage.ts';
import { startServer } from '../lsp/server.ts';
import { hybridWorkspace } from './hybridWorkspace.ts';
import { nodeWorkspace } from './nodeWorkspace.ts';
import { streamWriter } from './streamWriter.ts';

/**
 * Serves one client with files of this machine: on standard input and output, or over what the command line names (`--node-ipc`). Resolves when the
 * client goes; one that asks for it with `exit` ends the process at once, as the protocol has it.
 */
export function serve(transport: 'stdio' | 'arguments', checksPage?: string): Promise<void> {
  const isStdio = transport === 'stdio' || process.argv.includes('--stdio');
  startServer(isStdio ? onStdio() : createConnection(ProposedFeatures.all), {
    workspace: (logger, client) => hybridWorkspace(nodeWorkspace({ logger }), client),
    now: () => Date.now(),
    newId: () => randomUUID(),
    today: () => new Date().toISOString().slice(0, 10),
    later: (resume) => setImmediate(resume),
    after: (milliseconds, resume) => void setTimeout(resume, milliseconds).unref(),
    checksPage,
  });
  return new Promise((resolve) => process.stdin.once('end', resolve));
}

/** The library's own connection, but for how messages are written. */
function onStdio(): Connection {
  const { stdin, stdout } = process;
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(stdin),
    streamWriter(stdout, printMessage),
  );
  let isExpected = false;
  connection.onShutdown(() => {
    isExpected = true;
  });
  // A client that is gone without a word is one that crashed.
  for (const gone of ['end', 'close']) stdin.once(gone, () => process.exit(isExpected ? 0 : 1));
  return connection;
}
