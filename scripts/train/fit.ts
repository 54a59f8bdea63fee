import { chosenPassages, lengthShare, passageShare, poolNorm, type Pooling } from '../../src/model/pool.js';
import { minimise } from './lbfgs.js';
import type { Doc, Matrix } from './matrix.js';

/** What the fit may be told. Chosen once on inner folds; see the card. */
export interface FitOptions {
  readonly pooling: Pooling;
  /** Weight of the loss against the penalty. */
  readonly cost: number;
  /** 0: features scaled by rarity alone; 1: by rarity and by the absolute log-count ratio (Wang & Manning 2012). */
  readonly ratioShare: number;
  /** Rounds of choosing passages and fitting again. */
  readonly rounds: number;
  readonly iterations: number;
}

/** One text of the fit. A genuine ad of another employer needs to lie below `margin` only, not far from it. */
export interface Example {
  readonly doc: Doc;
  readonly fraud: boolean;
  readonly weight: number;
  /** Loss begins where `sign × score` falls below it; 1 for a usual example. */
  readonly margin: number;
}

export interface Linear {
  readonly weight: Float64Array;
  readonly bias: number;
}

interface Pooled {
  readonly ids: Int32Array;
  /** What each feature counts. */
  readonly shares: Float64Array;
  readonly scale: number;
}

const SCALE = 8;

/** The features that a model reads of a text; without a model, all of them. */
function pooled(doc: Doc, model: Linear | null, pooling: Pooling): Pooled {
  const sums = new Float64Array(doc.passages.length);
  if (model !== null) {
    doc.passages.forEach((ids, p) => {
      let sum = 0;
      for (const id of ids) sum += model.weight[id]!;
      sums[p] = sum;
    });
  }
  const chosen = model === null ? Array.from(sums.keys()) : chosenPassages(sums, doc.lengths, pooling);
  const ids: number[] = [];
  const shares: number[] = [];
  let length = 0;
  const met = new Set<number>();
  // The shares are two: what counts most comes first, and a feature is taken once.
  for (const isCalm of [false, true]) {
    for (const p of chosen) {
      if (sums[p]! < 0 !== isCalm) continue;
      const share = passageShare(sums[p]!, pooling);
      length += lengthShare(sums[p]!, pooling) * doc.lengths[p]!;
      for (const id of doc.passages[p]!) {
        if (met.has(id)) continue;
        met.add(id);
        ids.push(id);
        shares.push(share);
      }
    }
  }
  return {
    ids: Int32Array.from(ids),
    shares: Float64Array.from(shares),
    scale: 1 / poolNorm(length, pooling),
  };
}

/** Score of a text under a linear model, passages chosen by the same model. */
export function scoreDoc(doc: Doc, model: Linear, pooling: Pooling): number {
  const { ids, shares, scale } = pooled(doc, model, pooling);
  let sum = 0;
  for (let j = 0; j < ids.length; j++) sum += model.weight[ids[j]!]! * shares[j]!;
  return sum * scale + model.bias;
}

function featureScales(
  texts: readonly Pooled[],
  examples: readonly Example[],
  matrix: Matrix,
  ratioShare: number,
  allowed: ReadonlySet<number> | null,
): Float64Array {
  const n = matrix.keys.length;
  const frequency = new Float64Array(n);
  const inFraud = new Float64Array(n).fill(1);
  const inGenuine = new Float64Array(n).fill(1);
  texts.forEach(({ ids }, i) => {
    const counts = examples[i]!.fraud ? inFraud : inGenuine;
    const usual = examples[i]!.margin === 1;
    for (const id of ids) {
      frequency[id]!++;
      if (usual) counts[id]! += examples[i]!.weight;
    }
  });
  const total = (counts: Float64Array): number => counts.reduce((sum, value) => sum + value, 0);
  const shift = Math.log(total(inGenuine) / total(inFraud));
  return frequency.map((count, id) => {
    if (allowed !== null && !allowed.has(id)) return 0;
    const rarity = Math.log((1 + texts.length) / (1 + count)) + 1;
    const ratio = Math.abs(Math.log(inFraud[id]! / inGenuine[id]!) + shift);
    return (rarity * (1 - ratioShare + ratioShare * ratio)) / SCALE;
  });
}

