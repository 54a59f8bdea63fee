import type { Calibration } from '../../src/model/text-model.js';
import type { Row } from './corpus.js';
import { fitLinear, scoreDoc, type Example } from './fit.js';
import { groupFolds } from './folds.js';
import type { Doc, Matrix } from './matrix.js';
import { platt } from './platt.js';
import { pruned, type Pruned } from './prune.js';
import type { RECIPE } from './recipe.js';

export type Recipe = typeof RECIPE;

/** A labelled text with its features. */
export interface Learnt {
  readonly row: Row;
  readonly doc: Doc;
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
  return pruned(fitLinear(matrix, examples, recipe.fit), matrix, recipe.features, recipe.vocabularyTexts);
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

/** The line from score to bits that out-of-fold scores ask for at the base rate. */
export function calibrationOf(
  scores: readonly number[],
  frauds: readonly boolean[],
  recipe: Recipe,
): Calibration {
  const line = platt(scores, frauds, naturalWeights(frauds, recipe.baseRate));
  const priorLogOdds = Math.log(recipe.baseRate / (1 - recipe.baseRate));
  return {
    slope: line.slope / Math.LN2,
    intercept: (line.intercept - priorLogOdds) / Math.LN2,
    low: recipe.low,
    high: recipe.high,
  };
}
