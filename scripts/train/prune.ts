import type { Linear } from './fit.js';
import type { Matrix } from './matrix.js';

/** A linear model cut down to the features that ship. */
export interface Pruned {
  readonly linear: Linear;
  /** Ids of the kept features. */
  readonly kept: readonly number[];
  /** Weight of one level; a feature's weight is its level times this. */
  readonly step: number;
  readonly levels: ReadonlyMap<number, number>;
}

const TOP_LEVEL = 31;
/** The few heaviest weights are cut to this quantile, so that the 63 levels are spent where the weights are. */
const CUT_QUANTILE = 0.998;

/**
 * Ids of the `size` features with the most effect (absolute weight times the root of the number of texts that hold
 * them), after every single word that stands in at least `leastTexts` texts: those are the vocabulary.
 */
export function keptFeatures(model: Linear, matrix: Matrix, size: number, leastTexts: number): number[] {
  const effect = (id: number): number => Math.abs(model.weight[id]!) * Math.sqrt(matrix.frequency[id]!);
  const vocabulary = (id: number): boolean => matrix.singles.has(id) && matrix.frequency[id]! >= leastTexts;
  const ids = Array.from(matrix.keys.keys());
  const words = ids.filter(vocabulary);
  const rest = ids
    .filter((id) => !vocabulary(id) && model.weight[id] !== 0)
    .sort((a, b) => effect(b) - effect(a) || a - b);
  return [...words, ...rest.slice(0, Math.max(0, size - words.length))];
}

/** Rounds the weights of the kept features to 63 levels; all others are nought. */
export function rounded(model: Linear, matrix: Matrix, kept: readonly number[]): Pruned {
  const sizes = kept.map((id) => Math.abs(model.weight[id]!)).sort((a, b) => a - b);
  const step = sizes[Math.floor(CUT_QUANTILE * (sizes.length - 1))]! / TOP_LEVEL;
  const weight = new Float64Array(matrix.keys.length);
  const levels = new Map<number, number>();
  for (const id of kept) {
    const level = Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, Math.round(model.weight[id]! / step)));
    levels.set(id, level);
    weight[id] = level * step;
  }
  return { linear: { weight, bias: model.bias }, kept, step, levels };
}
