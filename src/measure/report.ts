import { bootstrapInterval, type Interval } from './bootstrap.js';
import { brier, calibrationError, calibrationLine, reliability, type ReliabilityBin } from './calibration.js';
import { atBaseRate, type Scored } from './labelled.js';
import {
  atThreshold,
  averagePrecision,
  bestF1,
  recallAtFalsePositiveRate,
  rocAuc,
  type AtThreshold,
} from './ranking.js';

/** A figure with the interval that whole groups drawn again give it. */
export interface Figure {
  readonly value: number | null;
  readonly interval: Interval | null;
}

/** How good the scores of some ads are. */
export interface Quality {
  readonly ads: number;
  readonly frauds: number;
  readonly groups: number;
  /** Share of frauds that the figures are weighted to. */
  readonly baseRate: number;
  readonly averagePrecision: Figure;
  readonly rocAuc: Figure;
  readonly recallAt1Percent: Figure;
  readonly bestF1: Figure;
  readonly brier: Figure;
  readonly brierSkill: Figure;
  readonly calibrationError: Figure;
  readonly calibrationSlope: Figure;
  readonly calibrationIntercept: number | null;
  readonly thresholds: readonly AtThreshold[];
  readonly bins: readonly ReliabilityBin[];
}

/** How the figures are made. */
export interface QualityOptions {
  /** Weight to this share of frauds; without it the ads' own weights stand. */
  readonly baseRate?: number;
  /** Draws of the bootstrap; 0 for no intervals. Default 400. */
  readonly draws?: number;
  readonly seed?: number;
  readonly thresholds?: readonly number[];
}

/** The verdicts' own thresholds. */
const THRESHOLDS = [0.5, 0.9] as const;

/** All figures for one set of ads. Those that need both classes are null where one is missing. */
export function qualityOf(given: readonly Scored[], options: QualityOptions = {}): Quality {
  const atRate = (ads: readonly Scored[]): readonly Scored[] => atBaseRate(ads, options.baseRate);
  const ads = atRate(given);
  const draws = options.draws ?? 400;
  const figure = (measure: (ads: readonly Scored[]) => number | null): Figure => ({
    value: measure(ads),
    interval:
      draws > 0
        ? bootstrapInterval(given, (sample) => measure(atRate(sample)), { draws, seed: options.seed ?? 1 })
        : null,
  });
  const weight = ads.reduce((sum, ad) => sum + ad.weight, 0);
  return {
    ads: given.length,
    frauds: given.filter(({ fraud }) => fraud).length,
    groups: new Set(given.map(({ group }) => group)).size,
    baseRate: weight > 0 ? ads.reduce((sum, ad) => sum + (ad.fraud ? ad.weight : 0), 0) / weight : 0,
    averagePrecision: figure(averagePrecision),
    rocAuc: figure(rocAuc),
    recallAt1Percent: figure((some) => recallAtFalsePositiveRate(some, 0.01)),
    bestF1: figure((some) => bestF1(some)?.f1 ?? null),
    brier: figure((some) => brier(some)?.score ?? null),
    brierSkill: figure((some) => brier(some)?.skill ?? null),
    calibrationError: figure(calibrationError),
    calibrationSlope: figure((some) => calibrationLine(some)?.slope ?? null),
    calibrationIntercept: calibrationLine(ads)?.intercept ?? null,
    thresholds: (options.thresholds ?? THRESHOLDS).map((threshold) => atThreshold(ads, threshold)),
    bins: reliability(ads),
  };
}
