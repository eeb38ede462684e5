import type { Command } from './command.ts';

/** Shows the sources side by side; with a topic's name as argument, that topic beside them. */
export const openBoard: Command = {
  id: 'countercheck.openBoard',
  async run({ board }, topic) {
    board.open(typeof topic === 'string' ? topic : undefined);
  },
};
