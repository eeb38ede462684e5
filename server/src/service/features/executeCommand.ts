/** Commands that the server carries out alone, for clients without commands of ours. Their arguments come from our own code actions. */
import { say } from '../../core/words/message.ts';
import { Refusal } from '../../core/words/refusal.ts';
import type { ClaimChanges, TagParams } from '../../protocol.ts';
import type { Editing, FixReference } from '../editing.ts';
import { serverCommandIds } from '../serverCommands.ts';
import type { MoveArguments } from './moveClaim.ts';

interface UpdateArguments {
  readonly uri: string;
  readonly id: string;
  readonly changes: ClaimChanges;
}

export async function executeCommand(editing: Editing, command: string, args: readonly unknown[]): Promise<unknown> {
  switch (command) {
    case serverCommandIds.tag:
      return editing.tag(args[0] as TagParams);
    case serverCommandIds.update: {
      const { uri, id, changes } = args[0] as UpdateArguments;
      return editing.updateClaim(uri, id, changes);
    }
    case serverCommandIds.fix:
      await editing.applyFix(args[0] as FixReference);
      return null;
    case serverCommandIds.move:
      await editing.move(args[0] as MoveArguments);
      return null;
    default:
      throw new Refusal(say`${command} is none of the server's commands`);
  }
}
