/** Commands of `workspace/executeCommand`, which the server carries out alone, and the client's own that actions may call. */

export const serverCommandIds = {
  /** `[TagParams]`: writes a claim. */
  tag: 'countercheck.server.tag',
  /** `[{ uri, id, changes }]`: changes a claim. */
  update: 'countercheck.server.update',
  /** `[FixReference]`: applies a fix of a finding. */
  fix: 'countercheck.server.fix',
  /** `[MoveArguments]`: writes the records of a claim that moves between text and store. */
  move: 'countercheck.server.move',
} as const;

export const serverCommands: readonly string[] = Object.values(serverCommandIds);

export const clientCommands = {
  /** `[uri, range]`: asks for the topic and tags. */
  tagSelection: 'countercheck.tagSelection',
  /** `[topic]`: shows the claims of a topic side by side. */
  openBoard: 'countercheck.openBoard',
  /** `[uri, claim id]`: asks why a disagreement is none, and writes the review. */
  explain: 'countercheck.explain',
  /** `[uri, claim id]`: asks what to change. */
  editClaim: 'countercheck.editClaim',
} as const;
