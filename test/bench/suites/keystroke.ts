import { cpuTime } from '../processes.ts';
import { interleaved, summary, timed } from '../samples.ts';
import { servers } from '../servers.ts';
import type { Case, Suite } from '../suite.ts';
import { keystrokes, press } from '../typing.ts';
import { inEachDocument, type OpenedDocument } from './documents.ts';

const turns = { rounds: 80, warmUp: 25 };

/** The time each server computes for a keystroke, on average. */
function computed({ name, clients }: OpenedDocument, before: readonly (number | undefined)[]): Case | undefined {
  const each = clients.map(([, { pid }], i) => (cpuTime(pid) ?? Number.NaN) - (before[i] ?? Number.NaN));
  if (each.some(Number.isNaN)) return undefined;
  const keys = turns.rounds + turns.warmUp;
  const results = clients.map(([server], i) => [server, summary([each[i]! / keys])]);
  return { name: `${name}: time computed`, results: Object.fromEntries(results) };
}

export const keystroke: Suite = {
  name: 'keystroke',
  title: 'Keystroke to diagnostics',
  how: 'One character typed or taken away in a random line, then the diagnostics of the document pulled; every server gets the same keystroke before the next one. Below each, the processor time of a server for one keystroke, the garbage collector and the first, uncompiled ones included.',
  unit: 'ms',
  contenders: servers,
  async run(found, options) {
    await inEachDocument(async (document) => {
      const { name, uri, text, clients } = document;
      const typed = keystrokes(text, turns.rounds + turns.warmUp);
      const before = clients.map(([, { pid }]) => cpuTime(pid));
      const results = await interleaved(
        Object.fromEntries(
          clients.map(([server, client]) => [server, (round) => timed(() => press(client, uri, typed[round]!))]),
        ),
        turns,
      );
      const goal = /^1(?:00 KB| MB)/.test(name) ? 'p95 ≤ 1.5 × the incremental regex' : undefined;
      found({ name, results, ...(goal ? { goal } : {}) });
      const time = computed(document, before);
      if (time) found(time);
    }, options);
  },
};
