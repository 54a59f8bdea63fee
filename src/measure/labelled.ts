/** One scored and labelled ad: what every measure works on. */
export interface Scored {
  /** Probability that the ad is fraudulent, 0 to 1; ranks where only the order counts. */
  readonly score: number;
  readonly fraud: boolean;
  /** Counts as so many ads; 1 where nothing is weighted. */
  readonly weight: number;
  /** Near-duplicates share a group: resampled together. */
  readonly group: string;
}

/**
 * The same ads, weighted so that frauds make up `rate` of the total weight, which stays as it is. Throws a `RangeError`
 * where one of the classes is missing or `rate` is not between 0 and 1.
 */
export function weightedToRate<Ad extends Scored>(ads: readonly Ad[], rate: number): Ad[] {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`base rate ${rate} is not between 0 and 1`);
  let frauds = 0;
  let all = 0;
  for (const ad of ads) {
    all += ad.weight;
    if (ad.fraud) frauds += ad.weight;
  }
  if (frauds === 0 || frauds === all)
    throw new RangeError('weighting to a base rate needs both fraudulent and genuine ads');
  const toFraud = (rate * all) / frauds;
  const toGenuine = ((1 - rate) * all) / (all - frauds);
  return ads.map((ad) => ({ ...ad, weight: ad.weight * (ad.fraud ? toFraud : toGenuine) }));
}

/** The same, where a rate is asked for and both classes are there; else the ads as they are. */
export function atBaseRate<Ad extends Scored>(ads: readonly Ad[], rate: number | undefined): readonly Ad[] {
  const both = ads.some(({ fraud }) => fraud) && ads.some(({ fraud }) => !fraud);
  return rate !== undefined && both ? weightedToRate(ads, rate) : ads;
}
