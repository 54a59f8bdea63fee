import type { Scored } from './labelled.js';

/** Ads whose scores lie between `from` and `to`. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly ads: number;
  readonly weight: number;
  /** Mean score; null in an empty bin. */
  readonly predicted: number | null;
  /** Share of frauds; null in an empty bin. */
  readonly observed: number | null;
}

const BINS = 10;
const LEAST = 1e-9;

/** Ten bins of equal width over 0 to 1. */
export function reliability(ads: readonly Scored[], bins = BINS): ReliabilityBin[] {
  const sums = Array.from({ length: bins }, () => ({ ads: 0, weight: 0, score: 0, fraud: 0 }));
  for (const { score, fraud, weight } of ads) {
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.floor(score * bins)))]!;
    bin.ads++;
    bin.weight += weight;
    bin.score += weight * score;
    if (fraud) bin.fraud += weight;
  }
  return sums.map((bin, i) => ({
    from: i / bins,
    to: (i + 1) / bins,
    ads: bin.ads,
    weight: bin.weight,
    predicted: bin.weight > 0 ? bin.score / bin.weight : null,
    observed: bin.weight > 0 ? bin.fraud / bin.weight : null,
  }));
}

/** Expected calibration error: the mean distance of predicted from observed over the bins, by weight. Null without ads. */
export function calibrationError(ads: readonly Scored[], bins = BINS): number | null {
  let distance = 0;
  let total = 0;
  for (const bin of reliability(ads, bins)) {
    if (bin.predicted === null || bin.observed === null) continue;
    distance += bin.weight * Math.abs(bin.predicted - bin.observed);
    total += bin.weight;
  }
  return total > 0 ? distance / total : null;
}

/** Mean squared distance of score and label (Brier 1950), and its skill over always saying the base rate. */
export function brier(
  ads: readonly Scored[],
): { readonly score: number; readonly skill: number | null } | null {
  let squares = 0;
  let total = 0;
  let frauds = 0;
  for (const { score, fraud, weight } of ads) {
    squares += weight * (score - (fraud ? 1 : 0)) ** 2;
    total += weight;
    if (fraud) frauds += weight;
  }
  if (total === 0) return null;
  const rate = frauds / total;
  const reference = rate * (1 - rate);
  return { score: squares / total, skill: reference > 0 ? 1 - squares / total / reference : null };
}

/**
 * Slope and intercept of a logistic regression of the labels on the scores' log-odds (Cox 1958): 1 and 0 where the score
 * means what it says; a slope below 1 is over-confident. Null without both classes, or where all scores are equal.
 */
export function calibrationLine(
  ads: readonly Scored[],
): { readonly slope: number; readonly intercept: number } | null {
  const points = ads.map(({ score, fraud, weight }) => {
    const p = Math.min(1 - LEAST, Math.max(LEAST, score));
    return { x: Math.log(p / (1 - p)), y: fraud ? 1 : 0, weight };
  });
  const first = points[0];
  if (first === undefined || points.every(({ y }) => y === first.y) || points.every(({ x }) => x === first.x))
    return null;
  let slope = 1;
  let intercept = 0;
  let loss = lossOf(points, slope, intercept);
  for (let round = 0; round < 100; round++) {
    const step = newtonStep(points, slope, intercept);
    let length = 1;
    let next = loss;
    for (; length > 1e-6; length /= 2) {
      next = lossOf(points, slope - length * step.slope, intercept - length * step.intercept);
      if (next <= loss) break;
    }
    slope -= length * step.slope;
    intercept -= length * step.intercept;
    if (loss - next < 1e-12 * (1 + loss)) break;
    loss = next;
  }
  return { slope, intercept };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

function lossOf(points: readonly Point[], slope: number, intercept: number): number {
  let loss = 0;
  for (const { x, y, weight } of points) {
    const z = slope * x + intercept;
    loss += weight * (Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z))));
  }
  return loss;
}

function newtonStep(
  points: readonly Point[],
  slope: number,
  intercept: number,
): { slope: number; intercept: number } {
  let gs = 0;
  let gi = 0;
  let ss = 1e-9;
  let si = 0;
  let ii = 1e-9;
  for (const { x, y, weight } of points) {
    const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
    const error = weight * (p - y);
    const curve = weight * p * (1 - p);
    gs += error * x;
    gi += error;
    ss += curve * x * x;
    si += curve * x;
    ii += curve;
  }
  const determinant = ss * ii - si * si;
  return { slope: (ii * gs - si * gi) / determinant, intercept: (ss * gi - si * gs) / determinant };
}
