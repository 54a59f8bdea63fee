declare module 'string-similarity' {
  /** Dice's coefficient over bigrams, 0 to 1; white space is ignored. */
  export function compareTwoStrings(first: string, second: string): number;
}
