/** Commands of `workspace/executeCommand`, which the server carries out alone, and the client's own that actions may call. */

export const serverCommandIds = {
  /** `[TagParams]`: writes a claim. */
  tag: 'countercheck.server.tag',
  /** `[FixReference]`: applies a fix of a finding. */
  fix: 'countercheck.server.fix',
} as const;

export const serverCommands: readonly string[] = Object.values(serverCommandIds);

export const clientCommands = {
  /** `[uri, range]`: asks for the topic and tags. */
  tagSelection: 'countercheck.tagSelection',
} as const;
