/** Every command, one line each; titles, keys and menus stand in package.json. */
import type { Command } from './command.ts';
import { compareTopic } from './compareTopic.ts';
import { editClaim } from './editClaim.ts';
import { explain } from './explain.ts';
import { exportClaims } from './exportClaims.ts';
import { importClaims } from './importClaims.ts';
import { markAsDraft } from './markAsDraft.ts';
import { moveClaim } from './moveClaim.ts';
import { nextContradiction, previousContradiction } from './nextContradiction.ts';
import { openBoard } from './openBoard.ts';
import { openClaim } from './openClaim.ts';
import { reattachClaim } from './reattachClaim.ts';
import { removeClaim } from './removeClaim.ts';
import { setSourceDetails } from './setSourceDetails.ts';
import { showClaims } from './showClaims.ts';
import { showServerLog } from './showServerLog.ts';
import { tagSelection } from './tagSelection.ts';
import { tagSuggested } from './tagSuggested.ts';
import { undoLastChange } from './undoLastChange.ts';

export const commands: readonly Command[] = [
  tagSelection,
  tagSuggested,
  editClaim,
  explain,
  reattachClaim,
  removeClaim,
  moveClaim,
  undoLastChange,
  setSourceDetails,
  markAsDraft,
  importClaims,
  exportClaims,
  nextContradiction,
  previousContradiction,
  openBoard,
  compareTopic,
  openClaim,
  showClaims,
  showServerLog,
];
