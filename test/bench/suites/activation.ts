import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { summary } from '../samples.ts';
import type { Suite } from '../suite.ts';

/** Windows that are opened; the first, with nothing in the machine's file cache, is not counted. */
const windows = 11;

/** As VS Code told of one extension, in milliseconds. */
interface Times {
  readonly load: number;
  readonly call: number;
  readonly finish: number;
}

const ours = 'countercheck';
const floor = 'idle extension';

export const activation: Suite = {
  name: 'activation',
  title: 'Activation in VS Code',
  how: 'The packaged extension in a real VS Code, a new window for each round, by its own numbers (“Developer: Startup Performance”): what its start holds up others, then all of it, until the server has answered. The language client’s code is read in between, while the server starts.',
  unit: 'ms',
  contenders: [ours, floor],
  async run(found) {
    const script = fileURLToPath(new URL('../../../../test/vscode/host/activationTimes.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, String(windows)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const rounds: Record<'countercheck' | 'idle', Times>[] = [];
    for await (const line of createInterface({ input: child.stdout })) rounds.push(JSON.parse(line));
    if (rounds.length < windows) throw new Error(`Only ${rounds.length} of ${windows} windows came up`);
    const counted = rounds.slice(1);
    const heldUp = ({ load, call }: Times): number => load + call;
    found({
      name: 'code read, `activate` called',
      results: {
        [ours]: summary(counted.map(({ countercheck }) => heldUp(countercheck))),
        [floor]: summary(counted.map(({ idle }) => heldUp(idle))),
      },
      goal: '≤ 50 ms',
    });
    const answered = counted.map(({ countercheck }) => heldUp(countercheck) + countercheck.finish);
    found({ name: 'until the server has answered', results: { [ours]: summary(answered) } });
  },
};
