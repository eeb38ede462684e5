import { readFileSync } from 'node:fs';
import { servedFolder } from '../../support/folder.ts';
import { interleaved, timed } from '../samples.ts';
import { startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { diagnosticsOf } from '../typing.ts';
import { manyArticles } from '../workspaces.ts';

export const workspace: Suite = {
  name: 'workspace',
  title: 'A workspace read for the first time',
  how: 'Articles of 4 KB with ten claims each, a new server for each round: until all of the workspace is reported on, and until the first diagnostics of an article opened meanwhile. The floor reads the same files and does nothing with them.',
  unit: 'ms',
  contenders: ['countercheck', 'reading the files'],
  async run(found, { wanted, large }) {
    for (const count of large ? [100, 1000, 10_000] : [100, 1000]) {
      const name = `${count.toLocaleString('en-US')} articles`;
      if (!wanted(name)) continue;
      await withScope(async (scope) => {
        const { files, articles } = manyArticles(count);
        const folder = servedFolder(scope, files);
        const paths = Object.keys(files).map(folder.file);
        const { path, text } = articles.at(-1)!;
        const read = () => timed(() => paths.map((file) => readFileSync(file).length));
        const atFirst = (work: 'all' | 'open') => () =>
          withScope(async (inner) => {
            const client = await startServer(inner, 'countercheck', folder.uri());
            const all = timed(() => client.request('workspace/diagnostic', { previousResultIds: [] }));
            const uri = folder.uri(path);
            const one = timed(async () => {
              await client.open(uri, text);
              await diagnosticsOf(client, uri);
            });
            const times = await Promise.all([all, one]);
            return times[work === 'all' ? 0 : 1];
          });
        const turns = { rounds: count > 1000 ? 3 : 5, warmUp: 1 };
        const all = await interleaved({ countercheck: atFirst('all'), 'reading the files': read }, turns);
        found({ name, results: all, ...(count === 10_000 ? { goal: '≤ 8 s' } : {}) });
        const open = await interleaved({ countercheck: atFirst('open') }, turns);
        found({ name: `${name}: the open one`, results: open, goal: '≤ 500 ms' });
      });
    }
  },
};
