import { readText, type TextModel } from '../../src/model/text-model.js';
import type { Row } from '../train/corpus.js';
import { wordsOnce } from '../train/words-once.js';
import { calibrationOf, fitPruned, learntFrom, outOfFold } from '../train/learn.js';
import { packaged, textModelOf } from '../train/package.js';
import { RECIPE } from '../train/recipe.js';

/** Inner folds: fewer than the training's own, for time. */
const INNER = 3;

/**
 * A model from these ads alone, calibrated on inner folds of them. What is left out of `emscad` and `others` has had no
 * part in it, vocabulary and masks included; the recipe itself is fixed.
 */
export function trainedOn(emscad: readonly Row[], others: readonly Row[]): TextModel {
  const recipe = { ...RECIPE, folds: INNER };
  const { matrix, emscad: ads, rest } = learntFrom(emscad, others);
  const scores = outOfFold(matrix, ads, rest, recipe, recipe.seed);
  const calibration = calibrationOf(
    scores,
    ads.map(({ row }) => row.fraud),
    recipe,
  );
  return textModelOf(packaged(fitPruned(matrix, ads, rest, recipe), matrix, recipe.fit.pooling, calibration));
}

/** Bits of a text: the library's own reading. */
export function bitsOfText(text: string, model: TextModel): number {
  return readText(wordsOnce(text), model).bits;
}
