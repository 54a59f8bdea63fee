import { parseArgs } from 'node:util';
import { suggestion, UsageError } from './usage-error.js';

/** An option of a command, with what its help says. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value in the help: `FILE`. */
  readonly value?: string;
  readonly help: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** Options and inputs as given. */
export interface ParsedOptions {
  readonly text: (name: string) => string | undefined;
  /** Every value of an option that may be repeated; undefined where it was not given. */
  readonly texts: (name: string) => readonly string[] | undefined;
  readonly isSet: (name: string) => boolean;
  readonly inputs: readonly string[];
}

/**
 * Options and inputs of a command. `-` is an input; what follows `--` is never an option.
 *
 * @throws UsageError naming the option that was probably meant.
 */
export function parseOptions(argv: readonly string[], specs: OptionSpecs): ParsedOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: specs,
      allowPositionals: true,
      strict: true,
    });
    return {
      text: (name) => values[name] as string | undefined,
      texts: (name) => values[name] as readonly string[] | undefined,
      isSet: (name) => values[name] === true,
      inputs: positionals,
    };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const name = /--[\w-]+/.exec(message)?.[0] ?? 'the option';
      const wants = specs[name.slice(2)]?.value;
      throw wants === undefined
        ? new UsageError(`${name} takes no value.`, 'Leave out what follows it.')
        : new UsageError(`${name} needs a value.`, `Write ${name}=${wants}.`);
    }
    if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError(`${message.split('. ', 1)[0]!}.`);
    const given = /'(-[^']*)'/.exec(message)?.[1] ?? '';
    const hint = suggestion(
      given,
      Object.keys(specs).map((name) => `--${name}`),
    );
    throw new UsageError(`There is no option ${given}.`, hint);
  }
}

/** One of the allowed values. */
export function oneOf<T extends string>(
  name: string,
  given: string | undefined,
  allowed: readonly T[],
  fallback: T,
): T {
  if (given === undefined) return fallback;
  const found = allowed.find((value) => value === given);
  if (found !== undefined) return found;
  throw new UsageError(`${name} can't be ${JSON.stringify(given)}.`, suggestion(given, allowed));
}

export function helpOfOptions(specs: OptionSpecs): string {
  const rows = Object.entries(specs).map(([name, { short, value, help }]) => {
    const flag = `${short === undefined ? '   ' : `-${short},`} --${name}${value === undefined ? '' : ` ${value}`}`;
    return `  ${flag.padEnd(32)} ${help}`;
  });
  return rows.join('\n');
}
