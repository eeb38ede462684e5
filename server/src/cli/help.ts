import type { Command } from './command.ts';
import { allOptions } from './parseArguments.ts';

/** The list of commands, as `countercheck --help` prints it. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => c.name.length));
  return `Tag figures in source texts as claims and see where sources contradict each other.

Usage: countercheck <command> [options]

${commands.map((c) => `  ${c.name.padEnd(width)}  ${c.summary}`).join('\n')}

  --help     print this help, or that of a command
  --version  print the version

Exit codes: 0 all well, 1 findings at or above --fail-on, 2 wrong call or files that cannot be read.
`;
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const rows = Object.entries(allOptions(command)).map(([name, option]) => {
    const left = `${option.short ? `-${option.short}, ` : ''}--${name}${option.value ? ` ${option.value}` : ''}`;
    return [left, `${option.description}${option.choices ? `: ${option.choices.join(', ')}` : ''}`] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  const usage = ['countercheck', command.name, command.operands, '[options]'].filter(Boolean).join(' ');
  const options = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
  const details = command.details ? `\n${command.details.trim()}\n` : '';
  return `Usage: ${usage}\n\n${command.summary}\n${details}\nOptions:\n${options}\n`;
}
