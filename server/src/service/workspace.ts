/**
 * The files of the user's folders, as the service sees them. Node's file system implements it for `file:` folders, requests to the client
 * for virtual ones and in a Worker. Nothing else in core or service touches files.
 */
export interface Workspace {
  /** The bytes of a file; `undefined` if there is none or it cannot be read (the reason goes to the log). */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Replaces or creates a file, and its folders, atomically: a reader sees the old bytes or the new ones. Rejects with a reason. */
  writeFile(uri: string, bytes: Uint8Array): Promise<void>;
  /** Removes a file; one that is not there is no error. */
  deleteFile(uri: string): Promise<void>;
  /** Names in a folder, sorted; symbolic links are left out. An absent folder is empty. */
  readDirectory(uri: string): Promise<readonly DirectoryEntry[]>;
  /**
   * Whether a file really lies, or would lie, below a folder once symbolic links are followed. Absent where there are no links: then paths
   * say it all.
   */
  isBelow?(folder: string, uri: string): Promise<boolean>;
  /**
   * When a file last changed, its bytes or its name: milliseconds since 1970, of the clock of its file system. `undefined` where there is no file.
   * Absent, or −∞, where there is no telling.
   */
  changedAt?(uri: string): Promise<number | undefined>;
}

export interface DirectoryEntry {
  readonly name: string;
  readonly type: 'file' | 'directory';
}

/** Where the service says what happened, for people who look into it. Never texts of the user's sources. */
export interface Logger {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}
