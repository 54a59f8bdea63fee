/** log2 of the share of ordinary labels that have so many characters; index 0 unused, the last stands for longer ones. */
const LENGTH_BITS = [
  -20, -12, -8, -5.2, -4.2, -3.9, -3.6, -3.4, -3.3, -3.3, -3.4, -3.6, -3.9, -4.2, -4.6, -5,
];
/** Bits that a further letter of an ordinary label carries. */
const LETTER_BITS = 3.6;

/** log2 of the probability that an ordinary registrable domain has exactly this label. */
export function labelBits(label: string): number {
  return (LENGTH_BITS[label.length] ?? -5.5) - LETTER_BITS * label.length;
}
