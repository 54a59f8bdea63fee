import { calibratedBits, type Calibration } from '../../src/model/text-model.js';
import type { Row } from './corpus.js';
import { fitLinear, refitted, scoreDoc, type Example } from './fit.js';
import { groupFolds } from './folds.js';
import { minimise } from './lbfgs.js';
import { matrixOf, termsOfRows, vocabularyOf, type Doc, type Matrix } from './matrix.js';
import { maskedWords } from './people.js';
import { platt } from './platt.js';
import { keptFeatures, rounded, type Pruned } from './prune.js';
import type { Recipe } from './recipe.js';

/** A labelled text with its features. */
export interface Learnt {
  readonly row: Row;
  readonly doc: Doc;
}

/** Features of EMSCAD ads and of other employers' ads, read with one vocabulary. */
export function learntFrom(
  emscad: readonly Row[],
  others: readonly Row[],
): { readonly matrix: Matrix; readonly emscad: readonly Learnt[]; readonly rest: readonly Learnt[] } {
  const rows = [...emscad, ...others];
  const texts = rows.map((row) => row.text);
  const masked = maskedWords(texts);
  const matrix = matrixOf(termsOfRows(rows, vocabularyOf(texts, masked)), masked);
  const learnt = rows.map((row, i) => ({ row, doc: matrix.docs[i]! }));
  return { matrix, emscad: learnt.slice(0, emscad.length), rest: learnt.slice(emscad.length) };
}

/** Near-duplicates together count as the root of their number. */
function groupWeights(ads: readonly Learnt[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { row } of ads) sizes.set(row.group, (sizes.get(row.group) ?? 0) + 1);
  return new Map([...sizes].map(([group, size]) => [group, 1 / Math.sqrt(size)]));
}

/** Fits and prunes on EMSCAD ads and other employers' genuine ads. */
export function fitPruned(
  matrix: Matrix,
  emscad: readonly Learnt[],
  others: readonly Learnt[],
  recipe: Recipe,
): Pruned {
  const weights = groupWeights(emscad);
  const examples: Example[] = emscad.map(({ row, doc }) => ({
    doc,
    fraud: row.fraud,
    weight: weights.get(row.group)!,
    margin: 1,
  }));
  for (const { doc } of others)
    examples.push({ doc, fraud: false, weight: recipe.otherWeight, margin: recipe.otherMargin });
  const whole = fitLinear(matrix, examples, recipe.fit);
  const kept = keptFeatures(whole, matrix, recipe.features, recipe.vocabularyTexts);
  // Fitted again with what is left, the kept features make up for the others.
  const allowed = new Set(kept);
  const left = { weight: whole.weight.map((w, id) => (allowed.has(id) ? w : 0)), bias: whole.bias };
  return rounded(refitted(left, matrix, examples, recipe.fit, allowed), matrix, kept);
}

/** Weight of each ad that makes the frauds' share the base rate; sums to the number of ads. */
export function naturalWeights(frauds: readonly boolean[], baseRate: number): number[] {
  const positives = frauds.filter(Boolean).length;
  const n = frauds.length;
  return frauds.map((fraud) => (fraud ? (baseRate * n) / positives : ((1 - baseRate) * n) / (n - positives)));
}

/** Scores of ads that the model they are scored by has not seen, nor any near-duplicate of them. */
export function outOfFold(
  matrix: Matrix,
  emscad: readonly Learnt[],
  others: readonly Learnt[],
  recipe: Recipe,
  seed: number,
): number[] {
  const folds = groupFolds(
    emscad.map(({ row }) => row.group),
    recipe.folds,
    seed,
  );
  const scores = new Array<number>(emscad.length).fill(0);
  for (let fold = 0; fold < recipe.folds; fold++) {
    const model = fitPruned(
      matrix,
      emscad.filter((_, i) => folds[i] !== fold),
      others,
      recipe,
    );
    emscad.forEach(({ doc }, i) => {
      if (folds[i] === fold) scores[i] = scoreDoc(doc, model.linear, recipe.fit.pooling);
    });
  }
  return scores;
}

/**
 * The line from score to bits that out-of-fold scores ask for at the base rate, bent as `calibratedBits` bends it: the
 * most likely slope and intercept, begun from Platt's.
 */
export function calibrationOf(
  scores: readonly number[],
  frauds: readonly boolean[],
  recipe: Recipe,
): Calibration {
  const { low, high, baseRate } = recipe;
  const weights = naturalWeights(frauds, baseRate);
  const line = platt(scores, frauds, weights);
  const priorLogOdds = Math.log(baseRate / (1 - baseRate));
  const start = Float64Array.of(line.slope / Math.LN2, (line.intercept - priorLogOdds) / Math.LN2);
  const [slope, intercept] = minimise(
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (let i = 0; i < scores.length; i++) {
        const bits = calibratedBits(scores[i]!, { slope: at[0]!, intercept: at[1]!, low, high });
        const z = priorLogOdds + Math.LN2 * bits;
        const y = frauds[i] ? 1 : 0;
        loss += weights[i]! * (Math.max(z, 0) - y * z + Math.log1p(Math.exp(-Math.abs(z))));
        const bent = 1 - (bits / (bits >= 0 ? high : low)) ** 2;
        const each = weights[i]! * (1 / (1 + Math.exp(-z)) - y) * Math.LN2 * bent;
        gradient[0]! += each * scores[i]!;
        gradient[1]! += each;
      }
      return loss;
    },
    start,
    200,
    1e-9,
  );
  return { slope: slope!, intercept: intercept!, low, high };
}
