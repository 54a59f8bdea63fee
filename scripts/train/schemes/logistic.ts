import { minimise } from '../lbfgs.js';

/** Features of one example; each counts `values[j]`, or 1. */
export interface Row {
  readonly ids: Int32Array;
  readonly values?: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface Linear {
  readonly weight: Float64Array;
  readonly bias: number;
}

/**
 * Logistic regression with a penalty on the squared weights (not on the bias), by L-BFGS. Features that are not
 * `allowed` get no weight. `from` is where the search begins.
 */
export function fitLogistic(
  rows: readonly Row[],
  features: number,
  penalty: number,
  allowed: Uint8Array | null,
  from: Linear | null = null,
  iterations = 80,
): Linear {
  const start = new Float64Array(features + 1);
  if (from !== null) {
    start.set(from.weight);
    start[features] = from.bias;
  }
  if (allowed !== null) for (let i = 0; i < features; i++) if (allowed[i] === 0) start[i] = 0;
  const found = minimise(
    (at, gradient) => {
      let loss = 0;
      for (let i = 0; i < features; i++) {
        loss += 0.5 * penalty * at[i]! * at[i]!;
        gradient[i] = penalty * at[i]!;
      }
      gradient[features] = 0;
      for (const { ids, values, positive, weight } of rows) {
        let z = at[features]!;
        for (let j = 0; j < ids.length; j++) z += at[ids[j]!]! * (values === undefined ? 1 : values[j]!);
        const signed = positive ? z : -z;
        loss += weight * (Math.max(-signed, 0) + Math.log1p(Math.exp(-Math.abs(signed))));
        const slope = (weight * (positive ? -1 : 1)) / (1 + Math.exp(signed));
        gradient[features] += slope;
        for (let j = 0; j < ids.length; j++) {
          const id = ids[j]!;
          if (allowed === null || allowed[id] === 1)
            gradient[id]! += slope * (values === undefined ? 1 : values[j]!);
        }
      }
      return loss;
    },
    start,
    iterations,
    1e-5,
  );
  return { weight: found.slice(0, features), bias: found[features]! };
}
