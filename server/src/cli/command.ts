import type { Io } from './io.ts';

/** One option of a command, described where it is defined so that `--help` cannot lie. */
export interface Option {
  /** What follows it (`DATE`); an option without is a switch. */
  readonly value?: string;
  /** The values it takes; the first is the default where the description does not say otherwise. */
  readonly choices?: readonly string[];
  readonly short?: string;
  readonly description: string;
}

/** A command of `countercheck`: one file in `commands/`, one line in `commands/index.ts`. */
export interface Command {
  readonly name: string;
  /** What follows the name: `[path…]`. */
  readonly operands?: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** More for its own help: what goes in and out, with an example. */
  readonly details?: string;
  /** Besides `--help` and `--format`, which every command has. */
  readonly options?: Readonly<Record<string, Option>>;
  /** Values of `--format`, the default first. */
  readonly formats: readonly string[];
  /** Runs it and gives the exit code; throws a `Failure` for what the user has to mend. */
  run(args: Args, io: Io): Promise<number>;
}

/** The arguments of a call, checked against the command's options. */
export interface Args {
  readonly operands: readonly string[];
  readonly format: string;
  /** The value of an option; `undefined` where it is not given. */
  option(name: string): string | undefined;
  /** Whether a switch is given. */
  has(name: string): boolean;
}
