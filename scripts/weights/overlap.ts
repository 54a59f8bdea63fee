import type { Weights } from '../../src/schema/weights.js';
import { weighFindings, type WeighedFinding } from '../../src/weigh/weigh.js';
import { witnesses } from './count.js';
import { OVERLAPPING, type Overlap } from './estimate.js';
import { NO_CASE, replayed, type Observed } from './observed.js';

const STEPS = 100;
const MIDDLE = 0.9;

/** What counts of an ad under these weights, the text model's bits coming from a model that has not seen it. */
export function weighed(
  ad: Observed,
  modelBits: number,
  weights: Weights,
): { readonly bits: number; readonly found: readonly WeighedFinding[] } {
  const found = weighFindings(NO_CASE, replayed(ad, ad.english && ad.isAd ? modelBits : null), weights);
  return { bits: found.reduce((sum, one) => sum + one.bits, 0), found };
}

/**
 * The independent share of what the text model and the phrases both say: the likelihood of the labels under each share
 * from 0 to 1, witnesses counting once, all shares taken for equally likely before.
 */
export function overlapOf(ads: readonly Observed[], modelBits: readonly number[], weights: Weights): Overlap {
  const shares = witnesses(ads);
  const total = { frauds: 0, genuine: 0 };
  ads.forEach(({ row }, i) => (total[row.fraud ? 'frauds' : 'genuine'] += shares[i]!));
  const prior = Math.log2(total.frauds / total.genuine);
  const bitsAt = (ad: Observed, i: number, independent: number): number => {
    const signals = { ...weights.signals, [OVERLAPPING]: { ...weights.signals[OVERLAPPING]!, independent } };
    return weighed(ad, modelBits[i]!, { ...weights, signals }).bits;
  };
  let n = 0;
  const logLikelihood = new Float64Array(STEPS + 1);
  ads.forEach((ad, i) => {
    const none = bitsAt(ad, i, 0);
    // Bits are linear in the share but for the group's cap; most ads don't depend on it at all.
    if (bitsAt(ad, i, 1) === none) return;
    n += shares[i]!;
    for (let step = 0; step <= STEPS; step++) {
      const bits = (prior + bitsAt(ad, i, step / STEPS)) * (ad.row.fraud ? 1 : -1);
      logLikelihood[step]! -= shares[i]! * Math.log1p(2 ** -bits);
    }
  });
  const best = Math.max(...logLikelihood);
  const likely = logLikelihood.map((value) => Math.exp(value - best));
  const sum = likely.reduce((all, value) => all + value, 0);
  const quantile = (share: number): number => {
    let reached = 0;
    const step = likely.findIndex((value) => (reached += value / sum) >= share);
    return step / STEPS;
  };
  const mean = likely.reduce((all, value, step) => all + (value * step) / STEPS, 0) / sum;
  return {
    independent: Math.round(mean * 100) / 100,
    low: quantile((1 - MIDDLE) / 2),
    high: quantile((1 + MIDDLE) / 2),
    n: Math.round(n * 10) / 10,
  };
}
