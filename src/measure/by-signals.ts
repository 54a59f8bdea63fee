import { bootstrapInterval, type Interval } from './bootstrap.js';
import type { Scored } from './labelled.js';

/** A scored ad, and how many pieces of its evidence spoke for fraud. */
export interface ScoredBySignals extends Scored {
  readonly signals: number;
}

/** Ads in which so many signals spoke for fraud: what their scores say, and what the labels say. */
export interface BySignals {
  /** `0`, `1`, `2`, `3 or more`. */
  readonly signals: string;
  readonly ads: number;
  readonly frauds: number;
  readonly groups: number;
  /** log2 of the odds of the mean score. */
  readonly predicted: number;
  /** log2 of the odds of a fraud, half a group added to each class. */
  readonly observed: number;
  readonly interval: Interval | null;
}

const MOST = 3;

/** Predicted against observed log-odds by how many signals fired: evidence that is counted twice shows here. */
export function bySignals(ads: readonly ScoredBySignals[], draws = 400): BySignals[] {
  const half = { frauds: halfGroup(ads, true), genuine: halfGroup(ads, false) };
  const observedOf = (some: readonly Scored[]): number =>
    Math.log2((weightOf(some, true) + half.frauds) / (weightOf(some, false) + half.genuine));
  return Array.from({ length: MOST + 1 }, (_, n): BySignals | null => {
    const some = ads.filter(({ signals }) => Math.min(signals, MOST) === n);
    if (some.length === 0) return null;
    const weight = weightOf(some, true) + weightOf(some, false);
    const mean = some.reduce((sum, ad) => sum + ad.weight * ad.score, 0) / weight;
    return {
      signals: n === MOST ? `${n} or more` : String(n),
      ads: some.length,
      frauds: some.filter(({ fraud }) => fraud).length,
      groups: new Set(some.map(({ group }) => group)).size,
      predicted: rounded(Math.log2(mean / (1 - mean))),
      observed: rounded(observedOf(some)),
      interval: roundedInterval(draws > 0 ? bootstrapInterval(some, observedOf, { draws }) : null),
    };
  }).filter((row) => row !== null);
}

function weightOf(ads: readonly Scored[], fraud: boolean): number {
  return ads.reduce((sum, ad) => sum + (ad.fraud === fraud ? ad.weight : 0), 0);
}

function halfGroup(ads: readonly Scored[], fraud: boolean): number {
  const groups = new Set(ads.filter((ad) => ad.fraud === fraud).map(({ group }) => group)).size;
  return groups === 0 ? 0.5 : weightOf(ads, fraud) / groups / 2;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function roundedInterval(interval: Interval | null): Interval | null {
  return interval === null ? null : { low: rounded(interval.low), high: rounded(interval.high) };
}
