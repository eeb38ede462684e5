import { servedFolder } from '../../support/folder.ts';
import { sampleCopies } from '../sampleCopies.ts';
import { interleaved, timed } from '../samples.ts';
import { startServer, withScope } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { diagnosticsOf, keystrokes, press } from '../typing.ts';

const sizes = ['10,000 articles', '1,000 articles', '10 articles'] as const;
const numberIn = (size: string): number => Number.parseInt(size.replaceAll(',', ''), 10);

const turns = { rounds: 100, warmUp: 40 };

export const growth: Suite = {
  name: 'growth',
  title: 'The same keystroke in a growing workspace',
  how: 'The sample workspace copied until it has so many articles, each copy with topics of its own; one of its articles is typed in, the servers of all sizes taking turns. What counts is the ratio to the smallest: it must stay 1.',
  unit: 'ms',
  contenders: sizes,
  async run(found, { wanted, large }) {
    const name = 'an article of the sample';
    if (!wanted(name)) return;
    await withScope(async (scope) => {
      const typists: [string, (round: number) => Promise<number>][] = [];
      for (const size of sizes) {
        if (size === sizes[0] && !large) continue;
        const { files, article } = sampleCopies(numberIn(size));
        const folder = servedFolder(scope, files);
        const uri = folder.uri(article);
        const client = await startServer(scope, 'countercheck', folder.uri());
        await client.open(uri, files[article]!);
        await client.request('workspace/diagnostic', { previousResultIds: [] });
        await diagnosticsOf(client, uri);
        const keys = keystrokes(files[article]!, turns.rounds + turns.warmUp);
        typists.push([size, (round) => timed(() => press(client, uri, keys[round]!))]);
      }
      const results = await interleaved(Object.fromEntries(typists), turns);
      found({ name, results, goal: 'within 10 %' });
    });
  },
};
