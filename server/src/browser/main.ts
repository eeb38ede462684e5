/** The language server in a Web Worker: no file system of its own, the client reads and writes for it. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from '../lsp/server.ts';
import { createLater } from './later.ts';

const connection = createConnection(
  ProposedFeatures.all,
  new BrowserMessageReader(self),
  new BrowserMessageWriter(self),
);
startServer(connection, {
  workspace: (_logger, client) => client,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  today: () => new Date().toISOString().slice(0, 10),
  later: createLater(),
  after: (milliseconds, resume) => void setTimeout(resume, milliseconds),
});
