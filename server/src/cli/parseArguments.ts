import { parseArgs } from 'node:util';
import type { Args, Command, Option } from './command.ts';
import { Failure } from './io.ts';
import { didYouMean } from './suggestion.ts';

/** The options of a command, with those that every command has. */
export const allOptions = (command: Command): Readonly<Record<string, Option>> => ({
  ...command.options,
  format: { value: 'FORMAT', choices: command.formats, description: 'how to print the result' },
  help: { short: 'h', description: 'print this help' },
});

/** Reads the arguments of a command; throws a `Failure` that names what is wrong and what may have been meant. */
export function parseArguments(command: Command, argv: readonly string[]): Args {
  const options = allOptions(command);
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value ? 'string' : 'boolean', ...(short ? { short } : {}) } as const,
      ]),
    ),
  });
  const operands: string[] = [];
  const values = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option || token.rawName === '--') {
      throw new Failure(`unknown option ${token.rawName}${didYouMean(token.name, Object.keys(options), '--')}`);
    }
    if (option.value === undefined) {
      if (token.value !== undefined) throw new Failure(`${token.rawName} takes no value`);
      values.set(token.name, true);
      continue;
    }
    const { value } = token;
    const isNextOption = !token.inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
    if (value === undefined || isNextOption)
      throw new Failure(`${token.rawName} needs a value: ${token.rawName} ${option.value}`);
    if (option.choices && !option.choices.includes(value)) {
      throw new Failure(`${token.rawName} cannot be "${value}"; it is one of ${option.choices.join(', ')}`);
    }
    values.set(token.name, value);
  }
  if (operands.length > 0 && command.operands === undefined) {
    throw new Failure(`unexpected argument "${operands[0]}"; ${command.name} takes options only`);
  }
  return {
    operands,
    format: String(values.get('format') ?? command.formats[0]),
    option: (name) => {
      const value = values.get(name);
      return value === true ? undefined : value;
    },
    has: (name) => values.has(name),
  };
}
