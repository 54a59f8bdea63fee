import type { Assessment } from '../schema/assessment.js';

/** A round-up is as bad as its worst part: that part's score, verdict and evidence speak for the whole. */
export function assessmentOfRoundup(whole: Assessment, parts: readonly Assessment[]): Assessment {
  const worst = parts.reduce((worse, part) => (part.bits > worse.bits ? part : worse));
  const { score, verdict, bits, claim, match, applyAt, evidence, advice } = worst;
  return { ...whole, score, verdict, bits, claim, match, applyAt, evidence, advice, parts };
}
