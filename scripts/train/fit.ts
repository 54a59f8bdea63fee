import { chosenPassages, passageShare, poolNorm, type Pooling } from '../../src/model/pool.js';
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
  const chosen = model === null ? sums.keys() : chosenPassages(sums, doc.lengths, pooling);
  const shares = new Map<number, number>();
  let length = 0;
  for (const p of chosen) {
    const share = passageShare(sums[p]!, pooling);
    length += share * doc.lengths[p]!;
    for (const id of doc.passages[p]!) if ((shares.get(id) ?? 0) < share) shares.set(id, share);
  }
  return {
    ids: Int32Array.from(shares.keys()),
    shares: Float64Array.from(shares.values()),
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

function fitOnce(
  texts: readonly Pooled[],
  examples: readonly Example[],
  matrix: Matrix,
  options: FitOptions,
  allowed: ReadonlySet<number> | null,
): Linear {
  const n = matrix.keys.length;
  const scales = featureScales(texts, examples, matrix, options.ratioShare, allowed);
  const objective = (at: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let i = 0; i < n; i++) {
      loss += 0.5 * at[i]! * at[i]!;
      gradient[i] = at[i]!;
    }
    gradient[n] = 0;
    for (let k = 0; k < texts.length; k++) {
      const { ids, shares, scale } = texts[k]!;
      const { fraud, weight, margin } = examples[k]!;
      let sum = 0;
      for (let j = 0; j < ids.length; j++) sum += at[ids[j]!]! * scales[ids[j]!]! * shares[j]!;
      const sign = fraud ? 1 : -1;
      const short = margin - sign * (sum * scale + at[n]!);
      if (short <= 0) continue;
      const cost = options.cost * weight;
      loss += cost * short * short;
      const slope = -2 * cost * sign * short;
      gradient[n] = gradient[n] + slope;
      const each = slope * scale;
      for (let j = 0; j < ids.length; j++) gradient[ids[j]!]! += each * scales[ids[j]!]! * shares[j]!;
    }
    return loss;
  };
  const found = minimise(objective, new Float64Array(n + 1), options.iterations, 1e-4);
  const weight = new Float64Array(n);
  for (let i = 0; i < n; i++) weight[i] = found[i]! * scales[i]!;
  return { weight, bias: found[n]! };
}

/**
 * A linear model with squared hinge loss over the passages it reads itself (a latent-variable SVM: Felzenszwalb et al.
 * 2010): fit on whole texts, then choose passages and fit again. Features that aren't `allowed` get no weight.
 */
export function fitLinear(
  matrix: Matrix,
  examples: readonly Example[],
  options: FitOptions,
  allowed: ReadonlySet<number> | null = null,
): Linear {
  const texts = (model: Linear | null): Pooled[] =>
    examples.map(({ doc }) => pooled(doc, model, options.pooling));
  let model = fitOnce(texts(null), examples, matrix, options, allowed);
  for (let round = 0; round < options.rounds; round++)
    model = fitOnce(texts(model), examples, matrix, options, allowed);
  return model;
}
