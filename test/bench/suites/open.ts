import { servedFolder } from '../../support/folder.ts';
import { cpuTime } from '../processes.ts';
import { interleaved, summary, timed } from '../samples.ts';
import { servers, startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import type { Language } from '../texts.ts';
import { diagnosticsOf } from '../typing.ts';
import { longDocument } from '../workspaces.ts';

const goals: Readonly<Record<Language, string>> = { txt: '≤ 100 ms', md: '≤ 200 ms' };

export const open: Suite = {
  name: 'open',
  title: 'Open to first diagnostics',
  how: 'A document of 1 MB opened in a server just started, its claims on disk; for each round a new server. The first answer: where there are a thousand claims, what other sources say follows it, when the workspace is read. Below each, the processor time of a server up to that answer, its compiler and garbage collector included.',
  unit: 'ms',
  contenders: servers,
  async run(found, { wanted }) {
    for (const language of ['txt', 'md'] satisfies Language[]) {
      for (const claims of [10, 1000]) {
        const name = `1 MB .${language}, ${claims} claims`;
        if (!wanted(name)) continue;
        const { files, articles } = longDocument(language, 1_000_000, claims);
        await withScope(async (scope) => {
          const folder = servedFolder(scope, files);
          const { path, text } = articles[0]!;
          const computed = new Map<string, number[]>(servers.map((server) => [server, []]));
          const contenders = servers.map((server) => [
            server,
            () =>
              withScope(async (inner) => {
                const client = await startServer(inner, server, folder.uri());
                const before = cpuTime(client.pid);
                const time = await timed(async () => {
                  void client.open(folder.uri(path), text);
                  await diagnosticsOf(client, folder.uri(path));
                });
                const after = cpuTime(client.pid);
                if (before !== undefined && after !== undefined) computed.get(server)!.push(after - before);
                return time;
              }),
          ]);
          const results = await interleaved(Object.fromEntries(contenders), turns);
          found({ name, results, goal: goals[language] });
          const counted = [...computed].map(([server, times]) => [server, times.slice(turns.warmUp)] as const);
          if (counted.some(([, times]) => times.length === 0)) return;
          const times = counted.map(([server, list]) => [server, summary(list)]);
          found({ name: `${name}: time computed`, results: Object.fromEntries(times) });
        });
      }
    }
  },
};

const turns = { rounds: 7, warmUp: 1 };
