/** The documents that typing and hovering are measured in, open in a server of each kind. */
import { lineIndex, type Position } from '../../../server/src/core/text/lineIndex.ts';
import type { LspClient } from '../../support/lspClient.ts';
import { temporaryFolder } from '../../support/temporaryFolder.ts';
import { type ServerName, servers, startServer, withScope } from '../servers.ts';
import type { SuiteOptions } from '../suite.ts';
import type { Language } from '../texts.ts';
import { diagnosticsOf } from '../typing.ts';
import { longDocument } from '../workspaces.ts';

const sizes = [
  { size: '10 KB', length: 10_000, claims: [10, 100] },
  { size: '100 KB', length: 100_000, claims: [10, 100, 1000] },
  { size: '1 MB', length: 1_000_000, claims: [10, 100, 1000] },
] as const;

export interface OpenedDocument {
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  /** Where its claims begin. */
  readonly claims: readonly Position[];
  /** The servers that have it open, their first diagnostics answered. */
  readonly clients: readonly (readonly [ServerName, LspClient])[];
}

/** Does some work with each document in turn; the servers of one are gone before those of the next start. */
export async function inEachDocument(
  work: (document: OpenedDocument) => Promise<void>,
  { wanted }: SuiteOptions,
): Promise<void> {
  for (const { size, length, claims } of sizes) {
    for (const language of ['txt', 'md'] satisfies Language[]) {
      for (const count of claims) {
        const name = `${size} .${language}, ${count} claims`;
        if (!wanted(name)) continue;
        const { files, articles } = longDocument(language, length, count);
        const { path, text, claims: spans } = articles[0]!;
        await withScope(async (scope) => {
          const folder = temporaryFolder(scope, files);
          const uri = folder.uri(path);
          const clients: [ServerName, LspClient][] = [];
          for (const server of servers) {
            const client = await startServer(scope, server, folder.uri());
            await client.open(uri, text);
            await diagnosticsOf(client, uri);
            clients.push([server, client]);
          }
          const { positionAt } = lineIndex(text);
          await work({ name, uri, text, claims: spans.map(({ start }) => positionAt(start)), clients });
        });
      }
    }
  }
}
