import type { Weight } from '../schema/weights.js';

/**
 * So many observations in which a signal fired weigh as much as an expert's belief in its bits. Ten, half of them frauds,
 * leave the bits a standard deviation of 0.9: whoever says 4 bits is taken to be right within a factor of two, two times
 * out of three.
 */
export const BELIEF_STRENGTH = 10;

/** How often a signal fires, 0 to 1, among the ads in which it could. */
export interface Rates {
  readonly frauds: number;
  readonly genuine: number;
}

/**
 * The rates that a row's two numbers stand for: `present` is log2 of their ratio, `absent` log2 of the ratio of what is
 * left to 1. Null where silence says nothing, or where no rates have such ratios.
 */
export function ratesOf({ present, absent }: Pick<Weight, 'present' | 'absent'>): Rates | null {
  if (absent === 0) return null;
  const ratio = 2 ** present;
  const silence = 2 ** absent;
  const genuine = (1 - silence) / (ratio - silence);
  const frauds = ratio * genuine;
  return frauds > 0 && frauds < 1 && genuine > 0 && genuine < 1 ? { frauds, genuine } : null;
}

/** log2 of the likelihood ratio of silence under these rates. */
export function silenceOf({ frauds, genuine }: Rates): number {
  return Math.log2((1 - frauds) / (1 - genuine));
}
