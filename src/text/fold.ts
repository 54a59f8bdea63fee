import { LOOKALIKE_LETTERS } from '../generated/lookalike-letters.js';

const NON_ASCII = /[^\x00-\x7f]/u; // eslint-disable-line no-control-regex
const MARKS = /\p{M}+/gu;
const NON_ASCII_CHARACTERS = /[^\x00-\x7f]/gu; // eslint-disable-line no-control-regex

/**
 * Letters of other scripts and Latin ones with hooks and strokes that readers take for plain Latin ones, lower case:
 * Unicode TR39 confusables (https://www.unicode.org/reports/tr39/) and letters named after a Latin one.
 */
const latinFor: ReadonlyMap<string, string> = new Map(
  LOOKALIKE_LETTERS.flatMap(([latin, alike]) => Array.from(alike, (letter) => [letter, latin] as const)),
);

/** Lower case, without accents, ligatures and full-width forms: `Congrès` → `congres`. Keeps other scripts. */
export function fold(value: string): string {
  const lower = value.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  return lower.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** What the word looks like to a reader of Latin script: `РІСUМ` (Cyrillic) → `picum`. For comparison only. */
export function skeleton(folded: string): string {
  if (!NON_ASCII.test(folded)) return folded;
  return folded.replace(NON_ASCII_CHARACTERS, (letter) => latinFor.get(letter) ?? letter);
}
