import type { Command } from './command.ts';

export const showServerLog: Command = {
  id: 'countercheck.showServerLog',
  run: async ({ log }) => log.show(true),
};
