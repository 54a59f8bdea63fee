/** Value and gradient of a smooth function; writes the gradient into `gradient` and returns the value. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;
const SUFFICIENT_DECREASE = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * Minimises by L-BFGS with backtracking (Nocedal & Wright, Numerical Optimization, algorithm 7.5). Deterministic:
 * no randomness, one order of summation.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  iterations: number,
  tolerance = 1e-5,
): Float64Array {
  const n = start.length;
  let x = start.slice();
  let g = new Float64Array(n);
  let value = objective(x, g);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const rhos: number[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = g.slice();
    const alphas: number[] = [];
    for (let k = steps.length - 1; k >= 0; k--) {
      const alpha = rhos[k]! * dot(steps[k]!, direction);
      alphas[k] = alpha;
      const y = changes[k]!;
      for (let i = 0; i < n; i++) direction[i]! -= alpha * y[i]!;
    }
    const newest = steps.length - 1;
    const scale =
      newest < 0
        ? 1 / Math.max(1, Math.sqrt(dot(g, g)))
        : 1 / (rhos[newest]! * dot(changes[newest]!, changes[newest]!));
    for (let i = 0; i < n; i++) direction[i]! *= scale;
    for (let k = 0; k < steps.length; k++) {
      const beta = rhos[k]! * dot(changes[k]!, direction);
      const s = steps[k]!;
      for (let i = 0; i < n; i++) direction[i]! += (alphas[k]! - beta) * s[i]!;
    }
    const slope = -dot(g, direction);
    if (slope >= 0) break;
    let length = 1;
    let next = new Float64Array(n);
    const nextGradient = new Float64Array(n);
    let nextValue = Infinity;
    for (let attempt = 0; attempt < 20; attempt++) {
      for (let i = 0; i < n; i++) next[i] = x[i]! - length * direction[i]!;
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const s = new Float64Array(n);
    const y = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      s[i] = next[i]! - x[i]!;
      y[i] = nextGradient[i]! - g[i]!;
    }
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push(s);
      changes.push(y);
      rhos.push(1 / curvature);
      if (steps.length > MEMORY) {
        steps.shift();
        changes.shift();
        rhos.shift();
      }
    }
    const done = value - nextValue < tolerance * Math.abs(value);
    x = next;
    next = new Float64Array(n);
    g = nextGradient;
    value = nextValue;
    if (done) break;
  }
  return x;
}
