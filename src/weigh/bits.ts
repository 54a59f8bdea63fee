/** Bits are rounded to 1e-4, and everything that is shown or decided is computed from the rounded ones. */
export function roundBits(bits: number): number {
  return Math.round(bits * 1e4) / 1e4 + 0;
}

/** log2 of the odds of a probability between 0 and 1, rounded. */
export function bitsOf(probability: number): number {
  return roundBits(Math.log2(probability / (1 - probability)));
}

/** The probability whose odds have this binary logarithm: `1 / (1 + 2^-bits)`. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
