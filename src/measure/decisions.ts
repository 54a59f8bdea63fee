import type { Evidence } from '../schema/assessment.js';
import type { Weight, Weights } from '../schema/weights.js';
import type { LabelledAssessment } from './evaluation.js';

/** A row that counted in a decision. */
export interface Fired {
  /** Index into `rows`. */
  readonly row: number;
  /**
   * By how many bits the ad moves where the row moves by one: 1, or less where a cap or an overlap left a part of it. For
   * computed strength, whose scale moves, the bits that it counted with.
   */
  readonly by: number;
  /** The least and the most that the ad can move: evidence doesn't turn round, and computed strength has limits. */
  readonly low: number;
  readonly high: number;
}

/** By how many bits an ad moves when one of its rows does. */
export function effectOf({ by, low, high }: Fired, shift: number): number {
  return Math.min(high, Math.max(low, by * shift));
}

/** A decision as the update sees it. */
export interface Decision {
  /** log2 of the odds that the ad was given. */
  readonly bits: number;
  readonly fraud: boolean;
  readonly weight: number;
  readonly group: string;
  readonly fired: readonly Fired[];
}

export interface Decisions {
  /** Rows of the weights that counted somewhere, in the order of the weights file. */
  readonly rows: readonly string[];
  readonly decisions: readonly Decision[];
  /** So many decisions' worth of information are left once the sampling weights are unequal (Kish 1965). */
  readonly effective: number;
  /** Mean log2 of the odds that the ads had before any evidence. */
  readonly priorBits: number;
}

/** Whether a signal's strength comes from the facts: its row then has a scale to move, and no bits of its own. */
export function isComputed(row: string, weights: Weights): boolean {
  return weights.signals[row]?.least !== undefined;
}

/** The row that a piece of evidence was weighed by; null for what has none, as the baseline. */
function rowOf({ code, variant }: Evidence, weights: Weights): string | null {
  const special = `${code}/${variant ?? ''}`;
  if (Object.hasOwn(weights.signals, special)) return special;
  return Object.hasOwn(weights.signals, code) ? code : null;
}

/**
 * Decisions from labelled assessments. Sampling weights are scaled so that they add up to the effective number of
 * decisions: twenty decisions of weight 50 are still twenty.
 */
export function decisionsOf(ads: readonly LabelledAssessment[], weights: Weights): Decisions {
  const counted = ads.map(({ assessment }) =>
    assessment.evidence.flatMap((one) => {
      const row = one.bits === 0 || one.absorbedBy !== undefined ? null : rowOf(one, weights);
      return row === null ? [] : [{ row, bits: one.bits }];
    }),
  );
  const seen = new Set(counted.flat().map(({ row }) => row));
  const rows = Object.keys(weights.signals).filter((row) => seen.has(row));
  const at = new Map(rows.map((row, i) => [row, i]));
  let sum = 0;
  let squares = 0;
  let prior = 0;
  for (const { assessment, weight } of ads) {
    sum += weight;
    squares += weight * weight;
    prior += weight * assessment.prior.bits;
  }
  const effective = squares > 0 ? (sum * sum) / squares : 0;
  const decisions = ads.map(({ assessment, fraud, weight, group }, i): Decision => {
    const fired = counted[i]!.map(({ row, bits }) => ({
      row: at.get(row)!,
      ...movable(weights.signals[row]!, bits),
    }));
    const bits = assessment.evidence.reduce((all, one) => all + one.bits, assessment.prior.bits);
    return { bits, fraud, weight: (weight * effective) / sum, group, fired };
  });
  return { rows, decisions, effective, priorBits: sum > 0 ? prior / sum : 0 };
}

function movable({ present, least }: Weight, bits: number): Omit<Fired, 'row'> {
  const away =
    least === undefined ? Infinity : Math.abs((bits > 0 ? Math.max : Math.min)(present, least) - bits);
  const [low, high] = bits > 0 ? [-bits, away] : [-away, -bits];
  if (least !== undefined) return { by: bits, low, high };
  return { by: present === 0 ? 1 : Math.min(1, Math.max(0, bits / present)), low, high };
}
