import type { Scored } from './labelled.js';

/** Precision, recall and F1 of calling everything from `threshold` on a fraud; null where nothing is to be divided by. */
export interface AtThreshold {
  readonly threshold: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly falsePositiveRate: number | null;
}

/** Counts by weight at one score. */
interface Step {
  readonly score: number;
  readonly fraud: number;
  readonly genuine: number;
}

/** Weights at each distinct score, highest first: ties are one step, in no order of their own. */
function stepsOf(ads: readonly Scored[]): Step[] {
  const order = [...ads].sort((a, b) => b.score - a.score);
  const steps: { score: number; fraud: number; genuine: number }[] = [];
  for (const { score, fraud, weight } of order) {
    let last = steps.at(-1);
    if (last === undefined || last.score !== score) {
      last = { score, fraud: 0, genuine: 0 };
      steps.push(last);
    }
    if (fraud) last.fraud += weight;
    else last.genuine += weight;
  }
  return steps;
}

function totals(ads: readonly Scored[]): { readonly frauds: number; readonly genuine: number } {
  let frauds = 0;
  let genuine = 0;
  for (const { fraud, weight } of ads) {
    if (fraud) frauds += weight;
    else genuine += weight;
  }
  return { frauds, genuine };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

/** Precision and the rest at one threshold, 0 to 1. */
export function atThreshold(ads: readonly Scored[], threshold: number): AtThreshold {
  const { frauds, genuine } = totals(ads);
  let hits = 0;
  let alarms = 0;
  for (const { score, fraud, weight } of ads) {
    if (score < threshold) continue;
    if (fraud) hits += weight;
    else alarms += weight;
  }
  const f1 = frauds + hits + alarms > 0 ? (2 * hits) / (frauds + hits + alarms) : null;
  return {
    threshold,
    precision: ratio(hits, hits + alarms),
    recall: ratio(hits, frauds),
    f1,
    falsePositiveRate: ratio(alarms, genuine),
  };
}

/** The highest F1 over all thresholds, and where it lies; null without frauds. */
export function bestF1(ads: readonly Scored[]): { readonly f1: number; readonly threshold: number } | null {
  const { frauds } = totals(ads);
  if (frauds === 0) return null;
  let hits = 0;
  let called = 0;
  let best = { f1: 0, threshold: 1 };
  for (const step of stepsOf(ads)) {
    hits += step.fraud;
    called += step.fraud + step.genuine;
    const f1 = (2 * hits) / (frauds + called);
    if (f1 > best.f1) best = { f1, threshold: step.score };
  }
  return best;
}

/**
 * Average precision: the sum over thresholds of precision times the recall gained there, without interpolation
 * (as scikit-learn's `average_precision_score`). Null without frauds.
 */
export function averagePrecision(ads: readonly Scored[]): number | null {
  const { frauds } = totals(ads);
  if (frauds === 0) return null;
  let hits = 0;
  let called = 0;
  let sum = 0;
  for (const step of stepsOf(ads)) {
    hits += step.fraud;
    called += step.fraud + step.genuine;
    if (step.fraud > 0) sum += (step.fraud / frauds) * (hits / called);
  }
  return sum;
}

/** Area under the ROC curve: the chance that a fraud scores higher than a genuine ad, ties half. Null without both. */
export function rocAuc(ads: readonly Scored[]): number | null {
  const { frauds, genuine } = totals(ads);
  if (frauds === 0 || genuine === 0) return null;
  let above = 0;
  let sum = 0;
  for (const step of stepsOf(ads)) {
    sum += step.genuine * (above + step.fraud / 2);
    above += step.fraud;
  }
  return sum / (frauds * genuine);
}

/** The highest recall at which at most `rate` of the genuine ads are called frauds. Null without both classes. */
export function recallAtFalsePositiveRate(ads: readonly Scored[], rate: number): number | null {
  const { frauds, genuine } = totals(ads);
  if (frauds === 0 || genuine === 0) return null;
  let hits = 0;
  let alarms = 0;
  let best = 0;
  for (const step of stepsOf(ads)) {
    alarms += step.genuine;
    if (alarms > rate * genuine * (1 + 1e-12)) break;
    hits += step.fraud;
    best = hits / frauds;
  }
  return best;
}
