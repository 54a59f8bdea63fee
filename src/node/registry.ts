import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyRegistry } from '../registry/verify.js';
import type { RegistryFile } from '../schema/registry.js';
import { asReadError } from './read-error.js';

/** A registry file that can't be used, and why. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
  readonly code = 'bad-registry';

  constructor(
    readonly file: string,
    problem: string,
    /** What to do about it. */
    readonly hint: string,
  ) {
    super(`${file}: ${problem}`);
  }
}

/**
 * The registry files at a path: one file, or all `.json` files of a folder in the order of their names, checked.
 *
 * @throws RegistryError naming file, place and problem.
 */
export async function loadRegistry(path: string): Promise<readonly RegistryFile[]> {
  const files: { readonly name: string; readonly value: unknown }[] = [];
  for (const name of await registryFiles(path)) files.push({ name, value: await parsed(name) });
  const known = files.flatMap(({ value }) => organisationIds(value));
  return files.map(({ name, value }) => {
    const [problem, ...more] = verifyRegistry(value, known);
    if (problem === undefined) return value as RegistryFile;
    const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
    throw new RegistryError(
      name,
      `${problem.path || 'the file'}: ${problem.message}${others}.`,
      'See registry.schema.json; scam-vacancy registry lint tells all that is wrong.',
    );
  });
}

async function registryFiles(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
    if (names.length > 0) return names.map((name) => join(path, name));
  } catch (error) {
    throw new RegistryError(path, asReadError(error).message, 'Check the path.');
  }
  throw new RegistryError(
    path,
    'The folder holds no .json file.',
    'Name the folder with the registry files.',
  );
}

async function parsed(name: string): Promise<unknown> {
  try {
    return JSON.parse((await readFile(name, 'utf8')).replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw new RegistryError(
      name,
      asReadError(error).message,
      'It must be a JSON file; see registry.schema.json.',
    );
  }
}

function organisationIds(value: unknown): readonly string[] {
  const organisations = (value as { organisations?: unknown } | null)?.organisations;
  if (!Array.isArray(organisations)) return [];
  return (organisations as { id?: unknown }[]).map((one) => one?.id).filter((id) => typeof id === 'string');
}
