import type { Workspace } from '../service/workspace.ts';

/** The world as a command sees it; tests give their own. */
export interface Io {
  /** Current directory, absolute. */
  readonly cwd: string;
  readonly workspace: Workspace;
  /** All of standard input as text. */
  readStdin(): Promise<string>;
  /** Standard input in pieces as they come, cut anywhere. */
  stdin(): AsyncIterable<string>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Whether standard output takes colours. */
  readonly color: boolean;
  /** The text of a file that ships beside the program: the board's style sheet and script. */
  asset(name: string): Promise<string>;
  /** A fresh lower-case UUID. */
  newId(): string;
  /** Milliseconds of some clock, for saying how long something took. */
  now(): number;
}

/** Something the user has to mend: printed as it is, without a stack; the exit code is 2. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A tool's exit codes: all well, findings, wrong call or files that cannot be read. */
export const exit = { clean: 0, findings: 1, failure: 2 } as const;