interface ScaledRow {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

function scaledRow({ ids, shares, scale }: Pooled, scales: Float64Array, place: Int32Array): ScaledRow {
  const places = new Int32Array(ids.length);
  const values = new Float64Array(ids.length);
  let count = 0;
  for (let j = 0; j < ids.length; j++) {
    const at = place[ids[j]!]!;
    if (at < 0) continue;
    places[count] = at;
    values[count++] = scales[ids[j]!]! * shares[j]! * scale;
  }
  return { places: places.subarray(0, count), values: values.subarray(0, count) };
}

function fitOnce(
  texts: readonly Pooled[],
  examples: readonly Example[],
  matrix: Matrix,
  options: FitOptions,
  allowed: ReadonlySet<number> | null,
  from: Linear | null,
): Linear {
  const scales = featureScales(texts, examples, matrix, options.ratioShare, allowed);
  // Features that get no weight take no part: the second fit is over a quarter of them.
  const active = Int32Array.from(matrix.keys.keys()).filter((id) => scales[id] !== 0);
  const place = new Int32Array(matrix.keys.length).fill(-1);
  active.forEach((id, i) => (place[id] = i));
  const n = active.length;
  const rows = texts.map((text) => scaledRow(text, scales, place));
  const objective = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < n; i++) {
      loss += 0.5 * at[i]! * at[i]!;
      gradient[i] = at[i]!;
    }
    gradient[n] = 0;
    for (let k = 0; k < rows.length; k++) {
      const { places, values } = rows[k]!;
      const { fraud, weight, margin } = examples[k]!;
      let sum = at[n]!;
      for (let j = 0; j < places.length; j++) sum += at[places[j]!]! * values[j]!;
      const sign = fraud ? 1 : -1;
      const short = margin - sign * sum;
      if (short <= 0) continue;
      const cost = options.cost * weight;
      loss += cost * short * short;
      const slope = -2 * cost * sign * short;
      gradient[n] = gradient[n] + slope;
      for (let j = 0; j < places.length; j++) gradient[places[j]!]! += slope * values[j]!;
    }
    return loss;
  };
  const start = new Float64Array(n + 1);
  if (from !== null) {
    for (let i = 0; i < n; i++) start[i] = from.weight[active[i]!]! / scales[active[i]!]!;
    start[n] = from.bias;
  }
  const found = minimise(objective, start, options.iterations, 1e-4);
  const weight = new Float64Array(matrix.keys.length);
  for (let i = 0; i < n; i++) weight[active[i]!] = found[i]! * scales[active[i]!]!;
  return { weight, bias: found[n]! };
}

/**
 * A linear model with squared hinge loss over the passages it reads itself (a latent-variable SVM: Felzenszwalb et al.
 * 2010): fit on whole texts, then choose passages and fit again.
 */
export function fitLinear(matrix: Matrix, examples: readonly Example[], options: FitOptions): Linear {
  const model = fitOnce(readBy(null, examples, options), examples, matrix, options, null, null);
  return refitted(model, matrix, examples, options, null);
}

/** Fits again over the passages that `model` chooses, `rounds` times. Features that aren't `allowed` get no weight. */
export function refitted(
  model: Linear,
  matrix: Matrix,
  examples: readonly Example[],
  options: FitOptions,
  allowed: ReadonlySet<number> | null,
): Linear {
  let latest = model;
  for (let round = 0; round < options.rounds; round++)
    latest = fitOnce(readBy(latest, examples, options), examples, matrix, options, allowed, latest);
  return latest;
}

function readBy(model: Linear | null, examples: readonly Example[], options: FitOptions): Pooled[] {
  return examples.map(({ doc }) => pooled(doc, model, options.pooling));
}
