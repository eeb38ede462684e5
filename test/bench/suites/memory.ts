import { servedFolder } from '../../support/folder.ts';
import type { LspClient } from '../../support/lspClient.ts';
import { residentMemory } from '../processes.ts';
import { type Summary, summary } from '../samples.ts';
import { servers, startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { diagnosticsOf, keystrokes, press } from '../typing.ts';
import { longDocument, manyArticles } from '../workspaces.ts';

export const memory: Suite = {
  name: 'memory',
  title: 'Memory of the server',
  how: 'What the process holds, programs and all: with 1 MB open and 200 keystrokes typed in it, then with a workspace reported on whose articles are closed.',
  unit: 'MB',
  contenders: servers,
  async run(found, { wanted, large }) {
    const held = async (
      files: Readonly<Record<string, string>>,
      work: (client: LspClient, at: (path: string) => string) => Promise<void>,
    ) => {
      const results: Record<string, Summary> = {};
      for (const server of servers) {
        await withScope(async (scope) => {
          const folder = servedFolder(scope, files);
          const client = await startServer(scope, server, folder.uri());
          await work(client, folder.uri);
          const megabytes = residentMemory(client.pid);
          if (megabytes !== undefined) results[server] = summary([megabytes]);
        });
      }
      return results;
    };

    const name = '1 MB .txt open, 1000 claims';
    if (wanted(name)) {
      const { files, articles } = longDocument('txt', 1_000_000, 1000);
      const { path, text } = articles[0]!;
      const results = await held(files, async (client, at) => {
        await client.open(at(path), text);
        for (const key of keystrokes(text, 200)) await press(client, at(path), key);
      });
      found({ name, results, goal: '≤ 130 MB' });
    }
    for (const count of large ? [1000, 10_000] : [1000]) {
      const each = `${count.toLocaleString('en-US')} articles, ${(10 * count).toLocaleString('en-US')} claims`;
      if (!wanted(each)) continue;
      const { files, articles } = manyArticles(count);
      const results = await held(files, async (client, at) => {
        // The floors know nothing of a workspace.
        if (client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics) {
          await client.request('workspace/diagnostic', { previousResultIds: [] });
        }
        await client.open(at(articles[0]!.path), articles[0]!.text);
        await diagnosticsOf(client, at(articles[0]!.path));
      });
      found({ name: each, results, ...(count === 10_000 ? { goal: '≤ 400 MB' } : {}) });
    }
  },
};
