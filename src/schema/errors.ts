/** Why an input is no ad at all. */
export type InputErrorCode = 'not-an-object' | 'no-text' | 'too-long';

/** Thrown for input that is no ad at all. Whatever else may be wrong with an ad becomes a note in the result. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    /** Stable, for programs. */
    readonly code: InputErrorCode,
    message: string,
    /** What to do about it. */
    readonly hint: string,
    /** The field that it lies in, where it lies in one. */
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Thrown by `createDetector` for options that are not as documented. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  /** Stable, for programs. */
  readonly code = 'bad-option';

  constructor(
    /** The place in the options: `registries[0].organisations.2.id`. */
    readonly option: string,
    problem: string,
    /** What to do about it. */
    readonly hint: string,
  ) {
    super(`${option}: ${problem}`);
  }
}
