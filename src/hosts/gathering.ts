import type { Brand } from './brands.js';
import type { Trick } from './edit.js';
import type { Strength } from './strength.js';

/** A candidate that stands. */
export interface Found {
  readonly brand: Brand;
  readonly trick: Trick;
  readonly bits: number;
}

/** Takes candidates and keeps the strongest that chance doesn't explain. */
export interface Gathering {
  add(brand: Brand, trick: Trick, strength: Strength | null): void;
  best(): Found | null;
}

/** Bits below which resemblance says nothing. */
const LEAST = 0.5;
/** Taken off where the ad doesn't name the organisation: most forgeries name whom they imitate. */
const UNCLAIMED = 2;
/** log2 of the share of ordinary hosts that all names together may call look-alikes by chance: one in 8,192. */
const MOST_CHANCE = -13;

/**
 * @param claimed id of the organisation that the ad claims; its names are judged without regard to the crowd.
 * @param crowd log2 of the number of official domains: each of them is another chance to resemble one.
 */
export function gather(claimed: string | null, crowd: number): Gathering {
  let best: Found | null = null;
  return {
    add(brand, trick, strength) {
      if (strength === null) return;
      const isClaimed = brand.organisation === claimed;
      if (!isClaimed && strength.chance + crowd > MOST_CHANCE) return;
      const bits = isClaimed
        ? strength.bits
        : Math.max(strength.bits - UNCLAIMED, Math.min(strength.bits, LEAST));
      if (bits >= LEAST && (best === null || bits > best.bits)) best = { brand, trick, bits };
    },
    best: () => best,
  };
}
