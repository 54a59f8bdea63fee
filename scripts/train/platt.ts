/** A line from score to log-odds. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * Platt scaling with weights and Platt's smoothed targets (Platt 1999; Lin, Lin & Weng 2007), by Newton's method.
 * `weights` should make the frauds' share the true base rate; the line then gives natural log-odds at that rate.
 */
export function platt(
  scores: readonly number[],
  frauds: readonly boolean[],
  weights: readonly number[],
): Line {
  const positives = frauds.filter(Boolean).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (frauds.length - positives + 2);
  let slope = 1;
  let intercept = 0;
  for (let round = 0; round < 100; round++) {
    let gs = 0;
    let gi = 0;
    let ss = 1e-12;
    let si = 0;
    let ii = 1e-12;
    for (let k = 0; k < scores.length; k++) {
      const x = scores[k]!;
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const error = weights[k]! * (p - (frauds[k] ? high : low));
      const curve = weights[k]! * Math.max(p * (1 - p), 1e-9);
      gs += error * x;
      gi += error;
      ss += curve * x * x;
      si += curve * x;
      ii += curve;
    }
    const determinant = ss * ii - si * si;
    const ds = (ii * gs - si * gi) / determinant;
    const di = (ss * gi - si * gs) / determinant;
    slope -= ds;
    intercept -= di;
    if (Math.abs(ds) + Math.abs(di) < 1e-10) break;
  }
  return { slope, intercept };
}
