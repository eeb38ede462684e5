import { servedFolder } from '../../support/folder.ts';
import { interleaved, timed } from '../samples.ts';
import { servers, startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { longDocument } from '../workspaces.ts';

export const startup: Suite = {
  name: 'startup',
  title: 'Spawn to initialized',
  how: 'From starting the process to its answer to `initialize`.',
  unit: 'ms',
  contenders: servers,
  async run(found) {
    await withScope(async (scope) => {
      const folder = servedFolder(scope, longDocument('txt', 10_000, 10).files);
      const contenders = servers.map((server) => [
        server,
        () => withScope((inner) => timed(() => startServer(inner, server, folder.uri()))),
      ]);
      const results = await interleaved(Object.fromEntries(contenders), { rounds: 12, warmUp: 2 });
      found({ name: 'a folder with 10 claims', results, goal: '≤ 200 ms' });
    });
  },
};
