import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import { helpOf, overview } from './help.ts';
import { exit, Failure, type Io } from './io.ts';
import { parseArguments } from './parseArguments.ts';
import { didYouMean } from './suggestion.ts';
import { version } from './version.ts';

/**
 * Runs the command line: `argv` without program and script. Gives the exit code; what the user has to mend goes to standard error as one
 * line a problem.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === '--version' || first === '-v' || first === '-V') {
    io.stdout(`${version}\n`);
    return exit.clean;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    io.stdout(overview(commands));
    return exit.clean;
  }
  if (first === undefined) {
    io.stderr(overview(commands));
    return exit.failure;
  }
  const name = first === 'help' ? rest[0]! : first;
  const command = commands.find((c) => c.name === name);
  if (!command) {
    const what = name.startsWith('-') ? 'option' : 'command';
    const names = commands.map((c) => c.name);
    io.stderr(`countercheck: unknown ${what} "${name}"${didYouMean(name, names)}\n`);
    io.stderr('See countercheck --help.\n');
    return exit.failure;
  }
  if (first === 'help' || asksForHelp(rest)) {
    io.stdout(helpOf(command));
    return exit.clean;
  }
  return runCommand(command, rest, io);
}

const asksForHelp = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).some((arg) => arg === '--help' || arg === '-h');
};

async function runCommand(command: Command, argv: readonly string[], io: Io): Promise<number> {
  try {
    return await command.run(parseArguments(command, argv), io);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of error.message.split('\n')) io.stderr(`countercheck ${command.name}: ${line}\n`);
    return exit.failure;
  }
}
