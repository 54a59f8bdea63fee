import { calibratedBits, type Calibration } from '../../../src/model/text-model.js';
import type { SchemeModel } from '../../../src/model/schemes/read.js';
import { groupFolds } from '../folds.js';
import { minimise } from '../lbfgs.js';
import { stackWeight, type Learnt } from './examples.js';
import { fitSchemes, scoreDoc, type SchemeFit } from './fit.js';
import { fitLogistic } from './logistic.js';
import type { Matrix } from './matrix.js';
import type { Recipe } from './recipe.js';

/** What a model that has not seen a text says of it. */
export interface Judged {
  readonly learnt: Learnt;
  readonly score: ReturnType<typeof scoreDoc>;
}

/** Every text under a fit of the other folds. Sentences are learnt from only. */
export function outOfFold(learnt: readonly Learnt[], matrix: Matrix, recipe: Recipe): readonly Judged[] {
  const folds = groupFolds(
    learnt.map(({ group }) => group),
    recipe.folds,
    recipe.seed,
  );
  const judged: Judged[] = [];
  for (let fold = 0; fold < recipe.folds; fold++) {
    const { fit } = fitPruned(
      learnt.filter((_, i) => folds[i] !== fold),
      matrix,
      recipe,
    );
    learnt.forEach((one, i) => {
      if (folds[i] === fold && one.origin !== 'sentence')
        judged.push({ learnt: one, score: scoreDoc(one.example.doc, fit, recipe.pooling) });
    });
  }
  return judged;
}

const TOP_LEVEL = 31;
/** The few heaviest weights are cut to this quantile, so that the 63 levels are spent where the weights are. */
const CUT_QUANTILE = 0.998;

/** A fit of the features that ship, and the weight of one level of each question. */
export interface PrunedFit {
  readonly fit: SchemeFit;
  readonly kept: readonly number[];
  readonly steps: Readonly<Record<keyof SchemeFit, number>>;
}

const QUESTIONS = ['demand', 'fraud', 'report'] as const;

/**
 * Ids of the features with the most effect on any question (weight over the question's spread, times the root of the
 * number of texts that hold them), after every word that stands in `vocabularyTexts` texts: those are the vocabulary.
 */
function keptFeatures(fit: SchemeFit, { keys, isWord, frequency }: Matrix, recipe: Recipe): number[] {
  const spread = QUESTIONS.map((question) => {
    const { weight } = fit[question];
    return Math.sqrt(weight.reduce((sum, w) => sum + w * w, 0) / weight.length);
  });
  const effect = keys.map((_, id) => {
    const each = QUESTIONS.map((question, q) => Math.abs(fit[question].weight[id]!) / spread[q]!);
    return Math.max(...each) * Math.sqrt(frequency[id]!);
  });
  const isVocabulary = (id: number): boolean => isWord[id]! && frequency[id]! >= recipe.vocabularyTexts;
  const ids = Array.from(keys.keys());
  const words = ids.filter(isVocabulary);
  const rest = ids.filter((id) => !isVocabulary(id)).sort((a, b) => effect[b]! - effect[a]! || a - b);
  return [...words, ...rest.slice(0, Math.max(0, recipe.features - words.length))];
}

/** Fits, prunes, fits again with what is left, and rounds the weights to 63 levels. */
export function fitPruned(learnt: readonly Learnt[], matrix: Matrix, recipe: Recipe): PrunedFit {
  const examples = learnt.map(({ example }) => example);
  const features = matrix.keys.length;
  const whole = fitSchemes(examples, features, recipe);
  const kept = keptFeatures(whole, matrix, recipe);
  const allowed = new Uint8Array(features);
  for (const id of kept) allowed[id] = 1;
  const fit = fitSchemes(examples, features, recipe, allowed, whole);
  const steps = { demand: 0, fraud: 0, report: 0 };
  for (const question of QUESTIONS) {
    const { weight } = fit[question];
    const sizes = kept.map((id) => Math.abs(weight[id]!)).sort((a, b) => a - b);
    const step = sizes[Math.floor(CUT_QUANTILE * (sizes.length - 1))]! / TOP_LEVEL;
    steps[question] = step;
    for (const id of kept) weight[id] = step * levelOf(weight[id]!, step);
  }
  return { fit, kept, steps };
}

/** The level that a weight is rounded to. */
export function levelOf(weight: number, step: number): number {
  return Math.max(-TOP_LEVEL, Math.min(TOP_LEVEL, Math.round(weight / step)));
}

export interface Stacked {
  readonly stack: SchemeModel['stack'];
  readonly calibration: Calibration;
}

/** How the answers become bits: the most likely line over texts of which half the weight is fraudulent. */
export function stackedFrom(judged: readonly Judged[], recipe: Recipe): Stacked {
  // Articles that are taken for ads are asked like them.
  const isScam = ({ learnt }: Judged): boolean => learnt.example.fraud ?? false;
  const weigh = (fraud: boolean): number =>
    judged.reduce((sum, one) => sum + (isScam(one) === fraud ? stackWeight(one.learnt) : 0), 0);
  const total = { true: weigh(true), false: weigh(false) };
  const rows = judged.map(({ learnt, score }) => ({
    ids: Int32Array.of(0, 1, 2),
    values: Float64Array.of(score.top, score.second, Math.min(score.fraud, score.top + recipe.reach)),
    positive: learnt.example.fraud ?? false,
    weight: (1000 * stackWeight(learnt)) / total[`${learnt.example.fraud ?? false}`],
  }));
  const line = fitLogistic(rows, 3, 1e-3, null);
  const [top, second, fraud] = [...line.weight] as [number, number, number];
  const scores = rows.map(({ values }) => top * values[0]! + second * values[1]! + fraud * values[2]!);
  // The bend towards the limits takes something from the line: fitted once more, bent.
  const { low, high } = recipe;
  const [slope, intercept] = minimise(
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      rows.forEach(({ positive, weight }, i) => {
        const bits = calibratedBits(scores[i]!, { slope: at[0]!, intercept: at[1]!, low, high });
        const z = Math.LN2 * bits;
        loss += weight * (Math.max(z, 0) - (positive ? z : 0) + Math.log1p(Math.exp(-Math.abs(z))));
        const bent = 1 - (bits / (bits >= 0 ? high : low)) ** 2;
        const each = weight * (1 / (1 + Math.exp(-z)) - (positive ? 1 : 0)) * Math.LN2 * bent;
        gradient[0]! += each * scores[i]!;
        gradient[1]! += each;
      });
      return loss;
    },
    Float64Array.of(1 / Math.LN2, line.bias / Math.LN2),
    200,
    1e-9,
  );
  return {
    stack: { top, second, fraud, reach: recipe.reach },
    calibration: { slope: slope!, intercept: intercept!, low, high },
  };
}
