/**
 * How much more often a fraudulent ad than a genuine one is published this far outside the windows.
 *
 * Genuine: organisations are late and early. One in five opens outside what it says, and how far follows an
 * exponential law with a mean of 15 days; four in a thousand come at any time at all. Fraudulent: seven in ten come
 * at any time of the year, three in ten follow the ad that they copy into its window. Beliefs of ours, not measured:
 * no labelled set of dated forgeries exists. They are mild on purpose: ten days late costs about two bits.
 */
const GENUINE_OUTSIDE = 0.2;
const GENUINE_MEAN_DAYS = 15;
const GENUINE_ANY_TIME = 0.004;
const FRAUD_ANY_TIME = 0.7;

/** log2 of the likelihood ratio of an ad that can have been published inside a window; negative. */
export function insideBits(shareOfYear: number): number {
  const fraudulent = FRAUD_ANY_TIME * shareOfYear + (1 - FRAUD_ANY_TIME);
  return Math.log2(fraudulent / (1 - GENUINE_OUTSIDE));
}

/** log2 of the likelihood ratio of an ad at least `daysOff` days outside; `shareFurther` of a year is as far or further. */
export function outsideBits(daysOff: number, shareFurther: number): number {
  const genuine = GENUINE_OUTSIDE * Math.exp(-daysOff / GENUINE_MEAN_DAYS) + GENUINE_ANY_TIME;
  const fraudulent = FRAUD_ANY_TIME * Math.max(shareFurther, 0.1);
  return Math.max(0, Math.log2(fraudulent / genuine));
}
