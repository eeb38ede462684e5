import { servedFolder } from '../../support/folder.ts';
import { interleaved, timed } from '../samples.ts';
import { servers, startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import type { Language } from '../texts.ts';
import { diagnosticsOf } from '../typing.ts';
import { longDocument } from '../workspaces.ts';

const goals: Readonly<Record<Language, string>> = { txt: '≤ 100 ms', md: '≤ 200 ms' };

export const open: Suite = {
  name: 'open',
  title: 'Open to first diagnostics',
  how: 'A document of 1 MB opened in a server just started, its 1,000 claims on disk; for each round a new server. The first answer: what other sources say may follow it, when the workspace is read.',
  unit: 'ms',
  contenders: servers,
  async run(found, { wanted }) {
    for (const language of ['txt', 'md'] satisfies Language[]) {
      const name = `1 MB .${language}, 1000 claims`;
      if (!wanted(name)) continue;
      const { files, articles } = longDocument(language, 1_000_000, 1000);
      await withScope(async (scope) => {
        const folder = servedFolder(scope, files);
        const { path, text } = articles[0]!;
        const contenders = servers.map((server) => [
          server,
          () =>
            withScope(async (inner) => {
              const client = await startServer(inner, server, folder.uri());
              return timed(async () => {
                void client.open(folder.uri(path), text);
                await diagnosticsOf(client, folder.uri(path));
              });
            }),
        ]);
        const results = await interleaved(Object.fromEntries(contenders), { rounds: 7, warmUp: 1 });
        found({ name, results, goal: goals[language] });
      });
    }
  },
};
