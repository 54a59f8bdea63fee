/** Why an input could not be read. Codes are stable. */
export type ReadErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'too-large'
  | 'not-text'
  | 'no-text'
  | 'invalid-json'
  | 'invalid-csv'
  | 'broken-document'
  | 'password-protected'
  | 'no-text-in-document'
  | 'missing-package'
  | 'took-too-long'
  | 'no-ads';

/** Thrown and caught within the Node door; its fields become the error record of the input. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadErrorCode,
    message: string,
    /** What to do about it. */
    readonly hint: string,
    /** 1 for the first line, where it lies in one. */
    readonly line?: number,
  ) {
    super(message);
  }
}

/** Any error as a ReadError: what the system says is told as it says it. */
export function asReadError(error: unknown): ReadError {
  if (error instanceof ReadError) return error;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT')
    return new ReadError('not-found', 'There is no such file.', 'Check the path; quote a pattern.');
  return new ReadError(
    'unreadable',
    `It could not be read: ${reasonOf(error)}.`,
    'Check that the file is whole and may be read.',
  );
}

/** What an error of the system or of a parser says, without its last stop. */
export function reasonOf(error: unknown): string {
  const { message } = error as { message?: unknown };
  const reason = typeof message === 'string' ? message.split('\n', 1)[0]! : String(error);
  return reason.endsWith('.') ? reason.slice(0, -1) : reason;
}

/** Of a file in which nothing stands. */
export function emptyFile(code: ReadErrorCode): ReadError {
  return new ReadError(code, 'It is empty.', 'Give a file that holds the text of an ad.');
}
