import { effectOf, type Decision, type Fired } from './decisions.js';

/** How far each row, and the prior, should move. */
export interface Update {
  /** Bits to add to the row, in the order of the rows; for computed strength, what to add to 1 to scale it. */
  readonly shift: readonly number[];
  /** Bits to add to the prior odds. */
  readonly prior: number;
}

/** Fisher information of one decision on an even ad, per squared bit: p (1 - p) (ln 2)². */
const INFORMATION = 0.25 * Math.LN2 * Math.LN2;
const ROUNDS = 200;

/**
 * The most probable shifts given the decisions: a logistic regression whose offset is each ad's own score, with a normal
 * prior around no shift (MAP; Bishop 2006, 4.5). All rows are fitted together, so that what fires together shares what it
 * explains. `strength` is how many decisions on even ads, moved by one bit a bit, weigh as much as the belief in a row.
 */
export function shiftsOf(
  decisions: readonly Decision[],
  strengths: readonly number[],
  priorStrength: number,
): Update {
  const n = strengths.length;
  const precision = [...strengths, priorStrength].map((strength) => Math.max(strength, 1e-6) * INFORMATION);
  const shift = new Array<number>(n + 1).fill(0);
  // Coordinate descent with Newton steps: convex, no step size to choose, and each row is sparse.
  const holders: { readonly d: number; readonly one: Fired }[][] = Array.from({ length: n + 1 }, () => []);
  const prior: Fired = { row: n, by: 1, low: -Infinity, high: Infinity };
  decisions.forEach(({ fired }, d) => {
    for (const one of [...fired, prior]) holders[one.row]!.push({ d, one });
  });
  const bits = decisions.map((decision) => decision.bits);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let j = 0; j <= n; j++) {
      let gradient = precision[j]! * shift[j]!;
      let curvature = precision[j]!;
      for (const { d, one } of holders[j]!) {
        const { by, low, high } = one;
        // Beyond its limits an ad doesn't move with the row.
        if (by * shift[j]! < low || by * shift[j]! > high) continue;
        const { fraud, weight } = decisions[d]!;
        const p = 1 / (1 + 2 ** -bits[d]!);
        gradient += weight * by * Math.LN2 * (p - (fraud ? 1 : 0));
        curvature += weight * by * by * Math.LN2 * Math.LN2 * Math.max(p * (1 - p), 0.02);
      }
      const step = Math.max(-2, Math.min(2, -gradient / curvature));
      const from = shift[j]!;
      shift[j] = from + step;
      for (const { d, one } of holders[j]!) bits[d]! += effectOf(one, from + step) - effectOf(one, from);
      moved = Math.max(moved, Math.abs(step));
    }
    if (moved < 1e-7) break;
  }
  return { shift: shift.slice(0, n), prior: shift[n]! };
}

/** Bits of a decision's ad after an update. */
export function updatedBits(decision: Decision, update: Update): number {
  return decision.fired.reduce(
    (sum, one) => sum + effectOf(one, update.shift[one.row]!),
    decision.bits + update.prior,
  );
}

/** Mean logarithmic loss in bits, by weight: what a score costs that is sure of the wrong thing. */
export function logLoss(decisions: readonly Decision[], bitsOf: (decision: Decision) => number): number {
  let loss = 0;
  let total = 0;
  for (const decision of decisions) {
    const bits = bitsOf(decision) * (decision.fraud ? 1 : -1);
    // log2(1 + 2^-bits), without overflow.
    loss += decision.weight * (bits > 0 ? Math.log2(1 + 2 ** -bits) : Math.log2(1 + 2 ** bits) - bits);
    total += decision.weight;
  }
  return total > 0 ? loss / total : 0;
}
