import { createSnapshotCache, type SnapshotCache } from '../../server/src/service/snapshotCache.ts';
import type { Workspace } from '../../server/src/service/workspace.ts';
import { memoryLogger } from './memoryWorkspace.ts';

/** A cache over a workspace whose updates nobody listens to. */
export const quietCache = (workspace: Workspace): SnapshotCache =>
  createSnapshotCache({ workspace, logger: memoryLogger(), encoding: 'utf-16', onDidUpdate: () => undefined });
