import type { Weight, Weights } from '../schema/weights.js';
import { hashOf } from '../text/words.js';
import { bitsOf, probabilityOf, roundBits } from '../weigh/bits.js';
import { logLoss, shiftsOf, updatedBits, type Update } from './bayes.js';
import type { Decision, Decisions } from './decisions.js';

/** Decisions that weigh as much as an expert's belief, where a row doesn't say. */
const STRENGTH = 20;
/** The same for the prior: a base rate is known from more than one board's decisions. */
const PRIOR_STRENGTH = 200;
const FOLDS = 5;

/** One code before and after. */
export interface Moved {
  readonly code: string;
  readonly fired: number;
  readonly frauds: number;
  readonly before: number;
  readonly after: number;
}

/** New weights, and whether they are better on decisions that they have not seen. */
export interface Calibrated {
  readonly weights: Weights;
  readonly moved: readonly Moved[];
  readonly prior: { readonly before: number; readonly after: number };
  /** Mean logarithmic loss on held-out decisions, in bits. */
  readonly heldOut: { readonly before: number; readonly after: number };
}

function rowsOf(code: string, weights: Weights): string[] {
  return Object.keys(weights.signals).filter((row) => row === code || row.startsWith(`${code}/`));
}

function strengthOf(code: string, weights: Weights): number {
  return weights.signals[code]?.strength ?? STRENGTH;
}

/**
 * Silence must go on agreeing with presence: with the same rate among frauds, the rate among genuine ads follows from
 * the new ratio, and the ratio of the two silences from both.
 */
function newAbsent(row: Weight, present: number): number {
  if (row.absent === 0) return 0;
  const ratio = 2 ** row.present;
  const silence = 2 ** row.absent;
  const amongGenuine = (1 - silence) / (ratio - silence);
  const amongFrauds = ratio * amongGenuine;
  if (!(amongFrauds > 0 && amongFrauds < 1)) return row.absent;
  const nowGenuine = amongFrauds / 2 ** present;
  return nowGenuine > 0 && nowGenuine < 1
    ? roundBits(Math.log2((1 - amongFrauds) / (1 - nowGenuine)))
    : row.absent;
}

function apply(
  weights: Weights,
  codes: readonly string[],
  update: Update,
  fired: readonly number[],
): Weights {
  const signals: Record<string, Weight> = { ...weights.signals };
  codes.forEach((code, i) => {
    for (const name of rowsOf(code, weights)) {
      const row = weights.signals[name]!;
      // A shift doesn't turn evidence against fraud into evidence for it: that would be another signal.
      const moved = row.present + update.shift[i]!;
      const present = roundBits(row.present >= 0 ? Math.max(0, moved) : Math.min(0, moved));
      const strength = (row.strength ?? STRENGTH) + fired[i]!;
      signals[name] = {
        ...row,
        present,
        absent: newAbsent(row, present),
        n: row.n + fired[i]!,
        strength,
        basis: fired[i]! >= (row.strength ?? STRENGTH) ? 'data' : row.basis,
      };
    }
  });
  const prior = probabilityOf(bitsOf(weights.prior) + update.prior);
  const print = hashOf(JSON.stringify({ prior, signals })).toString(16).padStart(8, '0');
  const version = `${weights.version.replace(/\+decisions\..*$/, '')}+decisions.${print}`;
  return { ...weights, version, prior, signals };
}

/** Fold of a group: by its name, so that the same decisions are always split the same way. */
function foldOf(group: string): number {
  return hashOf(group) % FOLDS;
}

/**
 * New weights from decisions. `movePrior` only where the sampling weights are known: decisions on what was flagged say
 * nothing about the share of frauds among all ads; their intercept is then fitted and thrown away.
 */
export function calibrated(given: Decisions, weights: Weights, movePrior: boolean): Calibrated {
  const { codes, decisions } = given;
  const strengths = codes.map((code) => strengthOf(code, weights));
  const priorStrength = movePrior ? PRIOR_STRENGTH : 1;
  let before = 0;
  let after = 0;
  let total = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const heldOut = decisions.filter(({ group }) => foldOf(group) === fold);
    if (heldOut.length === 0) continue;
    const seen = decisions.filter(({ group }) => foldOf(group) !== fold);
    const update = shiftsOf(seen, strengths, priorStrength);
    // Without sampling weights both sides get the intercept of what was seen: only the signals are compared.
    const plain = movePrior
      ? { shift: codes.map(() => 0), prior: 0 }
      : shiftsOf(seen.map(withoutCodes), [], 1);
    const weight = heldOut.reduce((sum, decision) => sum + decision.weight, 0);
    before += weight * logLoss(heldOut, (decision) => decision.bits + plain.prior);
    after += weight * logLoss(heldOut, (decision) => updatedBits(decision, update));
    total += weight;
  }
  const update = shiftsOf(decisions, strengths, priorStrength);
  const fired = codes.map((_, i) => decisions.filter((decision) => decision.fired.includes(i)).length);
  const next = apply(weights, codes, movePrior ? update : { ...update, prior: 0 }, fired);
  return {
    weights: next,
    moved: codes.map((code, i) => ({
      code,
      fired: fired[i]!,
      frauds: decisions.filter((decision) => decision.fraud && decision.fired.includes(i)).length,
      before: weights.signals[code]!.present,
      after: next.signals[code]!.present,
    })),
    prior: { before: weights.prior, after: next.prior },
    heldOut: { before: total > 0 ? before / total : 0, after: total > 0 ? after / total : 0 },
  };
}

function withoutCodes(decision: Decision): Decision {
  return { ...decision, fired: [] };
}
