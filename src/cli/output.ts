import { open } from 'node:fs/promises';
import type { Io } from './io.js';
import { UsageError } from './usage-error.js';

/** Where a result is written. */
export interface Output {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The file that `--output` names, else standard output.
 *
 * @throws UsageError where the file can't be written.
 */
export async function openOutput(path: string | undefined, io: Io): Promise<Output> {
  if (path === undefined) return { write: (text) => io.out(text), close: () => Promise.resolve() };
  const file = await open(path, 'w').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      `${path} can't be written: ${error.code ?? error.message}.`,
      'Check the path given to --output.',
    );
  });
  return {
    write: async (text) => void (await file.appendFile(text)),
    close: () => file.close(),
  };
}
