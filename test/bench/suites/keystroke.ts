import { interleaved, timed } from '../samples.ts';
import { servers } from '../servers.ts';
import type { Suite } from '../suite.ts';
import { keystrokes, press } from '../typing.ts';
import { inEachDocument } from './documents.ts';

const turns = { rounds: 80, warmUp: 25 };

export const keystroke: Suite = {
  name: 'keystroke',
  title: 'Keystroke to diagnostics',
  how: 'One character typed or taken away in a random line, then the diagnostics of the document pulled; every server gets the same keystroke before the next one.',
  unit: 'ms',
  contenders: servers,
  async run(found, options) {
    await inEachDocument(async ({ name, uri, text, clients }) => {
      const typed = keystrokes(text, turns.rounds + turns.warmUp);
      const results = await interleaved(
        Object.fromEntries(
          clients.map(([server, client]) => [server, (round) => timed(() => press(client, uri, typed[round]!))]),
        ),
        turns,
      );
      const goal = /^1(?:00 KB| MB).*1000 claims/.test(name) ? 'p95 ≤ 1.5 × the incremental regex' : undefined;
      found({ name, results, ...(goal ? { goal } : {}) });
    }, options);
  },
};
