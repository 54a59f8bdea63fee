import type { Weights } from '../schema/weights.js';
import type { LabelledAssessment } from './evaluation.js';

/** A decision as the update sees it. */
export interface Decision {
  /** log2 of the odds that the ad was given. */
  readonly bits: number;
  readonly fraud: boolean;
  readonly weight: number;
  readonly group: string;
  /** Indices into `codes` of what counted. */
  readonly fired: readonly number[];
}

export interface Decisions {
  /** Codes that can be moved, in the order of the weights file. */
  readonly codes: readonly string[];
  readonly decisions: readonly Decision[];
  /** So many decisions' worth of information are left once the sampling weights are unequal (Kish 1965). */
  readonly effective: number;
  /** Codes that fired and are not moved, since the facts of each ad say how strong they are. */
  readonly computed: readonly string[];
}

/** Whether a signal's strength comes from the facts and not from its row. */
function isComputed(code: string, weights: Weights): boolean {
  return weights.signals[code]?.least !== undefined;
}

/**
 * Decisions from labelled assessments. Sampling weights are scaled so that they add up to the effective number of
 * decisions: twenty decisions of weight 50 are still twenty.
 */
export function decisionsOf(ads: readonly LabelledAssessment[], weights: Weights): Decisions {
  const known = new Set(Object.keys(weights.signals).map((row) => row.split('/').slice(0, 2).join('/')));
  const seen = new Set<string>();
  for (const { assessment } of ads)
    for (const { code } of assessment.evidence) if (known.has(code)) seen.add(code);
  const computed = [...seen].filter((code) => isComputed(code, weights)).sort();
  const codes = [...known].filter((code) => seen.has(code) && !isComputed(code, weights));
  const at = new Map(codes.map((code, i) => [code, i]));
  let sum = 0;
  let squares = 0;
  for (const { weight } of ads) {
    sum += weight;
    squares += weight * weight;
  }
  const effective = squares > 0 ? (sum * sum) / squares : 0;
  const decisions = ads.map(({ assessment, fraud, weight, group }): Decision => {
    const fired: number[] = [];
    let bits = assessment.prior.bits;
    for (const one of assessment.evidence) {
      bits += one.bits;
      const index = at.get(one.code);
      if (index !== undefined && one.bits !== 0 && one.absorbedBy === undefined) fired.push(index);
    }
    return { bits, fraud, weight: (weight * effective) / sum, group, fired };
  });
  return { codes, decisions, effective, computed };
}
