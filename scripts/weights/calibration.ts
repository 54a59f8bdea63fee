import { bySignals, type BySignals } from '../../src/measure/by-signals.js';
import { weightedToRate, type Scored } from '../../src/measure/labelled.js';
import { qualityOf, type Figure } from '../../src/measure/report.js';
import { probabilityOf } from '../../src/weigh/bits.js';
import { RECIPE } from '../train/recipe.js';
import { witnesses } from './count.js';
import type { HeldOut } from './held-out.js';
import type { Observed } from './observed.js';

const { baseRate } = RECIPE;
const PRIOR = Math.log2(baseRate / (1 - baseRate));

/** How good the scores of held-out ads are, at the share of frauds that the whole data set has. */
export interface WayFigures {
  readonly calibrationError: Figure;
  readonly calibrationSlope: Figure;
  readonly brier: Figure;
  readonly averagePrecision: Figure;
  readonly logLoss: number;
}

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const figure = ({ value, interval }: Figure): Figure => ({
  value: value === null ? null : rounded(value),
  interval: interval === null ? null : { low: rounded(interval.low), high: rounded(interval.high) },
});

function scored(ads: readonly Observed[], found: readonly HeldOut[]): Scored[] {
  return ads.map(({ row }, i) => ({
    score: probabilityOf(PRIOR + found[i]!.bits),
    fraud: row.fraud,
    weight: 1,
    group: row.group,
  }));
}

/** Figures over all ads, each counting once, as `npm run evaluate` has them. */
export function figuresOf(ads: readonly Observed[], found: readonly HeldOut[]): WayFigures {
  const all = scored(ads, found);
  const quality = qualityOf(all, { baseRate, draws: 400 });
  const atRate = weightedToRate(all, baseRate);
  const loss = atRate.reduce(
    (sum, { score, fraud, weight }) => sum - weight * Math.log2(fraud ? score : 1 - score),
    0,
  );
  return {
    calibrationError: figure(quality.calibrationError),
    calibrationSlope: figure(quality.calibrationSlope),
    brier: figure(quality.brier),
    averagePrecision: figure(quality.averagePrecision),
    logLoss: rounded(loss / ads.length),
  };
}

/** Predicted against observed log-odds by how many signals fired; witnesses count once, at the natural rate. */
export function figuresBySignals(ads: readonly Observed[], found: readonly HeldOut[]): readonly BySignals[] {
  const shares = witnesses(ads);
  const atRate = weightedToRate(
    scored(ads, found).map((ad, i) => ({ ...ad, weight: shares[i]! })),
    baseRate,
  );
  return bySignals(atRate.map((ad, i) => ({ ...ad, signals: found[i]!.signals })));
}
