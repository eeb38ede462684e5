import type * as protocol from '../../../server/src/protocol.ts';
import { jumpTo } from '../jump.ts';
import type { Command } from './command.ts';

/** Opens a claim's source with its words selected; what the rows of the side bar do. */
export const openClaim: Command = {
  id: 'countercheck.openClaim',
  run: async (_context, claim) => void (await jumpTo(claim as protocol.ClaimView)),
};
