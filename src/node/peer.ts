import { ReadError } from './read-error.js';

/**
 * Loads an optional package, which only those who read such documents install.
 *
 * @throws ReadError `missing-package`, naming the command that installs it.
 */
export async function loadPeer<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw error;
    throw new ReadError(
      'missing-package',
      `Reading this needs the package ${name}, which is not installed.`,
      `npm install ${name}`,
    );
  }
}
