import { compareTwoStrings } from 'string-similarity';

/** Wrong usage or configuration: told in one line with what to do, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  constructor(
    message: string,
    readonly hint = 'See scam-vacancy --help.',
  ) {
    super(message);
  }
}

/** Under this likeness a name is no slip of another. */
const NEAR = 0.4;

/** The name that was probably meant, as a hint; else all names. */
export function suggestion(given: string, names: readonly string[]): string {
  const [best] = names
    .map((name) => ({ name, likeness: compareTwoStrings(given.toLowerCase(), name) }))
    .sort((one, other) => other.likeness - one.likeness);
  return best !== undefined && best.likeness >= NEAR
    ? `Did you mean ${best.name}?`
    : `Known are: ${names.join(', ')}.`;
}
