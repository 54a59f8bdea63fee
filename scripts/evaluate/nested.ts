import { readText, type TextModel } from '../../src/model/text-model.js';
import { averagePrecision } from '../../src/measure/ranking.js';
import { weightedToRate } from '../../src/measure/labelled.js';
import { wordsOf } from '../../src/text/words.js';
import type { Row } from '../train/corpus.js';
import { calibrationOf, fitPruned, learntFrom, outOfFold } from '../train/learn.js';
import { packaged, textModelOf } from '../train/package.js';
import { RECIPE, type Recipe } from '../train/recipe.js';

/** What is chosen between on inner folds: how much of a text is read, and how much its calm passages count. */
const CANDIDATES: readonly Recipe[] = [
  RECIPE,
  { ...RECIPE, fit: { ...RECIPE.fit, pooling: { terms: 450, offset: 75, calm: 0.35 }, cost: 4, rounds: 2 } },
];

/** Inner folds: fewer than the training's own, for time. */
const INNER = 3;

/**
 * A model from these ads alone: recipe and calibration are chosen on inner folds of them, by average precision at the
 * base rate. What is left out of `emscad` and `others` has had no part in it, words and masks included.
 */
export function trainedOn(
  emscad: readonly Row[],
  others: readonly Row[],
): { readonly model: TextModel; readonly choice: number } {
  const { matrix, emscad: ads, rest } = learntFrom(emscad, others);
  const frauds = ads.map(({ row }) => row.fraud);
  const tried = CANDIDATES.map((candidate) => {
    const recipe = { ...candidate, folds: INNER };
    const scores = outOfFold(matrix, ads, rest, recipe, recipe.seed);
    const ranked = ads.map(({ row }, i) => ({
      score: scores[i]!,
      fraud: row.fraud,
      weight: 1,
      group: row.group,
    }));
    return { recipe, scores, quality: averagePrecision(weightedToRate(ranked, recipe.baseRate)) ?? 0 };
  });
  const best = tried.reduce((a, b) => (b.quality > a.quality ? b : a));
  const calibration = calibrationOf(best.scores, frauds, best.recipe);
  const pruned = fitPruned(matrix, ads, rest, best.recipe);
  return {
    model: textModelOf(packaged(pruned, matrix, best.recipe.fit.pooling, calibration)),
    choice: tried.indexOf(best),
  };
}

/** Bits of a text: the library's own reading. */
export function bitsOfText(text: string, model: TextModel): number {
  return readText(wordsOf(text), model).bits;
}
