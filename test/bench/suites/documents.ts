/** The documents that typing and hovering are measured in, open in a server of each kind. */
import { lineIndex, type Position } from '../../../server/src/core/text/lineIndex.ts';
import { servedFolder } from '../../support/folder.ts';
import type { LspClient } from '../../support/lspClient.ts';
import { realTexts } from '../realTexts.ts';
import { type ServerName, servers, startServer, withScope } from '../servers.ts';
import type { SuiteOptions } from '../suite.ts';
import type { Language } from '../texts.ts';
import { diagnosticsOf } from '../typing.ts';
import { type BenchWorkspace, longDocument, withClaims } from '../workspaces.ts';

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
  { wanted, texts }: SuiteOptions,
): Promise<void> {
  for (const [name, make] of texts === undefined ? invented() : given(texts)) {
    if (!wanted(name)) continue;
    const { files, articles } = make();
    const { path, text, claims } = articles[0]!;
    await withScope(async (scope) => {
      const folder = servedFolder(scope, files);
      const uri = folder.uri(path);
      const clients: [ServerName, LspClient][] = [];
      for (const server of servers) {
        const client = await startServer(scope, server, folder.uri());
        await client.open(uri, text);
        await diagnosticsOf(client, uri);
        clients.push([server, client]);
      }
      const { positionAt } = lineIndex(text);
      await work({ name, uri, text, claims: claims.map(({ start }) => positionAt(start)), clients });
    });
  }
}

type Documents = readonly (readonly [name: string, make: () => BenchWorkspace])[];

const invented = (): Documents =>
  sizes.flatMap(({ size, length, claims }) =>
    languages.flatMap((language) =>
      claims.map(
        (count) => [`${size} .${language}, ${count} claims`, () => longDocument(language, length, count)] as const,
      ),
    ),
  );

const given = (folder: string): Documents =>
  languages.map((language) => [
    `1 MB .${language} of ${folder}, 1000 claims`,
    () => withClaims(realTexts(folder, 1_000_000), language, 1000),
  ]);

const languages: readonly Language[] = ['txt', 'md'];
