import { once } from 'node:events';

/** What a command touches of the outside. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  /** Writes a piece of the result to standard output and waits where the reader is slow. */
  out(text: string): Promise<void>;
  /** Writes a note, a warning or progress to standard error. */
  err(text: string): void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
  /** Whether standard output may be coloured: a terminal, no `NO_COLOR`, or `FORCE_COLOR`. */
  readonly colour: boolean;
}

/** What a command is: what follows its name in, the exit status out. */
export type Command = (argv: readonly string[], io: Io) => Promise<number>;

/** The process's own streams. */
export function processIo(): Io {
  const { stdout, stderr, env } = process;
  const outIsTerminal = stdout.isTTY ?? false;
  const forced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    // Opened only where it is read: opening it costs time.
    get stdin() {
      return process.stdin;
    },
    out: async (text) => {
      if (text !== '' && !stdout.write(text)) await once(stdout, 'drain');
    },
    err: (text) => void stderr.write(text),
    outIsTerminal,
    errIsTerminal: stderr.isTTY ?? false,
    columns: Math.max(40, Math.min(outIsTerminal ? stdout.columns : 80, 120)),
    colour: !refused && (forced || outIsTerminal),
  };
}
