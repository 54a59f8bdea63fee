#!/usr/bin/env node
import * as nodeModule from 'node:module';
import packageFile from '../../package.json';
import { processIo, type Command, type Io } from './io.js';
import { printable } from '../report/terminal-text.js';
import { suggestion, UsageError } from './usage-error.js';

/** Commands by name, each loaded when it is called. */
const COMMANDS: Readonly<Record<string, { readonly help: string; load(): Promise<Command> }>> = {
  check: { help: 'judge job ads', load: async () => (await import('./check.js')).checkCommand },
  explain: {
    help: 'one ad: what was read, compared and weighed',
    load: async () => (await import('./explain.js')).explainCommand,
  },
  lookalikes: {
    help: 'hosts that imitate a domain',
    load: async () => (await import('./lookalikes.js')).lookalikesCommand,
  },
  registry: {
    help: 'lint: what is wrong with a registry, and what it might say as well',
    load: async () => (await import('./registry.js')).registryCommand,
  },
  evaluate: {
    help: 'how good the scores are on labelled ads',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
  calibrate: {
    help: "new weights from a moderator's decisions",
    load: async () => (await import('./calibrate.js')).calibrateCommand,
  },
};

const HELP = `scam-vacancy: is this vacancy real?

${Object.entries(COMMANDS)
  .map(([name, { help }]) => `  scam-vacancy ${name.padEnd(10)} ${help}`)
  .join('\n')}

  scam-vacancy COMMAND --help shows the options of a command.
  scam-vacancy --version
`;

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined)
    throw new UsageError('No command is named.', `Known are: ${Object.keys(COMMANDS).join(', ')}.`);
  if (name === '--help' || name === '-h' || name === 'help') {
    await io.out(HELP);
    return 0;
  }
  if (name === '--version' || name === '-V') {
    await io.out(`${packageFile.version}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    throw new UsageError(
      `There is no ${name.startsWith('-') ? 'option' : 'command'} ${name}.`,
      suggestion(name, Object.keys(COMMANDS)),
    );
  }
  return (await command.load())(rest, io);
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error, and nothing more can be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
});

// Node 22.1 and later keep compiled code between runs, where they are asked to.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

const io = processIo();
try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  process.exitCode = 2;
  if (error instanceof UsageError)
    io.err(`scam-vacancy: ${printable(error.message)}\n  → ${printable(error.hint)}\n`);
  else io.err(`scam-vacancy: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
