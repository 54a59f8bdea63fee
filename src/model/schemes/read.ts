import type { Words } from '../../text/words.js';
import { calibratedBits, ramp, type Calibration } from '../text-model.js';
import { bundledSchemes } from './bundled.js';
import { scoreSchemes, type SchemeScore, type SchemeScorer } from './score.js';

/** A trained model: what it asks, and how the answers become one. */
export interface SchemeModel extends SchemeScorer {
  /**
   * Weights of the two most telling passages and of the whole; their sum is the score that `calibration` reads. The whole
   * counts up to `reach` over the most telling passage: prose of an unknown kind is no scheme that asks for nothing.
   */
  readonly stack: {
    readonly top: number;
    readonly second: number;
    readonly fraud: number;
    readonly reach: number;
  };
  readonly calibration: Calibration;
}

/** A passage that gives a scheme away, or the one that comes nearest. Places in the text that the words were read from. */
export interface SchemePassage {
  readonly start: number;
  readonly end: number;
  /** Bits that the passage by itself adds to those of a text without one. */
  readonly bits: number;
}

export interface SchemeReading {
  /** log2 of the likelihood ratio scheme : honest; 0 where the model has nothing to say. */
  readonly bits: number;
  /**
   * Natural log-odds that the text tells of offers and makes none, among texts mixed as the corpus is; null where the
   * language is not one that the model learnt.
   */
  readonly report: number | null;
  /** The share of terms that the model knows, 0 to 1. */
  readonly coverage: number;
  /** Whether the text is wholly of the kind that the model learnt. */
  readonly familiar: boolean;
  /** At most `MOST_PASSAGES` that speak for a scheme, strongest first. */
  readonly passages: readonly SchemePassage[];
}

const MOST_PASSAGES = 3;
/** Below this share of known words the text is in a language that the model never saw. */
const COVERAGE_NONE = 0.4;
const COVERAGE_FULL = 0.55;
/** A text of fewer words says too little. */
const LEAST_WORDS = 5;
const SILENT: SchemeReading = { bits: 0, report: null, coverage: 0, familiar: false, passages: [] };

/** The score that is calibrated. */
export function stackedScore(
  { top, second, fraud }: Pick<SchemeScore, 'top' | 'second' | 'fraud'>,
  stack: SchemeModel['stack'],
): number {
  return stack.top * top + stack.second * second + stack.fraud * Math.min(fraud, top + stack.reach);
}

/** Reads a text with a model. */
export function readWith(words: Words, model: SchemeModel): SchemeReading {
  if (words.count < LEAST_WORDS) return SILENT;
  const score = scoreSchemes(words, model);
  const { terms, demand, coverage } = score;
  const trust = ramp(coverage, COVERAGE_NONE, COVERAGE_FULL);
  if (trust === 0) return { ...SILENT, coverage };
  const { calibration, stack } = model;
  const passages = Array.from(demand.keys())
    .filter((p) => demand[p]! > 0)
    .sort((a, b) => demand[b]! - demand[a]! || a - b)
    .slice(0, MOST_PASSAGES)
    .map((p) => ({
      start: terms.start[terms.first[p]!]!,
      end: terms.end[terms.first[p + 1]! - 1]!,
      bits: trust * calibration.slope * stack.top * demand[p]!,
    }));
  return {
    bits: trust * calibratedBits(stackedScore(score, stack), calibration),
    report: trust < 1 ? null : score.report,
    coverage,
    familiar: trust === 1,
    passages,
  };
}

const remembered = new WeakMap<Words, SchemeReading>();

/** What the bundled model says of a text; read once for each, since two rooms ask. */
export function readSchemes(words: Words): SchemeReading {
  let reading = remembered.get(words);
  if (reading === undefined) remembered.set(words, (reading = readWith(words, bundledSchemes())));
  return reading;
}
