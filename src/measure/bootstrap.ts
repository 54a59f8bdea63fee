/** Bounds of a percentile interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Deterministic random numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Percentile bootstrap (Efron 1979) that draws whole groups, since near-duplicates are no independent witnesses.
 * `measure` gets each resample; those for which it gives null are passed over. Null where fewer than half are left.
 */
export function bootstrapInterval<Ad extends { readonly group: string }>(
  ads: readonly Ad[],
  measure: (ads: readonly Ad[]) => number | null,
  options: { readonly draws?: number; readonly level?: number; readonly seed?: number } = {},
): Interval | null {
  const { draws = 400, level = 0.95, seed = 1 } = options;
  const groups = new Map<string, Ad[]>();
  for (const ad of ads) {
    const members = groups.get(ad.group);
    if (members === undefined) groups.set(ad.group, [ad]);
    else members.push(ad);
  }
  const all = [...groups.values()];
  if (all.length < 2) return null;
  const random = randomOf(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const sample: Ad[] = [];
    for (let i = 0; i < all.length; i++)
      for (const ad of all[Math.floor(random() * all.length)]!) sample.push(ad);
    const value = measure(sample);
    if (value !== null && Number.isFinite(value)) values.push(value);
  }
  if (values.length < draws / 2) return null;
  values.sort((a, b) => a - b);
  const at = (quantile: number): number =>
    values[Math.min(values.length - 1, Math.floor(quantile * values.length))]!;
  return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
}
