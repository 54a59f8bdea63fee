/** How much of a text the score looks at: the most telling passages until they hold this many terms. */
export interface Pooling {
  readonly terms: number;
  /** Added to the number of terms before the root is taken: a short text can't score high on two words. */
  readonly offset: number;
  /**
   * What passages count that speak for a genuine ad, 0 to 1: well under 1, so that prose about the firm, which anyone can
   * copy, hardly makes up for what an ad demands.
   */
  readonly calm: number;
  /** What the terms of such passages count in the length, 0 to 1: less still, or adding them would thin out the rest. */
  readonly calmLength: number;
}

const RANK_OFFSET = 6;

/**
 * The passages that the score is read from, most telling first. Passages that tell less are passed over once the
 * limit is reached: prose that is added to an ad can then hardly take anything from what the ad says.
 */
export function chosenPassages(sums: Float64Array, lengths: Uint32Array, pooling: Pooling): number[] {
  const rank = new Float64Array(sums.length);
  let total = 0;
  for (let p = 0; p < sums.length; p++) {
    rank[p] = sums[p]! / Math.sqrt(lengths[p]! + RANK_OFFSET);
    total += lengths[p]!;
  }
  const order = Array.from(sums.keys());
  if (total <= pooling.terms) return order;
  order.sort((a, b) => rank[b]! - rank[a]! || a - b);
  const chosen: number[] = [];
  let held = 0;
  for (const p of order) {
    chosen.push(p);
    held += lengths[p]!;
    if (held >= pooling.terms) break;
  }
  return chosen;
}

/** How much a passage counts, by the sum of its weights. */
export function passageShare(sum: number, pooling: Pooling): number {
  return sum >= 0 ? 1 : pooling.calm;
}

/** What each term of a passage counts in the length, by the passage's sum of weights. */
export function lengthShare(sum: number, pooling: Pooling): number {
  return sum >= 0 ? 1 : pooling.calmLength;
}

/** Divisor of the sum of weights over `terms` terms, each counted as `lengthShare` says. */
export function poolNorm(terms: number, pooling: Pooling): number {
  return Math.sqrt(terms + pooling.offset);
}
