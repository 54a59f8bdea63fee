import type { SchemeRecipe } from './fit.js';

/** All that the training of the schemes may be told. */
export interface Recipe extends SchemeRecipe {
  /** By how much the whole may count over the most telling passage. */
  readonly reach: number;
  readonly folds: number;
  readonly seed: number;
  /** Features that ship. */
  readonly features: number;
  /** A word in so many texts belongs to the vocabulary, whatever its weight. */
  readonly vocabularyTexts: number;
  /** Bits that are never passed. */
  readonly low: number;
  readonly high: number;
}

/** What `npm run train:schemes` does, in one place. */
export const RECIPE: Recipe = {
  pooling: { offset: 20, calm: 0.5, calmLength: 0.3 },
  demandPenalty: 1,
  wholePenalty: 0.04,
  rounds: 2,
  reach: 1,
  folds: 5,
  seed: 20_261_122,
  features: 16_500,
  vocabularyTexts: 12,
  low: -2.5,
  high: 7,
};
