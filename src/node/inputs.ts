import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatOfName } from './sniff.js';
import { bytesSource, fileSource, streamSource, type ByteStream, type Source } from './source.js';
import { ReadError } from './read-error.js';

/**
 * What ads can be read from: a path, a folder (with its folders, sorted), a glob pattern, `-` for standard input, a
 * file URL, bytes, or a stream of bytes or text.
 */
export type Input = string | URL | Uint8Array | ByteStream;

/** A source, or why there is none. */
export type Opened = Source | { readonly name: string; readonly failure: ReadError };

const IS_PATTERN = /[*?{}[\]!]/;
const PASSED_OVER = /(?:^|[\\/])(?:\.[^\\/.]|node_modules(?:[\\/]|$))/;

/** The sources behind an input, in a fixed order. */
export async function* sourcesOf(input: Input, stdin: () => ByteStream): AsyncGenerator<Opened> {
  if (input === '-') yield streamSource('-', stdin());
  else if (input instanceof Uint8Array) yield bytesSource('<bytes>', input);
  else if (typeof input === 'string' || input instanceof URL)
    yield* pathSources(typeof input === 'string' ? input : fileURLToPath(input));
  else yield streamSource('<stream>', input);
}

async function* pathSources(path: string): AsyncGenerator<Opened> {
  const found = await stat(path).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(found instanceof Error)) {
    if (found.isDirectory()) yield* folderSources(path);
    else yield fileSource(path);
    return;
  }
  const names = found.code === 'ENOENT' && IS_PATTERN.test(path) ? await matching(path) : [];
  for (const name of names) yield fileSource(name);
  if (names.length > 0) return;
  const failure =
    found.code === 'ENOENT'
      ? new ReadError(
          'not-found',
          IS_PATTERN.test(path) ? `No file fits the pattern ${path}.` : `There is no file ${path}.`,
          'Check the path; quote a pattern so that it arrives as it is.',
        )
      : new ReadError(
          'unreadable',
          `${path} can't be opened: ${found.code ?? found.message}.`,
          'Check that it may be read.',
        );
  yield { name: path, failure };
}

async function matching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const names = await glob(pattern.replaceAll('\\', '/'), {
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  });
  return names.sort(byCode);
}

async function* folderSources(folder: string): AsyncGenerator<Opened> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => formatOfName(name) !== null && !PASSED_OVER.test(name.slice(folder.length)))
    .sort(byCode);
  for (const name of names) yield fileSource(name);
  if (names.length > 0) return;
  const hint = 'Read are .txt .md .html .json .jsonl .csv .eml .docx .pdf, each also as .gz.';
  yield {
    name: folder,
    failure: new ReadError('no-ads', `The folder ${folder} holds no file that can be read.`, hint),
  };
}

/** The same order on every machine, whatever its language. */
function byCode(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
